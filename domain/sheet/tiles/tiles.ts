import { boxAround, holds } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { between } from '../../geometry/vector.ts';
import { boxOf } from '../../scene/picking.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import type { PathShape, Shape } from '../../scene/shapes.ts';
import { clippedPath, flattened } from './clipped.ts';
import { cutsAlong } from './cuts.ts';

export type Side = 'left' | 'right' | 'above' | 'below';

/** A place where a line goes over a cut edge, with what is written there on both pages. */
export interface Join {
  readonly side: Side;
  readonly at: PagePoint;
  readonly label: string;
}

/** One piece of a drawing that takes several pages; places as in the whole drawing. */
export interface Tile {
  readonly row: number;
  readonly column: number;
  /** "A1": rows are letters, columns figures. */
  readonly name: string;
  /** What this piece is of the whole, and what is drawn with it: things upon a cut edge are drawn on both pages. */
  readonly core: PageBox;
  readonly whole: PageBox;
  readonly shapes: readonly Shape[];
  readonly joins: readonly Join[];
  /** The names of the pages on which it goes on. */
  readonly neighbours: ReadonlyMap<Side, string>;
}

export interface Tiling {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
  /** Row by row; pieces in which there is nothing are left out. */
  readonly tiles: readonly Tile[];
}

/** A drawing that would take more pieces than this in one direction is not parted at all. */
const mostInOneDirection = 200;
/** So many times as many places as pieces: what is spread wider than that is not parted either. */
const mostEmpty = 12;

/**
 * Parts a drawing into pieces of at most `size`, with cuts in the gaps. Lines end at the cut edge and carry a number there;
 * shapes and words are never cut. Undefined when it takes more than `most` pieces.
 */
export function tilesOf(
  scene: Scene,
  size: { readonly width: number; readonly height: number },
  most: number,
): Tiling | undefined {
  const { bounds } = scene;
  if (Math.max(bounds.width / size.width, bounds.height / size.height) > mostInOneDirection) return undefined;
  const things = scene.elements
    .filter((element) => !isLine(element))
    .map((element) => ({ element, box: boxOf(element.hit) }));
  const boxes = things.map(({ box }) => box);
  const columns = cutsAlong(
    boxes.map(({ x, width }) => ({ from: x, to: x + width })),
    bounds.x,
    bounds.x + bounds.width,
    size.width,
  );
  const rows = cutsAlong(
    boxes.map(({ y, height }) => ({ from: y, to: y + height })),
    bounds.y,
    bounds.y + bounds.height,
    size.height,
  );
  if ((columns.length - 1) * (rows.length - 1) > mostEmpty * most) return undefined;
  const lines = scene.elements.filter(isLine).map((element) => ({ element, box: grownOver(element) }));
  const drafts: Draft[] = [];
  for (let row = 0; row + 1 < rows.length; row += 1) {
    for (let column = 0; column + 1 < columns.length; column += 1) {
      const draft = draftOf(row, column, { columns, rows }, things, lines);
      if (draft !== undefined) drafts.push(draft);
      if (drafts.length > most) return undefined;
    }
  }
  return { columns, rows, tiles: named(drafts, { columns, rows }, lines, boxes) };
}

interface Placed {
  readonly element: SceneElement;
  readonly box: PageBox;
}

interface Grid {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

type Draft = Omit<Tile, 'joins' | 'neighbours'>;

const isLine = ({ hit }: SceneElement): boolean => hit.area === 'line';

const pathsOf = ({ shapes }: SceneElement): readonly PathShape[] =>
  shapes.filter((shape): shape is PathShape => shape.shape === 'path' && shape.stroke !== undefined);

/** The box around what a line may touch; curves stay within their control points. */
function grownOver(element: SceneElement): PageBox {
  const points = pathsOf(element).flatMap(({ steps }) =>
    steps.flatMap((step) => {
      if (step.to === 'close') return [];
      if (step.to === 'cubic') return [step.control1, step.control2, step.point];
      return step.to === 'quadratic' ? [step.control, step.point] : [step.point];
    }),
  );
  return boxAround(points) ?? boxOf(element.hit);
}

const meets = (one: PageBox, other: PageBox, by: number): boolean =>
  one.x + one.width > other.x + by &&
  one.x < other.x + other.width - by &&
  one.y + one.height > other.y + by &&
  one.y < other.y + other.height - by;

const touching = 0.05;

function draftOf(
  row: number,
  column: number,
  { columns, rows }: Grid,
  things: readonly Placed[],
  lines: readonly Placed[],
): Draft | undefined {
  const [x, y] = [columns[column] ?? 0, rows[row] ?? 0];
  const core = { x, y, width: (columns[column + 1] ?? x) - x, height: (rows[row + 1] ?? y) - y };
  const here = things.filter(({ box }) => meets(box, core, touching));
  const drawnLines = lines
    .filter(({ box }) => meets(box, core, -touching))
    .flatMap(({ element }) => element.shapes.flatMap((shape) => within(shape, core)));
  if (here.length === 0 && drawnLines.length === 0) return undefined;
  const whole = boxAround([core, ...here.map(({ box }) => box)].flatMap(cornersOf)) ?? core;
  const shapes = here.flatMap(({ element }) => element.shapes);
  return { row, column, name: nameOf(row, column), core, whole, shapes: [...drawnLines, ...shapes] };
}

const cornersOf = ({ x, y, width, height }: PageBox): readonly PagePoint[] => [
  { x, y },
  { x: x + width, y: y + height },
];

/** What a page draws of a line: its stroke up to the cut edge, dots and heads where they lie. */
function within(shape: Shape, core: PageBox): readonly Shape[] {
  if (shape.shape === 'path' && shape.stroke !== undefined && shape.fill === undefined) {
    const path = clippedPath(shape, core);
    return path === undefined ? [] : [path];
  }
  return holds(core, middleOf(shape)) ? [shape] : [];
}

function middleOf(shape: Shape): PagePoint {
  switch (shape.shape) {
    case 'circle':
      return shape.centre;
    case 'rectangle':
      return { x: shape.box.x + shape.box.width / 2, y: shape.box.y + shape.box.height / 2 };
    case 'text':
      return shape.at;
    case 'path':
      return shape.steps.find((step) => step.to !== 'close')?.point ?? { x: 0, y: 0 };
  }
}

const nameOf = (row: number, column: number): string => `${letterOf(row)}${column + 1}`;

/** A to Z, then AA, AB, … */
const letterOf = (row: number): string =>
  (row < 26 ? '' : letterOf(Math.floor(row / 26) - 1)) + String.fromCodePoint(65 + (row % 26));

function named(
  drafts: readonly Draft[],
  grid: Grid,
  lines: readonly Placed[],
  boxes: readonly PageBox[],
): readonly Tile[] {
  const names = new Set(drafts.map(({ name }) => name));
  const crossings = crossingsOf(lines, grid, boxes);
  return drafts.map((draft): Tile => {
    const { row, column } = draft;
    const beside: readonly (readonly [Side, string, string])[] = [
      ['left', nameOf(row, column - 1), upright(row, column)],
      ['right', nameOf(row, column + 1), upright(row, column + 1)],
      ['above', row === 0 ? '' : nameOf(row - 1, column), level(row, column)],
      ['below', nameOf(row + 1, column), level(row + 1, column)],
    ];
    const there = beside.filter(([, name]) => names.has(name));
    return {
      ...draft,
      neighbours: new Map(there.map(([side, name]) => [side, name])),
      joins: there.flatMap(([side, , edge]) =>
        (crossings.get(edge) ?? []).map((at, index) => ({ side, at, label: String(index + 1) })),
      ),
    };
  });
}

/** Keys of the edges of the grid: the one at the left of a piece, and the one above it. */
const upright = (row: number, column: number): string => `upright ${row} ${column}`;
const level = (row: number, column: number): string => `level ${row} ${column}`;

/** Where lines go over each edge, from the top or from the left; not where something covers them. */
function crossingsOf(
  lines: readonly Placed[],
  { columns, rows }: Grid,
  boxes: readonly PageBox[],
): ReadonlyMap<string, readonly PagePoint[]> {
  const found = new Map<string, PagePoint[]>();
  const note = (edge: string, at: PagePoint): void => {
    if (boxes.some((box) => holds(box, at))) return;
    const known = found.get(edge);
    if (known === undefined) found.set(edge, [at]);
    else known.push(at);
  };
  for (const { element, box } of lines) {
    const cutX = inner(columns, box.x, box.x + box.width);
    const cutY = inner(rows, box.y, box.y + box.height);
    if (cutX.length === 0 && cutY.length === 0) continue;
    for (const line of pathsOf(element).flatMap(({ steps }) => flattened(steps))) {
      for (const [column, x] of cutX) {
        for (const at of metBy(line, 'x', x)) note(upright(indexAt(rows, at.y), column), at);
      }
      for (const [row, y] of cutY) {
        for (const at of metBy(line, 'y', y)) note(level(row, indexAt(columns, at.x)), at);
      }
    }
  }
  for (const points of found.values()) points.sort((one, other) => one.x - other.x || one.y - other.y);
  return found;
}

/** The cuts between the outermost edges that lie from `from` to `to`, with their places in the list. */
const inner = (cuts: readonly number[], from: number, to: number): readonly (readonly [number, number])[] =>
  cuts.flatMap((cut, index) =>
    index > 0 && index < cuts.length - 1 && cut > from && cut < to ? [[index, cut] as const] : [],
  );

const indexAt = (cuts: readonly number[], value: number): number =>
  Math.max(
    0,
    cuts.findLastIndex((cut) => cut <= value),
  );

function metBy(line: readonly PagePoint[], along: 'x' | 'y', cut: number): readonly PagePoint[] {
  return line.slice(1).flatMap((to, index) => {
    const from = line[index] ?? to;
    if (from[along] < cut === to[along] < cut) return [];
    return [between(from, to, (cut - from[along]) / (to[along] - from[along]))];
  });
}
