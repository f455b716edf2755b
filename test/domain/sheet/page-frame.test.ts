import { describe, expect, test } from 'vitest';
import { type FrameOptions, framedPages, pageFrame } from '../../../domain/sheet/page-frame.ts';
import { measureText } from '../../../domain/scene/text-measure.ts';
import { linesOn, wordsOn } from '../../support/sheet-texts.ts';

const options: FrameOptions = {
  kind: 'landscape',
  paper: 'A4',
  language: 'nl',
  name: 'Samira',
  date: '2026-11-12',
  title: 'Mijn netwerk: wie staat er rond mij?',
  method: 'Ecogram',
};
const pages = (changed: Partial<FrameOptions> = {}, count = 1) =>
  framedPages(
    pageFrame({ ...options, ...changed }),
    Array.from({ length: count }, () => []),
  );

describe('The frame of a page', () => {
  test('says name, date, title, then the foot', () => {
    expect(wordsOn(pages()[0])).toEqual([
      'Samira',
      'donderdag 12 november 2026',
      'Mijn netwerk: wie staat er rond mij?',
      'Ecogram',
      'Dit blad is van jou. Jij kiest wie het mag zien.',
      'blad 1 van 1',
    ]);
  });

  test('speaks English', () => {
    expect(wordsOn(pages({ language: 'en' }, 2)[1])).toEqual([
      'Samira',
      'Thursday 12 November 2026',
      'Mijn netwerk: wie staat er rond mij?',
      'Ecogram',
      'This sheet is yours. You choose who may see it.',
      'sheet 2 of 2',
    ]);
  });

  test.each([
    ['landscape', 'A4', 297, 210, { x: 20, y: 34, width: 262, height: 155 }],
    ['portrait', 'A4', 210, 297, { x: 22, y: 39, width: 173, height: 236 }],
    ['client', 'A4', 210, 297, { x: 22, y: 44, width: 173, height: 231 }],
    ['landscape', 'A3', 420, 297, { x: 20, y: 34, width: 385, height: 242 }],
  ] as const)('leaves room on %s %s', (kind, paper, width, height, room) => {
    const frame = pageFrame({ ...options, kind, paper });
    expect(frame).toMatchObject({ width, height });
    expect(frame.drawing).toEqual({ ...room, height: expect.closeTo(room.height, 6) });
  });

  test('makes a long name smaller before it takes a second line', () => {
    const name = 'Maria-Magdalena Vandenbroucke van Oost';
    const [first] = linesOn(pages({ name })[0]);
    expect(first?.text).toBe(name);
    expect(first?.style.size).toBeLessThan(20);
  });

  test('moves the content down for a name and a title of two lines', () => {
    const high = pageFrame(options).drawing.y;
    expect(pageFrame({ ...options, name: 'Samira Öztürk '.repeat(6) }).drawing.y - high).toBe(7);
    expect(pageFrame({ ...options, title: 'Wie staat er rond mij? '.repeat(6) }).drawing.y - high).toBe(6);
  });

  test('keeps a name of 500 characters off the date and off the title', () => {
    const lines = linesOn(pages({ name: 'x'.repeat(250) + ' y'.repeat(125) })[0]);
    const long = lines.filter((line) => line.style.weight === 700);
    expect(long.length).toBeLessThanOrEqual(2);
    for (const line of long) expect(measureText(line.text, line.style)).toBeLessThanOrEqual(110);
  });

  test('gives lines to write on when name and date are left open', () => {
    const [page] = pages({ name: '', date: '' });
    expect(wordsOn(page).slice(0, 2)).toEqual(['naam', 'datum']);
    const rules = page?.shapes.filter((shape) => shape.shape === 'path' && shape.stroke?.colour === 'edge');
    expect(rules).toHaveLength(2);
  });

  test('prints larger for the client', () => {
    const [name, date, title] = linesOn(pages({ kind: 'client' })[0]);
    expect([name?.style.size, date?.style.size, title?.style.size]).toEqual([26, 14, 18]);
  });
});
