import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../domain/scene/clean-text.ts';
import { missingGlyphs } from '../../../domain/scene/text-measure.ts';
import { texts } from '../../support/texts.ts';

describe('Text for a drawing', () => {
  test('turns tabs, line ends and controls into spaces', () => {
    expect(cleanText('Jan\tPiet\r\nJoris\u0000Korneel').text).toBe('Jan Piet  Joris Korneel');
  });

  test('composes accents, so that they stand on their letter', () => {
    expect(cleanText('Rene\u0301e S\u0327u\u0308kru\u0308').text).toBe('Renée Şükrü');
  });

  test('loses marks that would show a name in another order than it is kept in', () => {
    expect(cleanText('Jan\u202e teiP\u202c').text).toBe('Jan teiP');
  });

  test('keeps a character that no font has, and reports it once', () => {
    const clean = cleanText('Jan \u{1F600} en \u{1F600} en שלום');
    expect(clean.text).toBe('Jan \u{1F600} en \u{1F600} en שלום');
    expect(clean.missing).toEqual(['\u{1F600}', 'ש', 'ל', 'ו', 'ם']);
  });

  test('reports an emoji family as one character', () => {
    expect(missingGlyphs('de \u{1F469}\u200d\u{1F467} hier')).toEqual(['\u{1F469}\u200d\u{1F467}']);
  });

  test('knows Turkish, Polish, Greek, Cyrillic and Arabic', () => {
    expect(missingGlyphs('İpek Şahin Łódź Ελένη Олена محمد €')).toEqual([]);
  });

  test('replaces half a surrogate pair by the sign for damage', () => {
    expect(cleanText('a\ud83db').text).toBe('a\ufffdb');
  });

  test('has no controls left and does not change when cleaned again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = cleanText(text);
        expect(once.text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(cleanText(once.text)).toEqual(once);
      }),
    );
  });
});
