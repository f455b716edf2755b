import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../domain/language/catalogues.ts';
import { recoverySheet } from '../../../domain/sheet/recovery-sheet.ts';
import { linesOn, wordsOn } from '../../support/sheet-texts.ts';

const groups = ['KV4T', '9MHW', '20XC', '8PQN', '6YDF', '3GJZ', '71HS', '5TAE', 'W2B6'];

/** How many lines there are to write on. */
const writingLines = (coach: string): number => {
  const [page] = recoverySheet(groups, { language: 'nl', date: '2026-11-12', coach }).pages;
  return (page?.shapes ?? []).filter((shape) => shape.shape === 'path' && shape.stroke?.colour === 'edge')
    .length;
};

describe('The recovery sheet', () => {
  test('shows every group with its number, in order', () => {
    const words = wordsOn(recoverySheet(groups, { language: 'nl', date: '2026-11-12' }).pages[0]);
    const from = words.indexOf('1');
    expect(words.slice(from, from + 18)).toEqual(groups.flatMap((group, index) => [`${index + 1}`, group]));
  });

  test.each(['nl', 'en'] as const)('fits on one page above the foot, in %s', (language) => {
    const sheet = recoverySheet(groups, { language, date: '2026-11-12', coach: 'Els Peeters' });
    expect(sheet.pages).toHaveLength(1);
    const content = linesOn(sheet.pages[0]).slice(0, -3);
    expect(Math.max(...content.map((line) => line.at.y))).toBeLessThan(275);
    expect(wordsOn(sheet.pages[0])).toContain('Els Peeters');
  });

  test.each(['nl', 'en'] as const)('calls the button as the door does, in %s', (language) => {
    const words = wordsOn(recoverySheet(groups, { language, date: '2026-11-12' }).pages[0]).join(' ');
    expect(words).toContain(` ${catalogues[language].unlock.recoveryKey}.`);
  });

  test('leaves a line for the name when it does not know it', () => {
    expect(writingLines('')).toBe(writingLines('Els') + 1);
  });
});
