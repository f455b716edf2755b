import { describe, expect, test } from 'vitest';
import { textAt } from '../../../domain/sheet/draw.ts';
import { missingInSheet } from '../../../domain/sheet/missing-in-sheet.ts';
import { framedPages, pageFrame } from '../../../domain/sheet/page-frame.ts';

describe('What cannot be printed as it is', () => {
  test('is named once, from head to foot', () => {
    const frame = pageFrame({
      kind: 'landscape',
      paper: 'A4',
      language: 'nl',
      name: 'Jan \u{1F600}',
      date: '2026-11-12',
      title: 'Mijn netwerk',
      method: 'Ecogram',
    });
    const content = [textAt('שלום \u{1F600}', 20, 60, { size: 11, weight: 400 })];
    const sheet = {
      title: 'Ecogram',
      language: 'nl',
      pages: framedPages(frame, [content]),
      description: [],
    } as const;
    expect(missingInSheet(sheet)).toEqual(['\u{1F600}', 'ש', 'ל', 'ו', 'ם']);
  });
});
