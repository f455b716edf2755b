import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../../domain/search/excerpt.ts';
import { isFoundIn, markFound, termsOf } from '../../../domain/search/terms.ts';
import { distinctWords, wordsIn } from '../../../domain/search/words.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.lorem({ maxCount: 40 }),
);

test.each([
  ['Łukasz', 'lukasz'],
  ['İsmail', 'ismail'],
  ['ısı', 'isi'],
  ['IŞIK', 'isik'],
  ['Grażyna', 'grazyna'],
  ['Zoe\u0308', 'zoe'],
  ['Søren', 'soren'],
  ['Đorđe', 'dorde'],
  ['Straße', 'strasse'],
  ['Œuvre', 'oeuvre'],
  ['Þór', 'thor'],
  ['أَحْمَد', 'احمد'],
  ['إبراهيم', 'ابراهيم'],
  ['فاطمة', 'فاطمه'],
  ['محـــمد', 'محمد'],
  ['مصطفى', 'مصطفي'],
  ['علی', 'علي'],
  ['٤٢', '42'],
  ['Ὀδυσσεύς', 'οδυσσευσ'],
  ['Ёлка', 'елка'],
  ['ﬁets', 'fiets'],
])('%s is kept as %s', (word, folded) => {
  expect([...distinctWords(word)].map((one) => one.replaceAll('ς', 'σ'))).toEqual([folded]);
});

test('punctuation, emoji and signs part words and are none', () => {
  expect([...distinctWords(`l’avenir, foto's & "co" 🙂 3/4 a_b…`)]).toEqual([
    'l',
    'avenir',
    'foto',
    's',
    'co',
    '3',
    '4',
    'a',
    'b',
  ]);
  expect([...distinctWords('🙂 -- \uD800 \0 ــ \u0301')]).toEqual([]);
});

test('a page without spaces is one word that can still be found by its beginning', () => {
  const words = [...distinctWords('x'.repeat(50_000))];
  expect(words).toEqual(['x'.repeat(64)]);
  expect(isFoundIn('x'.repeat(50_000), termsOf('x'.repeat(500)))).toBe(true);
});

test('whatever a text holds, its words are of letters and digits, stand where they are said to, and fold once', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const { folded, from, to } of wordsIn(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        expect(to).toBeGreaterThan(from);
        expect(folded).toMatch(/^[\p{L}\p{N}]{1,64}$/u);
        expect([...distinctWords(folded)]).toEqual([folded]);
        end = to;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('the pieces of a text together are the text, and every found piece begins with what was looked for', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, typed) => {
      const terms = termsOf(typed);
      const pieces = markFound(text, terms);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      for (const { text: word, found } of pieces) {
        if (found) expect(terms.some((term) => isFoundIn(word, [term]))).toBe(true);
      }
    }),
  );
});

test('a text is found by the beginning of each of its words, and of all of them', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 8 }), (text, length) => {
      const beginnings = [...wordsIn(text)].map(({ from, to }) => text.slice(from, to)).slice(0, 5);
      expect(isFoundIn(text, termsOf(beginnings.join(' ')))).toBe(true);
      const cut = [...distinctWords(text)].map((word) => Array.from(word).slice(0, length).join(''));
      for (const beginning of cut) expect(isFoundIn(text, termsOf(beginning))).toBe(true);
    }),
  );
});

test('the beginning of another word that is looked for adds nothing, and there is an end to the words', () => {
  expect(termsOf('hu huis Huis HUISBAAS zo')).toEqual(['huisbaas', 'zo']);
  expect(termsOf(Array.from({ length: 250 }, (_, at) => `${at + 1000}`).join(' '))).toHaveLength(16);
  expect(termsOf('')).toEqual([]);
});

test('an excerpt is the line where most of the words stand together', () => {
  expect(excerptOf('Jos belt.\nDe huisbaas belt Jos op.\nhuisbaas', ['huisbaas', 'jos'])).toBe(
    'De huisbaas belt Jos op.',
  );
  expect(excerptOf('niets', ['huis'])).toBeUndefined();
});

test('a long line is cut between words around what was found, and says so', () => {
  const long = `${'woord '.repeat(60)}huisbaas ${'woord '.repeat(60)}`.trim();
  const excerpt = excerptOf(long, ['huisb']) ?? '';
  expect(excerpt).toMatch(/^… woord .*huisbaas .*woord …$/);
  expect(excerpt.length).toBeLessThan(150);
  expect(excerptOf(`huisbaas ${'woord '.repeat(60)}`, ['huisb'])).toMatch(/^huisbaas woord/);
});

test('an excerpt holds what was looked for, stays short and halves no letter', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 4 }), anyText, (lines, typed) => {
      const text = lines.join('\n');
      const terms = termsOf(typed);
      const excerpt = excerptOf(text, terms);
      const occurs = terms.some((term) => isFoundIn(text, [term]));
      expect(excerpt !== undefined).toBe(occurs);
      if (excerpt === undefined) return;
      expect(excerpt.length).toBeLessThan(160);
      expect(terms.some((term) => isFoundIn(excerpt, [term]))).toBe(true);
      if (text.isWellFormed()) expect(excerpt.isWellFormed()).toBe(true);
    }),
  );
});
