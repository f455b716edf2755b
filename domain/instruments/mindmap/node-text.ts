import type { TextStyle } from '../../scene/shapes.ts';
import { fitText } from '../../scene/text-fit.ts';
import { measureText } from '../../scene/text-measure.ts';
import { type Measure, wrap } from '../../scene/text-wrap.ts';

/** A text in lines of at most the width at which it wraps, and the length of the longest of them in millimetres. */
export interface WrappedText {
  readonly lines: readonly string[];
  readonly width: number;
  /** Whether some of the text is left out. */
  readonly shortened: boolean;
}

const nothing: WrappedText = { lines: [], width: 0, shortened: false };

/**
 * Breaks a tidy text at spaces, inside words with a hyphen when it must, anywhere when nothing else helps, and shortens what
 * takes more than `most` lines. Lines come out about equally long.
 */
export function wrapText(text: string, style: TextStyle, width: number, most: number): WrappedText {
  if (text === '') return nothing;
  const measure = measureWith(style);
  const wrapped = (to: number, count: number, breaking: 'words' | 'parts' | 'anywhere') => {
    const { lines, rest } = wrap(text, measure, () => to, count, breaking);
    return rest === '' ? lines : undefined;
  };
  const whole = wrapped(width, most, 'words');
  const lines =
    (whole === undefined ? undefined : evened(text, whole, measure, width, wrapped)) ??
    wrapped(width, most, 'parts') ??
    wrapped(width, most, 'anywhere');
  if (lines !== undefined) return finished(lines, measure, false);
  const { size, weight } = style;
  const short = fitText(text, { room: { width }, maxLines: most, size, smallest: size, weight });
  return finished(short.lines, measure, short.shortened);
}

const finished = (lines: readonly string[], measure: Measure, shortened: boolean): WrappedText => ({
  lines,
  width: Math.max(0, ...lines.map(measure)),
  shortened,
});

const tries = [0.62, 0.72, 0.82, 0.91];

/** The same number of lines, broken at the narrowest width that allows it: no last line with a single short word. */
function evened(
  text: string,
  lines: readonly string[],
  measure: Measure,
  width: number,
  wrapped: (to: number, count: number, breaking: 'words') => readonly string[] | undefined,
): readonly string[] {
  if (lines.length < 2) return lines;
  const least = measure(text) / lines.length;
  for (const share of tries) {
    if (share * width < least) continue;
    const even = wrapped(share * width, lines.length, 'words');
    if (even !== undefined) return even;
  }
  return lines;
}

const widths = new Map<string, Map<string, number>>();
const mostWords = 20_000;

/** Adds up words that were measured before: advance widths are the same wherever a word stands. */
function measureWith(style: TextStyle): Measure {
  const key = `${style.size}/${style.weight}/${style.italic === true}`;
  const known = widths.get(key) ?? new Map<string, number>();
  widths.set(key, known);
  const widthOf = (word: string): number => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= mostWords) known.clear();
    const width = measureText(word, style);
    known.set(word, width);
    return width;
  };
  const space = widthOf(' ');
  return (text) => {
    const words = text.split(' ');
    return words.reduce((total, word) => total + widthOf(word), space * (words.length - 1));
  };
}
