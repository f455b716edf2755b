import { type Block, fitBlock, smallestType } from '../../scene/block-text.ts';
import { cleanText } from '../../scene/clean-text.ts';
import type { TextStyle } from '../../scene/shapes.ts';
import { defaultLeading, fitText } from '../../scene/text-fit.ts';
import { measureText, millimetresPerPoint, textHeights } from '../../scene/text-measure.ts';
import { wrap } from '../../scene/text-wrap.ts';
import type { Size } from './measures.ts';

/** The text in a triangle, or under it when it does not fit inside. */
export interface TriangleText {
  readonly lines: readonly {
    readonly text: string;
    /** Baseline in millimetres below the tip. */
    readonly below: number;
  }[];
  readonly style: TextStyle;
  /** Whether some of the text is left out. */
  readonly shortened: boolean;
}

const nothing: TriangleText = { lines: [], style: { size: 12, weight: 600 }, shortened: false };

/** Between the text of a block and its edge, and between the text of a triangle and its sides. */
const blockPadding = { across: 2.6, down: 1.2 };
const sidePadding = 2.4;
const besideInner = 2.1;
const mostLines = 3;
/** The last baseline stands this share of the height above the base. */
const aboveBase = 0.15;
/** Smaller inside a triangle is harder to read than larger under it. */
const smallestInside = 10;
const sizeUnder = 11;
const firstUnder = 5;

/** Letters grow with the shape: 12 pt in a middling one, 17 pt in the largest. */
const typeSize = (size: number): number => Math.min(17, Math.max(11, 8.5 + 4.5 * size));

/** The text in a block of this size, around its middle. */
export function blockText(text: string, box: Size, size: number, textScale: number): Block {
  if (text === '') return { lines: [], whole: true, shortened: false };
  return fitBlock({
    name: text,
    role: '',
    room: {
      form: 'rectangle',
      width: box.width - 2 * blockPadding.across,
      height: box.height - 2 * blockPadding.down,
    },
    size: typeSize(size) * textScale,
    weight: 600,
  });
}

/** The text of a triangle. `doubled`: there is a second triangle in it. */
export function triangleText(
  text: string,
  box: Size,
  size: number,
  textScale: number,
  doubled: boolean,
): TriangleText {
  const clean = cleanText(text).text.replace(/ +/gu, ' ').trim();
  if (clean === '') return nothing;
  const largest = typeSize(size) * textScale;
  for (let pt = largest; pt >= Math.min(largest, smallestInside); pt -= 0.5) {
    const inside = insideAt(clean, box, pt, doubled);
    if (inside !== undefined) return inside;
  }
  return under(clean, box, textScale);
}

function insideAt(text: string, box: Size, size: number, doubled: boolean): TriangleText | undefined {
  const style: TextStyle = { size, weight: 600 };
  const { capHeight } = textHeights(style);
  const distance = size * millimetresPerPoint * defaultLeading;
  const padding = sidePadding + (doubled ? besideInner : 0);
  for (let count = 1; count <= mostLines; count += 1) {
    const baselines = Array.from(
      { length: count },
      (_, line) => box.height * (1 - aboveBase) - (count - 1 - line) * distance,
    );
    // A triangle is narrowest at the top of the letters.
    const widthOf = (line: number): number =>
      ((baselines[line] ?? 0) - capHeight) * (box.width / box.height) - 2 * padding;
    const { lines, rest } = wrap(text, (line) => measureText(line, style), widthOf, count, 'words');
    if (rest !== '' || lines.length !== count) continue;
    return {
      lines: lines.map((line, index) => ({ text: line, below: baselines[index] ?? 0 })),
      style,
      shortened: false,
    };
  }
  return undefined;
}

function under(text: string, box: Size, textScale: number): TriangleText {
  const { lines, size, shortened } = fitText(text, {
    room: { width: box.width },
    maxLines: mostLines,
    size: sizeUnder * textScale,
    smallest: smallestType,
    weight: 600,
  });
  const distance = size * millimetresPerPoint * defaultLeading;
  return {
    lines: lines.map((line, index) => ({ text: line, below: box.height + firstUnder + index * distance })),
    style: { size, weight: 600 },
    shortened,
  };
}
