import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { ReactElement } from 'react';
import { paperColours } from '../../../domain/scene/colours.ts';
import type { Shape, TextShape, TextStyle } from '../../../domain/scene/shapes.ts';
import { measureText } from '../../../domain/scene/text-measure.ts';
import { SceneView } from '../../../renderer/scene-view/scene-view.tsx';
import { ShapesView } from '../../../renderer/scene-view/shapes-view.tsx';
// Style sheets are there for what they do
import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';

const a4 = { x: 0, y: 0, width: 297, height: 210 };
let root: Root | undefined;
let stage: HTMLElement | undefined;

function draw(element: ReactElement): HTMLElement {
  stage = document.createElement('div');
  stage.style.width = '297mm';
  stage.style.height = '210mm';
  document.body.append(stage);
  root = createRoot(stage);
  flushSync(() => root?.render(element));
  return stage;
}

afterEach(() => {
  root?.unmount();
  stage?.remove();
});

function line(text: string, style: TextStyle, anchor: TextShape['anchor'] = 'middle'): TextShape {
  return { shape: 'text', text, at: { x: 150, y: 100 }, anchor, style, colour: 'draw-ink' };
}

/** Where the letters really begin and end, in page millimetres. */
function extent(text: SVGTextElement): { readonly left: number; readonly right: number } {
  const svg = text.ownerSVGElement as SVGSVGElement;
  const toPage = (svg.getScreenCTM() as DOMMatrix).inverse().multiply(text.getScreenCTM() as DOMMatrix);
  const ends = [...text.querySelectorAll('tspan')].flatMap((run) => {
    const last = run.getNumberOfChars() - 1;
    return [
      run.getStartPositionOfChar(0),
      run.getEndPositionOfChar(0),
      run.getStartPositionOfChar(last),
      run.getEndPositionOfChar(last),
    ].map((point) => new DOMPoint(point.x, point.y).matrixTransform(toPage).x);
  });
  return { left: Math.min(...ends), right: Math.max(...ends) };
}

describe('shapes painted as SVG', () => {
  beforeAll(async () => {
    const faces = ['400', '600', '700', 'italic 400'].map((face) => `${face} 12px 'Source Sans 3'`);
    const arabic = ['400', '600', '700'].map((face) => `${face} 12px 'Noto Sans Arabic'`);
    await Promise.all([
      ...faces.map((face) => document.fonts.load(face)),
      ...arabic.map((face) => document.fonts.load(face, 'سميرة')),
    ]);
  });

  const texts = [
    'Samira',
    'Vriendinnen van naailes',
    'AVATAR Tofffi flüssig', // pairs that kerning would move, letters that ligatures would join
    'Buurvrouw Greet (ex) – 12/3/2026',
    'Łukasz Çağrı Şimşek',
    'سميرة الحسن',
    'Samira سميرة (zus)',
    'لا إله 12 سنة',
  ];
  const styles: readonly TextStyle[] = [
    { size: 12, weight: 400 },
    { size: 9.5, weight: 600 },
    { size: 20, weight: 700 },
    { size: 12, weight: 400, italic: true },
  ];
  const anchors = { start: 0, middle: 0.5, end: 1 } as const;

  for (const text of texts) {
    it(`sets “${text}” as long and where the domain measured it, to a tenth of a millimetre`, () => {
      for (const style of styles) {
        for (const [anchor, part] of Object.entries(anchors)) {
          const shape = line(text, style, anchor as keyof typeof anchors);
          const svg = draw(<ShapesView shapes={[shape]} viewBox={a4} />);
          const drawn = svg.querySelector('text');
          const width = measureText(text, style);
          const { left, right } = extent(drawn as SVGTextElement);
          expect(right - left, JSON.stringify(style)).toBeCloseTo(width, 1);
          expect(left, `${anchor} ${JSON.stringify(style)}`).toBeCloseTo(150 - part * width, 1);
          root?.unmount();
          stage?.remove();
        }
      }
    });
  }

  it('keeps to the same widths when the picture is small', () => {
    const style: TextStyle = { size: 12, weight: 400 };
    const host = draw(<ShapesView shapes={[line('Vriendinnen van naailes', style)]} viewBox={a4} />);
    host.style.width = '180px';
    host.style.height = '127px';
    const { left, right } = extent(host.querySelector('text') as SVGTextElement);
    expect(right - left).toBeCloseTo(measureText('Vriendinnen van naailes', style), 1);
  });

  it('turns a line clockwise around the point that it is anchored at', () => {
    const style: TextStyle = { size: 12, weight: 400 };
    const host = draw(<ShapesView shapes={[{ ...line('Schulden', style), turn: 90 }]} viewBox={a4} />);
    const svg = host.querySelector('svg') as SVGSVGElement;
    const page = (svg.getScreenCTM() as DOMMatrix).inverse();
    const box = (host.querySelector('text') as SVGTextElement).getBoundingClientRect();
    const [from, to] = [
      { x: box.left, y: box.top },
      { x: box.right, y: box.bottom },
    ].map((corner) => new DOMPoint(corner.x, corner.y).matrixTransform(page));
    expect((to?.y ?? 0) - (from?.y ?? 0)).toBeCloseTo(measureText('Schulden', style), 0);
    expect(((to?.y ?? 0) + (from?.y ?? 0)) / 2).toBeCloseTo(100, 0);
    // The letters stand to the right of their baseline, but for what hangs under it.
    expect(((to?.x ?? 0) + (from?.x ?? 0)) / 2).toBeGreaterThan(150.5);
  });

  const every: readonly Shape[] = [
    {
      shape: 'circle',
      centre: { x: 10, y: 20 },
      radius: 5,
      fill: 'paper',
      stroke: { colour: 'draw-ink', width: 0.5 },
    },
    { shape: 'rectangle', box: { x: 1, y: 2, width: 30, height: 40 }, corner: 0.8, fill: 'housing-tint' },
    {
      shape: 'path',
      steps: [
        { to: 'move', point: { x: 0, y: 0 } },
        { to: 'line', point: { x: 10, y: 0 } },
        { to: 'quadratic', control: { x: 12, y: 5 }, point: { x: 10, y: 10 } },
        { to: 'cubic', control1: { x: 8, y: 12 }, control2: { x: 2, y: 12 }, point: { x: 0, y: 10 } },
        { to: 'close' },
      ],
      stroke: { colour: 'action', width: 0.6, dash: [2.4, 1.7], cap: 'round' },
    },
  ];

  it('draws circles, rectangles and paths in page millimetres, in the order of the list', () => {
    const svg = draw(<ShapesView shapes={every} viewBox={a4} paper />).querySelector('svg');
    const [circle, rectangle, path] = [...(svg?.children ?? [])];
    expect(circle?.outerHTML).toBe(
      '<circle cx="10" cy="20" r="5" fill="#ffffff" stroke="#26231e" stroke-width="0.5" stroke-linecap="butt" stroke-linejoin="round"></circle>',
    );
    expect(rectangle?.outerHTML).toBe(
      '<rect x="1" y="2" width="30" height="40" rx="0.8" fill="#ecd4bc"></rect>',
    );
    expect(path?.getAttribute('d')).toBe('M0 0L10 0Q12 5 10 10C8 12 2 12 0 10Z');
    expect(path?.getAttribute('fill')).toBe('none');
    expect(path?.getAttribute('stroke-dasharray')).toBe('2.4 1.7');
    expect(path?.getAttribute('stroke-linecap')).toBe('round');
  });

  it('takes colours from the tokens on screen, and they all exist there', () => {
    const names = Object.keys(paperColours) as (keyof typeof paperColours)[];
    const dots = names.map((fill): Shape => ({ shape: 'circle', centre: { x: 1, y: 1 }, radius: 1, fill }));
    const svg = draw(<ShapesView shapes={dots} viewBox={a4} />).querySelector('svg');
    for (const [index, dot] of [...(svg?.children ?? [])].entries()) {
      const property = /^var\((--[\w-]+)\)$/.exec(dot.getAttribute('fill') ?? '')?.[1] ?? '';
      expect(getComputedStyle(dot).getPropertyValue(property), names[index]).not.toBe('');
    }
  });

  it('needs no style attribute and no style tag, which the content policy refuses', () => {
    const halo = {
      ...line('op een lijn', { size: 10, weight: 400 }),
      halo: { colour: 'paper', width: 0.6 },
    } as const;
    const host = draw(<ShapesView shapes={[...every, halo]} viewBox={a4} />);
    expect(host.querySelectorAll('[style], style')).toHaveLength(0);
    expect(host.querySelector('text')?.getAttribute('stroke-width')).toBe('19.2');
  });

  it('names a drawing and says it in words', () => {
    const scene = { bounds: a4, elements: [] };
    const host = draw(<SceneView scene={scene} label="Ecogram van Samira" description={['Eén.', 'Twee.']} />);
    const image = host.querySelector('[role="img"]');
    expect(image?.getAttribute('aria-label')).toBe('Ecogram van Samira');
    const words = document.getElementById(image?.getAttribute('aria-describedby') ?? '');
    expect(words?.textContent).toBe('Eén. Twee.');
  });
});
