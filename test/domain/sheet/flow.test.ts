import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Shape } from '../../../domain/scene/shapes.ts';
import { measureText } from '../../../domain/scene/text-measure.ts';
import { type Block, linesIn, paginate, paragraph } from '../../../domain/sheet/flow.ts';
import { signatures } from '../../../domain/sheet/signatures.ts';
import { texts } from '../../support/texts.ts';

const style = { size: 11, weight: 400 } as const;
const room = { x: 20, y: 40, width: 100, height: 100 };
const words = (page: readonly Shape[]): string[] =>
  page.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : []));
const block = (name: string, height: number, keepWithNext = false): Block => ({
  height,
  before: 2,
  keepWithNext,
  draw: (x, y) => [{ shape: 'text', text: name, at: { x, y }, anchor: 'start', style, colour: 'ink' }],
});

describe('Running text', () => {
  test('keeps its own line ends', () => {
    expect(linesIn('Een.\nTwee.\r\n\nVier.', 100, style)).toEqual(['Een.', 'Twee.', '', 'Vier.']);
  });

  test('does not break words that fit on a line', () => {
    expect(linesIn('maatschappelijk werker', 30, style)).toEqual(['maatschappelijk', 'werker']);
  });

  test('fits on its lines and loses nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = linesIn(text, 40, style);
        for (const line of lines) expect(measureText(line, style)).toBeLessThanOrEqual(40);
      }),
    );
    const long = 'x'.repeat(300);
    expect(linesIn(long, 40, style).join('')).toBe(long);
  });

  test('goes on over the page', () => {
    const pages = paginate(paragraph('Dit is een zin. '.repeat(200), 100, style), room);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.flatMap(words).join(' ')).toBe('Dit is een zin. '.repeat(200).trim());
  });
});

describe('Blocks under each other', () => {
  test('start another page when one does not fit', () => {
    expect(paginate([block('a', 60), block('b', 30), block('c', 30)], room).map(words)).toEqual([
      ['a', 'b'],
      ['c'],
    ]);
  });

  test('leave out the space above at the top of a page', () => {
    const [page] = paginate([block('a', 10), block('b', 10)], room);
    expect(page?.map((shape) => (shape.shape === 'text' ? shape.at.y : 0))).toEqual([40, 52]);
  });

  test('do not leave a heading behind', () => {
    expect(paginate([block('a', 60), block('kop', 10, true), block('b', 35)], room).map(words)).toEqual([
      ['a'],
      ['kop', 'b'],
    ]);
  });

  test('give a block that is higher than a page a page of its own', () => {
    expect(paginate([block('a', 10), block('b', 300), block('c', 10)], room).map(words)).toEqual([
      ['a'],
      ['b'],
      ['c'],
    ]);
  });
});

describe('Places to sign', () => {
  test('stand side by side with a line under each name', () => {
    const shapes = signatures(['Samira', 'Els'], 262).draw(20, 150);
    expect(words(shapes)).toEqual(['Samira', 'Els']);
    expect(shapes.filter((shape) => shape.shape === 'path')).toHaveLength(2);
  });
});
