import type { PageBox } from '../geometry/point.ts';
import type { Colour } from '../scene/colours.ts';
import type { Shape, TextStyle } from '../scene/shapes.ts';
import { cleanText } from '../scene/clean-text.ts';
import { measureText, millimetresPerPoint, textHeights } from '../scene/text-measure.ts';
import { wrap } from '../scene/text-wrap.ts';
import { linesBelow } from './draw.ts';

/**
 * A piece of content that knows its height and can be drawn at any place. Blocks are never split; `before` is the space to
 * the block above, left out at the top of a page.
 */
export interface Block {
  readonly height: number;
  readonly before: number;
  draw(x: number, y: number): readonly Shape[];
  /** True for a heading, which does not stay behind alone at the foot of a page. */
  readonly keepWithNext?: boolean;
}

/** Leading of running text, and of text in tables, as a multiple of the type size. */
const textLeading = 1.35;
export const tableLeading = 1.28;

/** Breaks a text into lines of at most `width` millimetres. Nothing is lost; its own line ends are kept. */
export function linesIn(text: string, width: number, style: TextStyle): string[] {
  const measure = (line: string): number => measureText(line, style);
  return text.split(/\r\n|[\n\r\u2028\u2029]/u).flatMap((part) => {
    const clean = cleanText(part).text.replace(/ +/gu, ' ').trim();
    return clean === '' ? [''] : wrap(clean, measure, () => width, Infinity, 'anywhere').lines;
  });
}

export interface ParagraphOptions {
  readonly colour?: Colour;
  readonly before?: number;
  readonly leading?: number;
  readonly keepWithNext?: boolean;
}

/** Running text, one block for each line so that a page may end between lines. */
export function paragraph(
  text: string,
  width: number,
  style: TextStyle,
  { colour = 'ink', before = 0, leading = textLeading, keepWithNext = false }: ParagraphOptions = {},
): Block[] {
  const height = style.size * millimetresPerPoint * leading;
  return linesIn(text, width, style).map((line, index) => ({
    height,
    before: index === 0 ? before : 0,
    keepWithNext,
    draw: (x, y) =>
      linesBelow(line === '' ? [] : [line], x, y + baselineIn(height, style), height, style, colour),
  }));
}

/** Where the baseline lies in a line of that height, so that small letters stand in the middle. */
export function baselineIn(height: number, style: TextStyle): number {
  const { capHeight } = textHeights(style);
  return (height + capHeight) / 2;
}

/**
 * Puts blocks under each other and starts another page when one does not fit. A block higher than a page gets its own. The
 * first page starts at `firstTop`, below what already stands there; it stays empty when nothing fits.
 */
export function paginate(
  blocks: readonly Block[],
  room: PageBox,
  firstTop: number = room.y,
): (readonly Shape[])[] {
  return flowed(blocks, room, firstTop).pages;
}

/** The same, and where the last page ends. */
export function flowed(
  blocks: readonly Block[],
  room: PageBox,
  firstTop: number = room.y,
): { readonly pages: (readonly Shape[])[]; readonly end: number } {
  const pages: Shape[][] = firstTop > room.y ? [[]] : [];
  let y = firstTop;
  for (const [index, block] of blocks.entries()) {
    const top = y === room.y ? y : y + block.before;
    if (
      pages.length === 0 ||
      (y > room.y && top + togetherFrom(blocks, index) > room.y + room.height + 1e-6)
    ) {
      pages.push([]);
      y = room.y;
    } else {
      y = top;
    }
    pages.at(-1)?.push(...block.draw(room.x, y));
    y += block.height;
  }
  return { pages, end: y };
}

/** Height of a block with those that must stand on the same page, without the space before the first. */
function togetherFrom(blocks: readonly Block[], start: number): number {
  let height = 0;
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block === undefined) break;
    height += block.height + (index === start ? 0 : block.before);
    if (block.keepWithNext !== true) break;
  }
  return height;
}
