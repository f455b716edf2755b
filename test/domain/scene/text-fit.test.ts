import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../domain/scene/clean-text.ts';
import {
  baselineOffsets,
  type FitOptions,
  type FittedText,
  fitText,
} from '../../../domain/scene/text-fit.ts';
import { measureText, textHeights } from '../../../domain/scene/text-measure.ts';
import { numbers } from '../../support/places.ts';
import { texts } from '../../support/texts.ts';

const shape: FitOptions = { room: { width: 22 }, maxLines: 3, size: 11, smallest: 9, weight: 600 };
const styleOf = ({ size }: FittedText) => ({ size, weight: 600 }) as const;
const letters = (text: string): string => text.replace(/[\s-]/gu, '');

const options: fc.Arbitrary<FitOptions> = fc.record({
  room: fc.oneof(fc.record({ width: numbers(12, 80) }), fc.record({ radius: numbers(9, 40) })),
  maxLines: fc.integer({ min: 1, max: 4 }),
  size: fc.constantFrom(11, 14),
  smallest: fc.constantFrom(8, 9),
  weight: fc.constant(600 as const),
});

describe('Fitting a text into a shape', () => {
  test('keeps a short name on one line at full size', () => {
    expect(fitText('Mama', shape)).toEqual({ lines: ['Mama'], size: 11, shortened: false });
  });

  test('breaks between words before anything else', () => {
    expect(fitText('maatschappelijk werker', { ...shape, room: { width: 32 } })).toEqual({
      lines: ['maatschappelijk', 'werker'],
      size: 11,
      shortened: false,
    });
  });

  test('makes letters smaller before it breaks a word', () => {
    const fitted = fitText('maatschappelijk', { ...shape, room: { width: 27 } });
    expect(fitted).toEqual({ lines: ['maatschappelijk'], size: 10.5, shortened: false });
  });

  test('breaks a long word at one of its parts, with a hyphen, when smaller letters do not help', () => {
    const fitted = fitText('Wijkgezondheidscentrum', { ...shape, room: { width: 24 } });
    expect(fitted).toEqual({ lines: ['Wijkgezond-', 'heidscentrum'], size: 9, shortened: false });
  });

  test('ends in an ellipsis when nothing else helps', () => {
    const fitted = fitText('arbeidsongeschiktheidsverzekering '.repeat(5), shape);
    expect(fitted.shortened).toBe(true);
    expect(fitted.lines.at(-1)).toMatch(/…$/u);
  });

  test('shows the beginning of one word of 500 letters', () => {
    const fitted = fitText('x'.repeat(500), shape);
    expect(fitted.lines).toHaveLength(1);
    expect(fitted.lines[0]).toMatch(/^x{5,}…$/u);
  });

  test('takes a name of one letter, and gives nothing for one of spaces', () => {
    expect(fitText('Q', shape).lines).toEqual(['Q']);
    expect(fitText(' \t\u0000 ', shape).lines).toEqual([]);
  });

  test('does not cut through an emoji or an accent', () => {
    const fitted = fitText('\u{1F469}\u200d\u{1F467}'.repeat(40), { ...shape, maxLines: 1 });
    expect(fitted.lines[0]).toMatch(/^(?:\u{1F469}\u200d\u{1F467})+…$/u);
  });

  test('gives lines that fit, whatever the text', () => {
    fc.assert(
      fc.property(texts, options, (text, chosen) => {
        const fitted = fitText(text, chosen);
        const { room } = chosen;
        expect(fitted.lines.length).toBeLessThanOrEqual(chosen.maxLines);
        if (fitted.lines.length === 1 && fitted.lines[0] === '…') return;
        const offsets = baselineOffsets(fitted.lines.length, styleOf(fitted));
        const { capHeight } = textHeights(styleOf(fitted));
        for (const [index, line] of fitted.lines.entries()) {
          const width = measureText(line, styleOf(fitted));
          if ('width' in room) expect(width).toBeLessThanOrEqual(room.width);
          else {
            const top = (offsets[index] ?? 0) - capHeight;
            const far = Math.max(Math.abs(top), Math.abs(offsets[index] ?? 0));
            expect(Math.hypot(width / 2, far)).toBeLessThanOrEqual(room.radius + 1e-9);
          }
        }
      }),
    );
  });

  test('loses no letter unless it says that it shortened', () => {
    fc.assert(
      fc.property(texts, options, (text, chosen) => {
        const fitted = fitText(text, chosen);
        const whole = letters(cleanText(text).text);
        const shown = letters(fitted.lines.join(''));
        if (!fitted.shortened) expect(shown).toBe(whole);
        else expect(whole.startsWith(shown.replace(/…$/u, ''))).toBe(true);
      }),
    );
  });

  test('gives the same lines for lines that it broke between words', () => {
    fc.assert(
      fc.property(texts, options, (text, chosen) => {
        const once = fitText(text, chosen);
        const again = fitText(once.lines.join(' '), { ...chosen, size: once.size });
        if (once.lines.every((line) => !line.endsWith('-')))
          expect(again.lines.join(' ')).toBe(once.lines.join(' '));
      }),
    );
  });
});
