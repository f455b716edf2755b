import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consentSheet } from '../../../domain/client-file/consent-sheet.ts';
import { consentState } from '../../../domain/client-file/consent-state.ts';
import type { Consent } from '../../../domain/client-file/consent.ts';
import { linesOn, wordsOn } from '../../support/sheet-texts.ts';

const consent: Consent = {
  id: 'a',
  clientId: 'c',
  what: 'Mijn naam, mijn telefoonnummer en dat ik hulp vraag bij schulden.',
  recipient: 'Tom Claes, budgethulp van het OCMW in Vijveren.',
  purpose: 'Om een eerste afspraak te maken.',
  except: 'Mijn tekeningen en wat ik over mijn gezin vertelde.',
  how: 'Gezegd in het gesprek.',
  givenOn: '2026-11-12',
  until: '2027-02-12',
  withdrawnOn: null,
};
const about = { clientName: 'Samira', coach: 'Els', language: 'nl' } as const;
const allWords = (sheet: ReturnType<typeof consentSheet>): string =>
  sheet.pages.flatMap((page) => wordsOn(page)).join(' ');

describe('The sheet of a consent', () => {
  test.each(['nl', 'en'] as const)(
    'says on one page what, to whom, why and until when, in %s',
    (language) => {
      const sheet = consentSheet(consent, { ...about, language });
      expect(sheet.pages).toHaveLength(1);
      const words = allWords(sheet);
      for (const said of [consent.what, consent.recipient, consent.purpose, consent.except, consent.how]) {
        expect(words).toContain(said);
      }
      expect(words).toContain(language === 'nl' ? 'vrijdag 12 februari 2027' : 'Friday 12 February 2027');
      const content = linesOn(sheet.pages[0]).slice(0, -3);
      expect(Math.max(...content.map((line) => line.at.y))).toBeLessThan(275);
    },
  );

  test('leaves out what was not said, and holds until it is stopped when no end was agreed', () => {
    const words = allWords(consentSheet({ ...consent, except: ' ', how: '', until: null }, about));
    expect(words).not.toContain('Wat niet gedeeld wordt');
    expect(words).toContain('Tot ik ze stop.');
    expect(words).toContain('donderdag 12 november 2026');
  });

  test('has the day on its last line when it was withdrawn', () => {
    const before = allWords(consentSheet(consent, about));
    expect(before).toContain('Ik stop deze toestemming op');
    expect(before).not.toContain('01/12/2026');
    expect(allWords(consentSheet({ ...consent, withdrawnOn: '2026-12-01' }, about))).toContain('01/12/2026');
  });

  test('speaks of "my coach" when no coach is named', () => {
    expect(allWords(consentSheet(consent, { ...about, coach: '' }))).toContain(
      'Ik zeg het dan aan mijn coach.',
    );
  });

  test('runs on over as many pages as it needs, loses no word, and never has signatures alone', () => {
    const word = fc.stringMatching(/^[a-z]{1,12}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 1_500 }), (words) => {
        const sheet = consentSheet({ ...consent, what: words.join(' ') }, about);
        const all = allWords(sheet).replaceAll(/\s+/gu, '');
        const first = all.indexOf(words[0] ?? '');
        expect(first).toBeGreaterThanOrEqual(0);
        const printed = wordsOn(sheet.pages.at(-1));
        expect(printed).toContain('Ik stop deze toestemming op');
        expect(printed.join(' ')).toContain('Ik mag dit altijd stoppen.');
        const counted = allWords(sheet).split(/\s+/u);
        for (const each of new Set(words)) expect(counted).toContain(each);
      }),
      { numRuns: 20 },
    );
  });

  test('takes 50,000 characters without a space', () => {
    const sheet = consentSheet({ ...consent, what: 'x'.repeat(50_000) }, about);
    const letters = sheet.pages.flatMap((page) => wordsOn(page)).filter((line) => /^x+$/u.test(line));
    expect(letters.join('')).toHaveLength(50_000);
    expect(sheet.pages.length).toBeGreaterThan(5);
  });
});

test('a consent holds up to and with its last day, and not from the day on which it is withdrawn', () => {
  expect(consentState(consent, '2027-02-12')).toBe('holds');
  expect(consentState(consent, '2027-02-13')).toBe('ended');
  expect(consentState({ ...consent, until: null }, '2099-01-01')).toBe('holds');
  expect(consentState({ ...consent, withdrawnOn: '2026-12-01' }, '2026-12-01')).toBe('withdrawn');
  expect(consentState({ ...consent, withdrawnOn: '2026-12-01' }, '2026-11-30')).toBe('holds');
});
