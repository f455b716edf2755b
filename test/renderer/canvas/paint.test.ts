import { beforeAll, describe, expect, it } from 'vitest';
import { exampleEcogram } from '../../../domain/instruments/ecogram/example/example.ts';
import { ecogramScene } from '../../../domain/instruments/ecogram/scene.ts';
import type { Shape, TextShape } from '../../../domain/scene/shapes.ts';
import { measureText } from '../../../domain/scene/text-measure.ts';
import { paintShapes } from '../../../renderer/canvas/paint.ts';
import { paperPalette, readPalette } from '../../../renderer/canvas/palette.ts';
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';

/** Pixels per millimetre. */
const fine = 20;

function painted(shapes: readonly Shape[], width = 60, height = 40): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = width * fine;
  canvas.height = height * fine;
  const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.scale(fine, fine);
  paintShapes(context, shapes, paperPalette);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}

/** The box of everything that was painted, in millimetres. */
function inked({ data, width, height }: ImageData): {
  left: number;
  right: number;
  top: number;
  bottom: number;
} {
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < 128) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x + 1)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y + 1)];
    }
  }
  return { left: left / fine, right: right / fine, top: top / fine, bottom: bottom / fine };
}

const colourAt = ({ data, width }: ImageData, x: number, y: number): readonly number[] => {
  const at = (Math.round(y * fine) * width + Math.round(x * fine)) * 4;
  return Array.from(data.subarray(at, at + 4));
};

describe('shapes painted on a canvas', () => {
  beforeAll(async () => {
    await Promise.all(
      ['400', '600', '700', 'italic 400'].map((face) => document.fonts.load(`${face} 16px 'Source Sans 3'`)),
    );
  });

  it('turn a line of text clockwise around the point that it is anchored at', () => {
    const style = { size: 12, weight: 600 } as const;
    const at = { x: 30, y: 20 };
    const line: TextShape = {
      shape: 'text',
      text: 'Huur',
      at,
      anchor: 'middle',
      style,
      colour: 'ink',
      turn: 90,
    };
    const box = inked(painted([line]));
    expect((box.top + box.bottom) / 2).toBeCloseTo(at.y, 0);
    expect(box.bottom - box.top).toBeGreaterThan(box.right - box.left);
    expect(box.left).toBeGreaterThan(at.x - 1);
    expect(box.right).toBeGreaterThan(at.x + 2);
  });

  it('stand where the scene says, as thick as it says', () => {
    const box = inked(
      painted([
        {
          shape: 'circle',
          centre: { x: 20, y: 15 },
          radius: 10,
          fill: 'paper',
          stroke: { colour: 'draw-ink', width: 1 },
        },
      ]),
    );
    expect(box.left).toBeCloseTo(9.5, 1);
    expect(box.right).toBeCloseTo(30.5, 1);
    expect(box.top).toBeCloseTo(4.5, 1);
    expect(box.bottom).toBeCloseTo(25.5, 1);
  });

  it('paint dashes with their gaps', () => {
    const line = painted([
      {
        shape: 'path',
        steps: [
          { to: 'move', point: { x: 5, y: 5 } },
          { to: 'line', point: { x: 25, y: 5 } },
        ],
        stroke: { colour: 'draw-ink', width: 1, dash: [4, 3] },
      },
    ]);
    expect(colourAt(line, 7, 5)[3]).toBe(255);
    expect(colourAt(line, 10.5, 5)[3]).toBe(0);
    expect(colourAt(line, 13, 5)[3]).toBe(255);
  });

  it.each([
    ['waterval fifi office AVATAR', 400],
    ['Vriendinnen', 600],
    ['Samira', 700],
  ] as const)('set "%s" as long as the domain measured it', (text, weight) => {
    const style = { size: 12, weight };
    const line: TextShape = {
      shape: 'text',
      text,
      at: { x: 5, y: 10 },
      anchor: 'start',
      style,
      colour: 'ink',
    };
    const twice: TextShape = { ...line, text: `${text}|`, at: { x: 5, y: 20 } };
    const bar = inked(painted([{ ...line, text: '|' }]));
    const end = inked(painted([twice]));
    // Where the bar behind the text stands shows how far the text before it went.
    expect(end.right - bar.right).toBeCloseTo(measureText(text, style), 1);
  });

  it('centre text around its point', () => {
    const style = { size: 14, weight: 600 } as const;
    const { left, right } = inked(
      painted([{ shape: 'text', text: 'HOH', at: { x: 30, y: 20 }, anchor: 'middle', style, colour: 'ink' }]),
    );
    expect((left + right) / 2).toBeCloseTo(30, 1);
  });

  it('show every shape of an ecogram in its own colour', () => {
    const scene = ecogramScene(exampleEcogram('nl'), { clientName: 'Samira', language: 'nl', names: 'all' });
    const { x, y, width, height } = scene.bounds;
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    const context = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    context.scale(2, 2);
    context.translate(-x, -y);
    paintShapes(
      context,
      scene.elements.flatMap(({ shapes }) => shapes),
      paperPalette,
    );
    for (const { hit } of scene.elements.filter(({ kind }) => kind === 'actor')) {
      const at =
        hit.area === 'circle'
          ? { x: hit.centre.x, y: hit.centre.y - hit.radius }
          : hit.area === 'rectangle'
            ? { x: hit.box.x + hit.box.width / 2, y: hit.box.y }
            : undefined;
      if (at === undefined) continue;
      const [red = 255] = context.getImageData((at.x - x) * 2, (at.y - y) * 2, 1, 1).data;
      expect(red).toBeLessThan(160);
    }
  });

  it('follow the contrast that is chosen in the settings', () => {
    const before = readPalette();
    document.documentElement.dataset['contrast'] = 'more';
    const after = readPalette();
    delete document.documentElement.dataset['contrast'];
    expect(before.wider).toBe(0);
    expect(after.wider).toBeCloseTo(0.2);
    expect(after.colours.ink).toBe('rgb(0, 0, 0)');
    expect(before.colours.ink).not.toBe(after.colours.ink);
  });
});
