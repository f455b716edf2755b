import { describe, expect, test } from 'vitest';
import { Resvg } from '@resvg/resvg-js';
import type { Shape } from '../../../domain/scene/shapes.ts';
import { measureText } from '../../../domain/scene/text-measure.ts';
import { textAt } from '../../../domain/sheet/draw.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';
import { sheetToSvg } from '../../../main/export/sheet-to-svg.ts';

const body = { size: 11, weight: 400 } as const;
const sheetWith = (shapes: readonly Shape[], title = 'Ecogram, Samira'): Sheet => ({
  title,
  language: 'nl',
  pages: [{ width: 297, height: 210, shapes }],
  description: ['Mama geeft steun.'],
});

describe('A page as SVG', () => {
  test('has its size in millimetres, its title, language and description', () => {
    const svg = sheetToSvg(sheetWith([]));
    expect(svg).toContain('width="297mm" height="210mm" viewBox="0 0 297 210" lang="nl-BE"');
    expect(svg).toContain('<title>Ecogram, Samira</title>');
    expect(svg).toContain('<desc>Mama geeft steun.</desc>');
  });

  test('keeps text as text, each run in its font at its own place', () => {
    const svg = sheetToSvg(sheetWith([textAt('Jan محمد', 20, 30, body)]));
    const runs = Array.from(
      svg.matchAll(/<tspan x="([\d.]+)" font-family="'([^']+)'[^>]*textLength="([\d.]+)"[^>]*>([^<]*)</gu),
    );
    expect(runs.map(([, , family, , text]) => [family, text])).toEqual([
      ['Source Sans 3', 'Jan '],
      ['Noto Sans Arabic', '\ufee3\ufea4\ufee4\ufeaa'],
    ]);
    const [first, second] = runs.map(([, x, , length]) => ({ x: Number(x), length: Number(length) }));
    expect(first).toEqual({ x: 20, length: expect.closeTo(measureText('Jan ', body), 3) });
    // Arabic starts at its right end.
    expect(second?.x).toBeCloseTo(20 + measureText('Jan محمد', body), 2);
  });

  test('turns a line around the point that it is anchored at', () => {
    const line = { ...textAt('Schulden', 20, 30, body, 'ink', 'middle'), turn: 3 };
    expect(sheetToSvg(sheetWith([line]))).toContain('<text y="30" transform="rotate(3 20 30)"');
    expect(sheetToSvg(sheetWith([textAt('Schulden', 20, 30, body)]))).not.toContain('rotate');
  });

  test('cannot be broken out of by what was typed', () => {
    const hostile = '</text><script>alert(1)</script> "&\u0000';
    const svg = sheetToSvg(sheetWith([textAt(hostile, 20, 30, body)], hostile));
    expect(svg).not.toContain('<script');
    expect(svg).not.toContain('\u0000');
    expect(svg).toContain('&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt; &quot;&amp;');
  });

  test('fetches nothing', () => {
    const svg = sheetToSvg(
      sheetWith([
        {
          shape: 'circle',
          centre: { x: 50, y: 50 },
          radius: 12,
          fill: 'action-soft',
          stroke: { colour: 'action', width: 0.9 },
        },
        textAt('Samira', 50, 50, body),
      ]),
    );
    expect(svg).not.toMatch(/<style|href|url\(|@import/u);
    expect(svg).toContain(
      '<circle cx="50" cy="50" r="12" fill="#e0ebe1" stroke="#1f5c3f" stroke-width="0.9"',
    );
  });

  test('is a picture that another program shows in the same place', () => {
    const svg = sheetToSvg(
      sheetWith([
        {
          shape: 'path',
          steps: [
            { to: 'move', point: { x: 50, y: 100 } },
            { to: 'quadratic', control: { x: 100, y: 50 }, point: { x: 150, y: 100 } },
          ],
          stroke: { colour: 'ink', width: 1 },
        },
      ]),
    );
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: 2970 } }).render();
    const at = (x: number, y: number): number => picture.pixels[(y * 10 * picture.width + x * 10) * 4] ?? -1;
    expect([at(100, 75), at(100, 100)]).toEqual([38, 255]);
  });

  test('refuses a page that is not there', () => {
    expect(() => sheetToSvg(sheetWith([]), 1)).toThrow(RangeError);
  });
});
