import { describe, expect, test } from 'vitest';
import type { Shape, TextShape } from '../../../domain/scene/shapes.ts';
import { measureText } from '../../../domain/scene/text-measure.ts';
import { type Row, type Table, tablePages } from '../../../domain/sheet/table.ts';

const room = { x: 20, y: 38, width: 262, height: 151 };
const style = { size: 11, weight: 400 } as const;
const table = (rows: readonly Row[]): Table => ({
  columns: [
    { head: 'Wie', width: 60 },
    { head: 'Hoe vaak', width: 50 },
  ],
  rows,
  style,
  rowHeight: 8.8,
});
const row = (who: string, often = 'elke dag'): Row => ({ cells: [{ text: who }, { text: often }] });
const texts = (page: readonly Shape[] | undefined): TextShape[] =>
  (page ?? []).filter((shape) => shape.shape === 'text');
const words = (page: readonly Shape[] | undefined): string[] => texts(page).map((text) => text.text);

describe('A table', () => {
  test('is read head first, then row by row', () => {
    const { pages } = tablePages(table([row('Mama'), row('OCMW', 'op afspraak')]), room);
    expect(pages.map(words)).toEqual([['Wie', 'Hoe vaak', 'Mama', 'elke dag', 'OCMW', 'op afspraak']]);
  });

  test('goes on over pages with its head on each, and loses no row', () => {
    const rows = Array.from({ length: 40 }, (_, index) => row(`Buur ${index}`));
    const { pages } = tablePages(table(rows), room);
    expect(pages.length).toBe(3);
    expect(pages.every((page) => words(page)[0] === 'Wie')).toBe(true);
    const names = pages.flatMap(words).filter((word) => word.startsWith('Buur'));
    expect(names).toEqual(rows.map((_, index) => `Buur ${index}`));
  });

  test('keeps every row whole above the foot', () => {
    const rows = Array.from({ length: 30 }, (_, index) =>
      row(`Buur ${index} met een lange naam die drie regels vraagt, `.repeat(2)),
    );
    for (const page of tablePages(table(rows), room).pages) {
      const lines = texts(page);
      expect(Math.max(...lines.map((line) => line.at.y))).toBeLessThan(room.y + room.height);
      expect(lines.filter((line) => line.text.startsWith('Buur')).length).toBe(
        lines.filter((line) => line.text === 'elke dag').length,
      );
    }
  });

  test('starts on the next page when what stands above leaves no room', () => {
    const { pages } = tablePages(table([row('Mama')]), room, room.y + room.height - 10);
    expect(pages.map(words)).toEqual([[], ['Wie', 'Hoe vaak', 'Mama', 'elke dag']]);
  });

  test('says where it ends', () => {
    expect(tablePages(table([row('Mama')]), room).end).toBeCloseTo(38 + 7.3 + 8.8, 6);
  });

  test('wraps words of several looks as one text within the column', () => {
    const bold = { size: 11, weight: 600 } as const;
    const cell = {
      text: [{ text: 'Vriendinnen', style: bold }, { text: ', van de naailes in de Mechelsestraat' }],
      indent: 6.6,
    };
    const { pages } = tablePages(table([{ cells: [cell] }]), room);
    const lines = texts(pages[0]).slice(2);
    expect(lines.map((line) => line.text).join('|')).toBe(
      'Vriendinnen|, van de naailes in|de Mechelsestraat',
    );
    for (const line of lines) {
      expect(line.at.x + measureText(line.text, line.style)).toBeLessThanOrEqual(20 + 60 - 3 + 1e-6);
    }
  });

  test('takes apart a word that is wider than its column', () => {
    const { pages } = tablePages(table([row('x'.repeat(100))]), room);
    const parts = words(pages[0]).filter((word) => word.startsWith('x'));
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe('x'.repeat(100));
  });
});
