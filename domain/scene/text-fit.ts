import { cleanText } from './clean-text.ts';
import { graphemesOf } from './graphemes.ts';
import type { TextStyle } from './shapes.ts';
import { measureText, millimetresPerPoint, textHeights } from './text-measure.ts';
import { type Breaking, largestCount, wrap } from './text-wrap.ts';

/** The room for a text: a width in millimetres, or the inside of a circle in whose centre the block stands. */
type TextRoom = { readonly width: number } | { readonly radius: number };

export interface FitOptions {
  readonly room: TextRoom;
  readonly maxLines: number;
  /** The size that one would like, and the smallest that is allowed, in points. */
  readonly size: number;
  readonly smallest: number;
  readonly weight: TextStyle['weight'];
  readonly italic?: boolean;
  /** Distance of baselines as a multiple of the size; only a circle asks for it. Default 1.12. */
  readonly leading?: number;
}

export interface FittedText {
  /** From top to bottom; none for a text without characters. */
  readonly lines: readonly string[];
  /** In points. */
  readonly size: number;
  /** The end of the text is not there, and the last line ends in an ellipsis. */
  readonly shortened: boolean;
}

export const defaultLeading = 1.12;
const ellipsis = '\u2026';
const step = 0.5;

/**
 * Fits a text into a shape: first smaller letters, then a hyphen inside a word, and only then a short form. Works on what
 * cleanText gives, so that every line can be drawn as it is.
 */
export function fitText(text: string, options: FitOptions): FittedText {
  const clean = cleanText(text).text.replace(/ +/gu, ' ').trim();
  if (clean === '') return { lines: [], size: options.size, shortened: false };
  for (let size = options.size; size > options.smallest; size -= step) {
    const lines = fitAt(clean, size, options, 'words');
    if (lines !== undefined) return { lines, size, shortened: false };
  }
  const size = Math.min(options.size, options.smallest);
  const whole = fitAt(clean, size, options, 'words') ?? fitAt(clean, size, options, 'parts');
  if (whole !== undefined) return { lines: whole, size, shortened: false };
  return { lines: shortForm(clean, size, options), size, shortened: true };
}

/** The text on as few lines as it takes, or undefined when it does not fit at this size. */
function fitAt(
  text: string,
  size: number,
  options: FitOptions,
  breaking: Breaking,
): readonly string[] | undefined {
  const style = styleAt(size, options);
  for (let count = 1; count <= options.maxLines; count += 1) {
    const wrapped = wrap(
      text,
      (line) => measureText(line, style),
      room(count, style, options),
      count,
      breaking,
    );
    // Fewer lines than asked for stand elsewhere in a circle, where there may be less room.
    if (wrapped.rest === '' && (wrapped.lines.length === count || 'width' in options.room))
      return wrapped.lines;
  }
  return undefined;
}

function shortForm(text: string, size: number, options: FitOptions): readonly string[] {
  const style = styleAt(size, options);
  for (let count = options.maxLines; count >= 1; count -= 1) {
    const widthOf = room(count, style, options);
    const { lines, rest } = wrap(text, (line) => measureText(line, style), widthOf, count, 'parts');
    const full =
      lines.length < count ? [...lines, rest] : [...lines.slice(0, -1), `${lines.at(-1) ?? ''} ${rest}`];
    const end = cutWithEllipsis(full.at(-1) ?? '', widthOf(full.length - 1), style);
    if (full.length === count && end !== undefined) return [...full.slice(0, -1), end];
  }
  return [ellipsis];
}

/** The longest beginning of a line that leaves room for the ellipsis; undefined when not one character does. */
function cutWithEllipsis(line: string, width: number, style: TextStyle): string | undefined {
  const characters = graphemesOf(line);
  const short = (count: number): string =>
    characters
      .slice(0, count)
      .join('')
      .replace(/[ -]+$/u, '') + ellipsis;
  const count = largestCount(characters.length, (some) => measureText(short(some), style) <= width);
  return count === 0 ? undefined : short(count);
}

function styleAt(size: number, { weight, italic }: FitOptions): TextStyle {
  return { size, weight, ...(italic === undefined ? {} : { italic }) };
}

/** The width of each of `count` lines. In a circle that is the chord at the far end of the line's letters. */
function room(count: number, style: TextStyle, options: FitOptions): (line: number) => number {
  const { room: shape } = options;
  if ('width' in shape) return () => shape.width;
  const offsets = baselineOffsets(count, style, options.leading ?? defaultLeading);
  const { capHeight, xHeight, descent } = textHeights(style);
  return (line) => {
    const baseline = offsets[line] ?? 0;
    const reach = Math.max(
      Math.abs(baseline - capHeight),
      Math.abs(baseline + Math.min(descent, xHeight / 2)),
    );
    return reach >= shape.radius ? 0 : 2 * Math.sqrt(shape.radius ** 2 - reach ** 2);
  };
}

/**
 * How far below the middle of a block of lines each baseline lies, in millimetres, so that the block stands centred: the
 * middle is half-way between the top of the first capitals and the last baseline.
 */
export function baselineOffsets(
  count: number,
  style: TextStyle,
  leading: number = defaultLeading,
): readonly number[] {
  const distance = style.size * millimetresPerPoint * leading;
  const { capHeight } = textHeights(style);
  return Array.from({ length: count }, (_, line) => capHeight / 2 + (line - (count - 1) / 2) * distance);
}
