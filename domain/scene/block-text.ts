import type { PagePoint } from '../geometry/point.ts';
import { cleanText } from './clean-text.ts';
import type { TextShape, TextStyle } from './shapes.ts';
import { fitText } from './text-fit.ts';
import { measureText, millimetresPerPoint, textHeights } from './text-measure.ts';
import { type Breaking, wrap } from './text-wrap.ts';

/** The room inside a shape, around its centre: in a circle lines get shorter towards the edge. Millimetres. */
export type Room =
  | { readonly form: 'circle'; readonly radius: number }
  | { readonly form: 'rectangle'; readonly width: number; readonly height: number };

/** One line of a block, and how far its baseline lies below the centre of the shape. */
interface BlockLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly below: number;
}

export interface Block {
  readonly lines: readonly BlockLine[];
  /** Whether everything stands there, with words broken at spaces only. */
  readonly whole: boolean;
  /** Whether some of the text is left out. */
  readonly shortened: boolean;
}

export interface BlockOptions {
  readonly name: string;
  readonly role: string;
  readonly room: Room;
  /** Type size of the name in points; the role follows in proportion. */
  readonly size: number;
  readonly weight: 600 | 700;
}

export const smallestType = 9;
const roleShare = 10 / 12;
const mostLines = 3;
const leading = 1.12;
/** A short form does not go on a line that holds hardly a letter, in millimetres. */
const leastWidth = 5;

/** A name and a role that fit without breaking a word, at exactly this size; undefined when they do not. */
export function blockAt(options: BlockOptions, breaking: Breaking = 'words'): Block | undefined {
  const { name, role } = cleaned(options);
  for (let total = 1; total <= mostLines; total += 1) {
    const mostRole = role === '' ? 0 : total - 1;
    for (let roleLines = role === '' ? 0 : 1; roleLines <= mostRole; roleLines += 1) {
      const lines = laidOut(name, role, total - roleLines, roleLines, options, breaking);
      if (lines !== undefined) return { lines, whole: breaking === 'words', shortened: false };
    }
  }
  return undefined;
}

/**
 * Fits name and role into a shape: smaller letters first, then a hyphen inside a word, then the role gives way, and only
 * then a short form of the name. Never smaller than 9 pt.
 */
export function fitBlock(options: BlockOptions): Block {
  const smallest = Math.min(options.size, smallestType);
  for (let size = options.size; size > smallest; size -= 0.5) {
    const block = blockAt({ ...options, size });
    if (block !== undefined) return block;
  }
  const least = { ...options, size: smallest };
  return (
    blockAt(least) ??
    blockAt(least, 'parts') ??
    shortRole(least) ??
    (options.role === '' ? undefined : withoutRole({ ...options, role: '' })) ??
    shortName(least)
  );
}

export function blockShapes(block: Block, centre: PagePoint, colour: TextShape['colour']): TextShape[] {
  return block.lines.map(({ text, style, below }) => ({
    shape: 'text',
    text,
    at: { x: centre.x, y: centre.y + below },
    anchor: 'middle',
    style,
    colour,
  }));
}

const tidy = (text: string): string => cleanText(text).text.replace(/ +/gu, ' ').trim();
const cleaned = ({ name, role }: BlockOptions) => ({ name: tidy(name), role: tidy(role) });

const nameStyle = ({ size, weight }: BlockOptions): TextStyle => ({ size, weight });
const roleStyle = ({ size }: BlockOptions): TextStyle => ({
  size: Math.max(smallestType, size * roleShare),
  weight: 400,
});

function laidOut(
  name: string,
  role: string,
  nameLines: number,
  roleLines: number,
  options: BlockOptions,
  breaking: Breaking,
): readonly BlockLine[] | undefined {
  const styles = stylesOf(nameLines, roleLines, options);
  const rows = rowsOf(styles);
  const widths = widthsOf(rows, styles, options.room);
  const names = filled(name, nameStyle(options), widths.slice(0, nameLines), breaking);
  const roles = roleLines === 0 ? [] : filled(role, roleStyle(options), widths.slice(nameLines), breaking);
  if (names === undefined || roles === undefined) return undefined;
  return withPlaces([...names, ...roles], styles, rows);
}

const stylesOf = (nameLines: number, roleLines: number, options: BlockOptions): TextStyle[] => [
  ...Array.from({ length: nameLines }, () => nameStyle(options)),
  ...Array.from({ length: roleLines }, () => roleStyle(options)),
];

function withPlaces(
  texts: readonly string[],
  styles: readonly TextStyle[],
  rows: readonly number[],
): BlockLine[] {
  return styles.map((style, index) => ({ text: texts[index] ?? '', style, below: rows[index] ?? 0 }));
}

/** All of the text on exactly these lines, or undefined. */
function filled(
  text: string,
  style: TextStyle,
  widths: readonly number[],
  breaking: Breaking,
): readonly string[] | undefined {
  const { lines, rest } = wrap(
    text,
    (line) => measureText(line, style),
    (line) => widths[line] ?? 0,
    widths.length,
    breaking,
  );
  return rest === '' && lines.length === widths.length ? lines : undefined;
}

/** Baselines around the centre: the middle lies half-way between the top of the first capitals and the last baseline. */
function rowsOf(styles: readonly TextStyle[]): readonly number[] {
  const first = styles[0];
  if (first === undefined) return [];
  const rows: number[] = [textHeights(first).capHeight];
  for (const style of styles.slice(1))
    rows.push((rows.at(-1) ?? 0) + style.size * millimetresPerPoint * leading);
  const middle = (rows.at(-1) ?? 0) / 2;
  return rows.map((row) => row - middle);
}

const widthsOf = (rows: readonly number[], styles: readonly TextStyle[], room: Room): number[] =>
  styles.map((style, index) => widthAt(room, rows[index] ?? 0, style));

function widthAt(room: Room, below: number, style: TextStyle): number {
  const { capHeight, descent } = textHeights(style);
  const reach = Math.max(capHeight - below, below + descent / 2);
  if (room.form === 'rectangle') return reach > room.height / 2 ? 0 : room.width;
  return reach >= room.radius ? 0 : 2 * Math.sqrt(room.radius ** 2 - reach ** 2);
}

/** The whole name, and as much of the role as one line holds. */
function shortRole(options: BlockOptions): Block | undefined {
  const { name, role } = cleaned(options);
  if (role === '') return undefined;
  for (let nameLines = 1; nameLines < mostLines; nameLines += 1) {
    const styles = stylesOf(nameLines, 1, options);
    const rows = rowsOf(styles);
    const widths = widthsOf(rows, styles, options.room);
    const names = filled(name, nameStyle(options), widths.slice(0, nameLines), 'words');
    const end = cut(role, roleStyle(options), widths.at(-1) ?? 0);
    if (names !== undefined && end.length > 3) {
      return { lines: withPlaces([...names, end], styles, rows), whole: false, shortened: true };
    }
  }
  return undefined;
}

/** The name alone, whole; what is left out makes it a short form all the same. */
function withoutRole(options: BlockOptions): Block | undefined {
  const block = fitBlock(options);
  return { ...block, whole: false, shortened: true };
}

function shortName(options: BlockOptions): Block {
  const name = tidy(options.name);
  const style = nameStyle(options);
  for (let count = mostLines; count >= 1; count -= 1) {
    const styles = stylesOf(count, 0, options);
    const rows = rowsOf(styles);
    const widths = rows.map((below) => widthAt(options.room, below, style));
    if (widths.some((width) => width < leastWidth)) continue;
    const measure = (text: string): number => measureText(text, style);
    const head = wrap(name, measure, (line) => widths[line] ?? 0, count - 1, 'anywhere');
    const end = cut(head.rest, style, widths.at(-1) ?? 0);
    if (head.lines.length === count - 1 && end !== '') {
      return { lines: withPlaces([...head.lines, end], styles, rows), whole: false, shortened: true };
    }
  }
  return { lines: [], whole: false, shortened: true };
}

function cut(text: string, style: TextStyle, width: number): string {
  const { size, weight } = style;
  return fitText(text, { room: { width }, maxLines: 1, size, smallest: size, weight }).lines[0] ?? '';
}
