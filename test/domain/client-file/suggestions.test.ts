import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesFrom } from '../../../domain/client-file/own-lines.ts';
import { noSuggestions, suggestionsSchema } from '../../../domain/client-file/suggestions.ts';

test('each line is a suggestion, whatever program the text was pasted from; empty and double ones go', () => {
  expect(linesFrom(' eigen auto \r\n\r\nopvang\u2028opvang\rtaal\n  ')).toEqual([
    'eigen auto',
    'opvang',
    'taal',
  ]);
});

const keeps = (text: string): void => {
  const themes = linesFrom(text);
  expect(suggestionsSchema.parse({ ...noSuggestions, themes }).themes).toEqual(themes);
  expect(linesFrom(themes.join('\n'))).toEqual(themes);
};

test('whatever is typed or pasted can be kept, and reads back the same', () => {
  fc.assert(fc.property(fc.string({ maxLength: 600 }), keeps));
  for (const text of ['x'.repeat(50_000), 'a\n'.repeat(25_000), `${'x'.repeat(499)} ${'y'.repeat(99)}`]) {
    keeps(text);
  }
});

test('of more than two hundred lines the first are kept', () => {
  const lines = Array.from({ length: 300 }, (_, at) => `vraag ${at}`);
  expect(linesFrom(lines.join('\n'))).toEqual(lines.slice(0, 200));
});
