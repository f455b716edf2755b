import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../domain/scene/clean-text.ts';
import { placeholder } from '../../../domain/scene/faces.ts';
import { measureText } from '../../../domain/scene/text-measure.ts';
import { textRuns } from '../../../domain/scene/text-runs.ts';
import { texts } from '../../support/texts.ts';

const style = { size: 10, weight: 400 } as const;
const seen = (text: string): string[] =>
  textRuns(text, style)
    .map((run) => run.text.trim())
    .filter((part) => part !== '');

const sorted = (text: string): string => Array.from(text).toSorted().join('');

describe('The runs of a line', () => {
  test('are one for Latin text', () => {
    expect(textRuns('Samira Öztürk', style)).toMatchObject([
      { text: 'Samira Öztürk', painted: 'Samira Öztürk', direction: 'ltr', family: 'Source Sans 3', x: 0 },
    ]);
  });

  test('give Arabic its own font and direction', () => {
    expect(textRuns('Jan محمد', style)).toMatchObject([
      { text: 'Jan ', family: 'Source Sans 3', direction: 'ltr' },
      { text: 'محمد', family: 'Noto Sans Arabic', direction: 'rtl' },
    ]);
  });

  test('join Arabic letters as their neighbours ask', () => {
    const [run] = textRuns('محمد', style);
    expect(run?.painted).toBe('\ufee3\ufea4\ufee4\ufeaa');
    expect(run?.leftToRight).toBe('\ufeaa\ufee4\ufea4\ufee3');
  });

  test('write lam and alef as one sign, and look past vowel marks', () => {
    expect(textRuns('سلام', style)[0]?.painted).toBe('\ufeb3\ufefc\ufee1');
    expect(textRuns('مُح', style)[0]?.painted).toBe('\ufee3\u064f\ufea2');
  });

  test('stand from left to right as they are seen', () => {
    expect(seen('Jan محمد Piet')).toEqual(['Jan', 'محمد', 'Piet']);
    expect(seen('محمد Jan علي')).toEqual(['علي', 'Jan', 'محمد']);
  });

  test('keep the order of figures in Arabic', () => {
    expect(seen('محمد 12.5')).toEqual(['12.5', 'محمد']);
  });

  test('turn brackets around Arabic', () => {
    const painted = textRuns('(محمد) علي', style).map((run) => run.leftToRight);
    expect(painted.join('')).toMatch(/\(.*\)$/u);
  });

  test('keep spaces at the ends of Arabic apart, where no browser can move them', () => {
    const runs = textRuns('محمد Jan', style);
    expect(runs.map(({ text, direction }) => [text, direction])).toEqual([
      ['Jan', 'ltr'],
      [' ', 'ltr'],
      ['محمد', 'rtl'],
    ]);
  });

  test('show a square for what no font has', () => {
    expect(textRuns('a\u{1F600}b', style)[0]?.painted).toBe(`a${placeholder}b`);
  });

  test('lie end to end and are together as long as the line measures', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const clean = cleanText(text).text;
        let x = 0;
        for (const run of textRuns(clean, style)) {
          expect(run.x).toBeCloseTo(x, 9);
          x += run.width;
        }
        expect(measureText(clean, style)).toBeCloseTo(x, 9);
      }),
    );
  });

  test('hold every character of the line once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Jan', 'محمد', '12', '(', ')', ' ', 'علي', '-'), { maxLength: 20 }),
        (list) => {
          const line = list.join('');
          expect(
            sorted(
              textRuns(line, style)
                .map((run) => run.text)
                .join(''),
            ),
          ).toBe(sorted(line));
        },
      ),
    );
  });
});

describe('The length of a line', () => {
  test('is the sum of the advance widths of its letters', () => {
    // In Source Sans 3 400: N 647, o 542, e 496 thousandths.
    expect(measureText('Noe', { size: 72, weight: 400 })).toBeCloseTo((25.4 * (647 + 542 + 496)) / 1000, 9);
  });

  test('grows with size and with the space between letters', () => {
    expect(measureText('abc', { size: 20, weight: 600 })).toBeCloseTo(
      2 * measureText('abc', { size: 10, weight: 600 }),
      9,
    );
    const wide = measureText('abc', { size: 10, weight: 600, spacing: 1.2 });
    expect(wide - measureText('abc', { size: 10, weight: 600 })).toBeCloseTo(3.6, 9);
  });
});
