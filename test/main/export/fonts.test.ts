import { describe, expect, test } from 'vitest';
import { faceNames } from '../../../domain/scene/faces.ts';
import { bundledFonts } from '../../../main/export/fonts.ts';

describe('The fonts for paper', () => {
  test.each(faceNames)('are there as TrueType: %s', (face) => {
    expect(Array.from(bundledFonts(face).subarray(0, 4))).toEqual([0, 1, 0, 0]);
  });

  test('are read once', () => {
    expect(bundledFonts('source-sans-bold')).toBe(bundledFonts('source-sans-bold'));
  });
});
