import type { Shape } from '../scene/shapes.ts';
import { lineBetween, linesBelow } from '../sheet/draw.ts';
import { baselineIn, type Block, linesIn } from '../sheet/flow.ts';
import type { Difference } from './instrument.ts';

const style = { size: 14, weight: 400 } as const;
const lineHeight = 6.7;
const indent = 9;
/** Longer lines are hard to read. */
export const longestSentenceLine = 170;

/** The words of an instrument for "nothing changed" and for "the rest did not". */
interface ClosingWords {
  readonly same: string;
  readonly rest: string;
}

/** What is different, and that the rest is not. */
export const differenceSentences = (
  differences: readonly Difference[],
  { same, rest }: ClosingWords,
): readonly string[] =>
  differences.length === 0 ? [same] : [...differences.map(({ sentence }) => sentence), rest];

/** The same on paper, each sentence behind a plus, a minus or an arrow. */
export function sentenceBlocks(differences: readonly Difference[], closing: ClosingWords): readonly Block[] {
  const texts = differenceSentences(differences, closing);
  return texts.map((text, index): Block => {
    const lines = linesIn(text, longestSentenceLine, style);
    const change = differences[index]?.change;
    return {
      height: lines.length * lineHeight,
      before: 3.4,
      draw: (x, y) => [
        ...(change === undefined ? [] : marker(change, x, y + lineHeight / 2)),
        ...linesBelow(
          lines,
          x + (change === undefined ? 0 : indent),
          y + baselineIn(lineHeight, style),
          lineHeight,
          style,
        ),
      ],
    };
  });
}

/** Plus, minus or arrow before a sentence, as on screen. */
function marker(change: Difference['change'], x: number, y: number): readonly Shape[] {
  const stroke = { colour: 'ink-soft', width: 0.5, cap: 'round' } as const;
  const level = lineBetween(x, y, x + 4.4, y, stroke);
  if (change === 'gone') return [level];
  if (change === 'new') return [level, lineBetween(x + 2.2, y - 2.2, x + 2.2, y + 2.2, stroke)];
  return [
    level,
    lineBetween(x + 4.4, y, x + 2.8, y - 1.6, stroke),
    lineBetween(x + 4.4, y, x + 2.8, y + 1.6, stroke),
  ];
}
