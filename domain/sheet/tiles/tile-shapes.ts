import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { Shape, Stroke, TextStyle } from '../../scene/shapes.ts';
import { textHeights } from '../../scene/text-measure.ts';
import { discAt, lineBetween, textAt } from '../draw.ts';
import { placedShapes } from '../scaled.ts';
import type { Join, Side, Tile, Tiling } from './tiles.ts';

/** Room around a piece for its joining marks, in millimetres. */
export const tileMargin = 10;

const cutStroke: Stroke = { colour: 'edge', width: 0.25, dash: [2, 1.6] };
const leadStroke: Stroke = { colour: 'ink-soft', width: 0.25 };
const markRadius = 2.1;
/** From the edge of a piece to the middle of its marks, and to the words behind them. */
const markOut = 3.4;
const wordsOut = 8.2;
const betweenMarks = 4.6;
const markStyle: TextStyle = { size: 8.5, weight: 600 };
const wordStyle: TextStyle = { size: 9, weight: 400 };

/**
 * A piece on its page: what lies in it, dashed cut edges where it goes on, numbers where lines go over them, and the page on
 * which it goes on. `goesOn` says that in words.
 */
export function tileShapes(tile: Tile, room: PageBox, goesOn: (name: string) => string): readonly Shape[] {
  const shift = {
    x: room.x + (room.width - tile.whole.width) / 2 - tile.whole.x,
    y: room.y + (room.height - tile.whole.height) / 2 - tile.whole.y,
  };
  const sides = [...tile.neighbours].map(([side, name]) => ({ side, name }));
  const joins = sides.flatMap(({ side }) => marksAlong(side, tile));
  const own = [
    ...sides.map(({ side }) => cutLine(side, tile.core)),
    ...joins.filter(({ shape }) => shape !== 'text'),
    ...tile.shapes.filter(({ shape }) => shape !== 'text'),
    ...tile.shapes.filter(({ shape }) => shape === 'text'),
    ...joins.filter(({ shape }) => shape === 'text'),
    ...sides.map(({ side, name }) => words(side, tile, goesOn(name))),
  ];
  return placedShapes(own, { scale: 1, shift });
}

function cutLine(side: Side, { x, y, width, height }: PageBox): Shape {
  const [right, bottom] = [x + width, y + height];
  switch (side) {
    case 'left':
      return lineBetween(x, y, x, bottom, cutStroke);
    case 'right':
      return lineBetween(right, y, right, bottom, cutStroke);
    case 'above':
      return lineBetween(x, y, right, y, cutStroke);
    case 'below':
      return lineBetween(x, bottom, right, bottom, cutStroke);
  }
}

/** Where marks and words of a side stand: outside of what sticks out over the cut. */
function outside(side: Side, { whole }: Tile, by: number): number {
  switch (side) {
    case 'left':
      return whole.x - by;
    case 'right':
      return whole.x + whole.width + by;
    case 'above':
      return whole.y - by;
    case 'below':
      return whole.y + whole.height + by;
  }
}

const isBeside = (side: Side): boolean => side === 'left' || side === 'right';

/** A number in a disc for each line that goes over the edge. Lines that come too close to each other share one. */
function marksAlong(side: Side, tile: Tile): readonly Shape[] {
  const joins = tile.joins.filter((join) => join.side === side);
  if (joins.length === 0) return [];
  const { core } = tile;
  const [start, length] = isBeside(side) ? [core.y, core.height] : [core.x, core.width];
  const groups = grouped(joins, Math.max(1, Math.floor((length - betweenMarks) / betweenMarks)));
  const along = ({ at }: Join): number => (isBeside(side) ? at.y : at.x);
  const places = spread(
    groups.map((group) => group.reduce((sum, join) => sum + along(join), 0) / group.length),
    start + betweenMarks / 2,
    start + length - betweenMarks / 2,
  );
  const out = outside(side, tile, markOut);
  const shapes: Shape[] = [];
  for (const [index, group] of groups.entries()) {
    const place = places[index] ?? start;
    const at: PagePoint = isBeside(side) ? { x: out, y: place } : { x: place, y: out };
    const label = group[0]?.label ?? '';
    for (const join of group) shapes.push(lineBetween(join.at.x, join.at.y, at.x, at.y, leadStroke));
    shapes.push(
      { ...discAt(at.x, at.y, markRadius, 'paper'), stroke: leadStroke },
      textAt(label, at.x, at.y + textHeights(markStyle).capHeight / 2, markStyle, 'ink', 'middle'),
    );
  }
  return shapes;
}

/** At most `most` groups of neighbours, about equally large; both pages group alike. */
function grouped(joins: readonly Join[], most: number): readonly (readonly Join[])[] {
  const each = Math.ceil(joins.length / most);
  return Array.from({ length: Math.ceil(joins.length / each) }, (_, index) =>
    joins.slice(index * each, (index + 1) * each),
  );
}

/** Places in the same order, as near as can be to where they were, none too close to another. */
function spread(wanted: readonly number[], start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (const want of wanted) {
    const previous = places.at(-1);
    places.push(Math.max(want, previous === undefined ? start : previous + betweenMarks));
  }
  let limit = end;
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = Math.min(places[index] ?? start, limit);
    places[index] = place;
    limit = place - betweenMarks;
  }
  return places;
}

/** Words along the edge: level above and below, upright beside it. */
function words(side: Side, tile: Tile, text: string): Shape {
  const { core } = tile;
  const out = outside(side, tile, wordsOut);
  const half = textHeights(wordStyle).capHeight / 2;
  const middle = { x: core.x + core.width / 2, y: core.y + core.height / 2 };
  if (!isBeside(side)) return textAt(text, middle.x, out + half, wordStyle, 'ink-soft', 'middle');
  const turn = side === 'left' ? -90 : 90;
  const at = { x: side === 'left' ? out + half : out - half, y: middle.y };
  return { ...textAt(text, at.x, at.y, wordStyle, 'ink-soft', 'middle'), turn };
}

/** A row of pieces that is very long is still as wide as this, in millimetres. */
const leastSide = 5;

/** A small picture of how the pieces lie, with one of them filled; its top left corner at (x, y). */
export function tilingMap(
  { columns, rows, tiles }: Tiling,
  current: string,
  room: PageBox,
): readonly Shape[] {
  const [left, top] = [columns[0] ?? 0, rows[0] ?? 0];
  const width = (columns.at(-1) ?? 0) - left;
  const height = (rows.at(-1) ?? 0) - top;
  const scale = Math.min(room.width / width, room.height / height);
  const across = Math.max(scale, leastSide / width);
  const down = Math.max(scale, leastSide / height);
  return tiles.map(({ core, name }): Shape => {
    const box = {
      x: room.x + room.width - (width - (core.x - left)) * across,
      y: room.y + (core.y - top) * down,
      width: core.width * across,
      height: core.height * down,
    };
    const stroke = { colour: 'ink-soft', width: 0.25 } as const;
    return name === current
      ? { shape: 'rectangle', box, fill: 'action', stroke }
      : { shape: 'rectangle', box, stroke };
  });
}
