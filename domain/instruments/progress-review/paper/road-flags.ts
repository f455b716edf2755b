import type { Shape, TextStyle } from '../../../scene/shapes.ts';
import { fitText } from '../../../scene/text-fit.ts';
import { measureText } from '../../../scene/text-measure.ts';
import { linesBelow } from '../../../sheet/draw.ts';
import { iconAt } from '../../../sheet/icons.ts';

/** A turning point to be drawn under its moment. */
export interface Flag {
  /** The middle of its moment. */
  readonly x: number;
  /** Empty: the flag stands alone. */
  readonly words: string;
}

export interface PlacedFlags {
  readonly shapes: readonly Shape[];
  readonly height: number;
  /** Whether every word is there; else the flags stand alone and the words come elsewhere. */
  readonly whole: boolean;
}

const icon = 4;
const besideIcon = 1.2;
const between = 3;
const lineHeight = 3.9;
const rowGap = 1.4;
const longestLine = 48;
const mostLines = 3;
const mostRows = 3;

interface Placed {
  readonly left: number;
  readonly width: number;
  readonly lines: readonly string[];
}

interface FlagRow {
  readonly flags: Placed[];
  end: number;
  lines: number;
}

/** Flags with their words under their moments, kept between two edges; those that would touch go to a row below. */
export function placedFlags(
  flags: readonly Flag[],
  {
    left,
    right,
    y,
    size,
  }: { readonly left: number; readonly right: number; readonly y: number; readonly size: number },
): PlacedFlags {
  const style: TextStyle = { size, weight: 400 };
  const scale = size / 9.5;
  const rows: FlagRow[] = [];
  for (const { x, words } of flags) {
    const fitted = fitText(words, {
      room: { width: Math.min(longestLine * scale, right - left - icon - besideIcon) },
      maxLines: mostLines,
      size,
      smallest: size,
      weight: 400,
    });
    if (fitted.shortened) return bareFlags(flags, y);
    const textWidth = Math.max(0, ...fitted.lines.map((line) => measureText(line, style)));
    const width = icon + (textWidth === 0 ? 0 : besideIcon + textWidth);
    const at = Math.max(left, Math.min(right - width, x - width / 2));
    const row = rows.find(({ end }) => end + between <= at) ?? { flags: [], end: at, lines: 1 };
    if (row.flags.length === 0) rows.push(row);
    row.flags.push({ left: at, width, lines: fitted.lines });
    row.end = at + width;
    row.lines = Math.max(row.lines, fitted.lines.length);
  }
  if (rows.length > mostRows) return bareFlags(flags, y);
  const icons: Shape[] = [];
  const texts: Shape[] = [];
  let top = y;
  for (const row of rows) {
    for (const flag of row.flags) {
      icons.push(...iconAt('flag', flag.left, top - 0.2, icon, 'ink'));
      texts.push(
        ...linesBelow(flag.lines, flag.left + icon + besideIcon, top + 3, lineHeight * scale, style),
      );
    }
    top += row.lines * lineHeight * scale + rowGap;
  }
  return { shapes: [...icons, ...texts], height: top - y, whole: true };
}

/** One flag at each moment where something turned. */
function bareFlags(flags: readonly Flag[], y: number): PlacedFlags {
  const places = [...new Set(flags.map(({ x }) => x))];
  return {
    shapes: places.flatMap((x) => iconAt('flag', x - icon / 2, y - 0.2, icon, 'ink')),
    height: lineHeight + rowGap,
    whole: false,
  };
}
