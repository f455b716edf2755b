import { expect, test } from 'vitest';
import { languages } from '../../../domain/language/language.ts';
import { unsaidOrganisation } from '../../../domain/privacy/own-organisation.ts';
import { breachSheet } from '../../../domain/privacy/sheets/breach-sheet.ts';
import { proofSheet } from '../../../domain/privacy/sheets/proof-sheet.ts';
import { registerSheet } from '../../../domain/privacy/sheets/register-sheet.ts';
import type { Sheet } from '../../../domain/sheet/sheet.ts';

const organisation = {
  name: 'Huis van het Werk vzw',
  reach: 'Kerkstraat 12, Gent',
  privacyContact: 'Ann Peeters, 09 123 45 67',
  retentionMonths: 60,
};
const wordsOf = (sheet: Sheet): string =>
  sheet.pages
    .flatMap(({ shapes }) => shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])))
    .join(' ');
const erasure = {
  id: '3f9a1c22-aaaa',
  erasedAt: '2026-11-30T10:40:00.000Z',
  reason: 'asked',
  backups: 9,
  counts: { conversations: 7, worksheets: 8, moments: 23, agreements: 4, consents: 2, searchEntries: 33 },
} as const;

test('the sheet for the register says who, how long and how it is protected, and asks for no register number', () => {
  const words = wordsOf(registerSheet({ organisation, language: 'nl', date: '2026-11-30' }));
  for (const known of ['Huis van het Werk vzw', 'Kerkstraat 12', 'Ann Peeters', '5 jaar na het einde'])
    expect(words).toContain(known);
  expect(words).toContain('artikel 9');
  expect(words).toContain('geen veld voor het rijksregisternummer');
  expect(words).not.toContain('{{');
});

test('what is not known has lines to write on instead', () => {
  const lines = (sheet: Sheet): number =>
    sheet.pages.flatMap(({ shapes }) => shapes).filter(({ shape }) => shape === 'path').length;
  const full = registerSheet({ organisation, language: 'nl', date: '2026-11-30' });
  const empty = registerSheet({ organisation: unsaidOrganisation, language: 'nl', date: '2026-11-30' });
  expect(lines(empty)).toBeGreaterThan(lines(full));
});

test('months that make no whole years are said as months', () => {
  const said = (retentionMonths: number): string =>
    wordsOf(
      registerSheet({
        organisation: { ...organisation, retentionMonths },
        language: 'en',
        date: '2026-11-30',
      }),
    );
  expect(said(18)).toContain('18 months after the end');
  expect(said(12)).toContain('1 year after the end');
  expect(said(24)).toContain('2 years after the end');
});

test('the sheet for when it goes wrong says whom to call and by when', () => {
  const words = wordsOf(breachSheet({ organisation, language: 'nl' }));
  expect(words).toContain('Bel: Ann Peeters, 09 123 45 67.');
  expect(words).toContain('72 uur');
  expect(words).toContain('gegevensbeschermingsautoriteit.be');
});

test('the proof says when, how much and why', () => {
  const words = wordsOf(
    proofSheet({ erasure, organisation, language: 'nl', day: '2026-11-30', time: '11:40' }),
  );
  for (const said of [
    '2026-3F9A1C22',
    'maandag 30 november 2026, 11:40',
    'de persoon vroeg het',
    'momenten van werkbladen: 23',
  ])
    expect(words).toContain(said);
});

test('every sheet stays within its page in every language', () => {
  for (const language of languages) {
    const sheets = [
      registerSheet({
        organisation: { ...organisation, reach: 'Lange straat '.repeat(38) },
        language,
        date: '2026-11-30',
      }),
      breachSheet({ organisation, language }),
      proofSheet({ erasure, organisation, language, day: '2026-11-30', time: '11:40' }),
    ];
    for (const { pages } of sheets) {
      for (const { shapes, width, height } of pages) {
        for (const shape of shapes) {
          if (shape.shape !== 'text') continue;
          expect(shape.at.y).toBeLessThan(height - 10);
          expect(shape.at.x).toBeLessThan(width);
        }
      }
    }
  }
});
