import { boxAround, centreOf, grown } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { Heap } from './heap.ts';

/** Square cells over the plane. */
export interface Frame {
  readonly size: number;
  readonly columns: number;
  readonly rows: number;
  readonly left: number;
  readonly top: number;
}

/** A way over the plane in cells: which ones are shut, and which cost more. */
export interface Grid extends Frame {
  /** 1 for what is shut. */
  readonly shut: Uint8Array;
  /** Beside a node 1, where a line runs 2. */
  readonly dear: Uint8Array;
  /** Room to reckon in, used anew for every way. */
  readonly costs: Float64Array;
  readonly from: Int32Array;
}

const finest = 2.5;
const mostCells = 90_000;
/** So far from a node a way runs more gladly than close along it. */
const beside = 3;
/** Room around everything for ways that go round the whole map. */
const margin = 22;
const mostSteps = 40_000;

/** Frames grow in steps, so that a map that grows a little keeps its cells, and with them its ways. */
const frameStep = 40;
const coarser = 1.3;

export function frameOf(boxes: readonly PageBox[]): Frame {
  const corners = boxes.flatMap(({ x, y, width, height }) => [
    { x, y },
    { x: x + width, y: y + height },
  ]);
  const area = grown(boxAround(corners) ?? { x: 0, y: 0, width: 0, height: 0 }, margin);
  const [left, top] = [
    Math.floor(area.x / frameStep) * frameStep,
    Math.floor(area.y / frameStep) * frameStep,
  ];
  const width = Math.ceil((area.x + area.width - left) / frameStep) * frameStep;
  const height = Math.ceil((area.y + area.height - top) / frameStep) * frameStep;
  let size = finest;
  while ((width * height) / size ** 2 > mostCells) size *= coarser;
  return { size, columns: Math.ceil(width / size), rows: Math.ceil(height / size), left, top };
}

export const sameFrame = (one: Frame, other: Frame): boolean =>
  one.size === other.size &&
  one.columns === other.columns &&
  one.rows === other.rows &&
  one.left === other.left &&
  one.top === other.top;

/** `clear` is the paper between a way and a box. */
export function gridOf(
  frame: Frame,
  boxes: readonly PageBox[],
  lines: readonly (readonly PagePoint[])[],
  clear: number,
): Grid {
  const count = frame.columns * frame.rows;
  const grid: Grid = {
    ...frame,
    shut: new Uint8Array(count),
    dear: new Uint8Array(count),
    costs: new Float64Array(count),
    from: new Int32Array(count),
  };
  for (const box of boxes) {
    fillUnder(grid, grown(box, clear), grid.shut);
    fillUnder(grid, grown(box, clear + beside), grid.dear);
  }
  for (const line of lines) for (const point of line) grid.dear[cellAt(grid, point)] = 2;
  return grid;
}

function fillUnder({ size, columns, rows, left, top }: Frame, box: PageBox, cells: Uint8Array): void {
  const first = Math.max(0, Math.ceil((box.x - left) / size - 0.5));
  const last = Math.min(columns - 1, Math.floor((box.x + box.width - left) / size - 0.5));
  const lowest = Math.min(rows - 1, Math.floor((box.y + box.height - top) / size - 0.5));
  for (let row = Math.max(0, Math.ceil((box.y - top) / size - 0.5)); row <= lowest; row += 1) {
    cells.fill(1, row * columns + first, row * columns + Math.max(first, last + 1));
  }
}

function cellAt({ size, columns, rows, left, top }: Frame, { x, y }: PagePoint): number {
  const column = Math.min(columns - 1, Math.max(0, Math.floor((x - left) / size)));
  const row = Math.min(rows - 1, Math.max(0, Math.floor((y - top) / size)));
  return row * columns + column;
}

const middleOfCell = ({ size, columns, left, top }: Frame, cell: number): PagePoint => ({
  x: left + ((cell % columns) + 0.5) * size,
  y: top + (Math.floor(cell / columns) + 0.5) * size,
});

/** A place to begin or to end, with what it costs to do so there. */
export interface Gate {
  readonly at: PagePoint;
  readonly cost: number;
}

export interface Way {
  readonly start: Gate;
  readonly end: Gate;
  /** The middles of the cells in between. */
  readonly points: readonly PagePoint[];
  /** The box around everything that was looked at: what changes outside it makes no difference. */
  readonly seen: PageBox;
}

/** Looks ahead a little too far: a way that is found sooner, and seldom longer. */
const eagerness = 1.35;
/** How many times a cell counts that is free, that lies beside a node, and where a line runs. */
const dearness = [1, 1.4, 2.2];

/** The cheapest way from one of some gates to one of others (A*); undefined when there is none, or none that is found soon. */
export function wayBetween(grid: Grid, starts: readonly Gate[], ends: readonly Gate[]): Way | undefined {
  const { columns, rows, size, shut, dear, costs, from } = grid;
  costs.fill(Infinity);
  from.fill(-1);
  const goals = gatesByCell(grid, ends);
  const first = gatesByCell(grid, starts);
  if (goals.size === 0) return undefined;
  const middle = centreOf(
    boxAround([...goals.values()].map(({ at }) => at)) ?? { x: 0, y: 0, width: 0, height: 0 },
  );
  const spread = Math.max(
    ...[...goals.values()].map(({ at }) => Math.hypot(at.x - middle.x, at.y - middle.y)),
  );
  const guess = (cell: number): number => {
    const { x, y } = middleOfCell(grid, cell);
    return Math.max(0, Math.hypot(x - middle.x, y - middle.y) - spread - size);
  };
  const heap = new Heap();
  for (const [cell, gate] of first) {
    costs[cell] = gate.cost;
    heap.push(cell, gate.cost + guess(cell) * eagerness);
  }
  const done = new Uint8Array(columns * rows);
  let [left, right, top, bottom] = [columns, 0, rows, 0];
  let best: { readonly cell: number; readonly gate: Gate; readonly cost: number } | undefined;
  for (let steps = 0; !heap.isEmpty && steps < mostSteps; steps += 1) {
    const cell = heap.pop();
    if (done[cell] === 1) continue;
    done[cell] = 1;
    const here = costs[cell] ?? Infinity;
    if (best !== undefined && here >= best.cost) break;
    const goal = goals.get(cell);
    if (goal !== undefined && (best === undefined || here + goal.cost < best.cost)) {
      best = { cell, gate: goal, cost: here + goal.cost };
    }
    const column = cell % columns;
    const row = (cell - column) / columns;
    [left, right] = [Math.min(left, column), Math.max(right, column)];
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    for (let down = -1; down <= 1; down += 1) {
      for (let across = -1; across <= 1; across += 1) {
        const [toColumn, toRow] = [column + across, row + down];
        if (toColumn < 0 || toRow < 0 || toColumn >= columns || toRow >= rows) continue;
        const to = toRow * columns + toColumn;
        if (shut[to] === 1 || done[to] === 1) continue;
        const step = size * (across !== 0 && down !== 0 ? Math.SQRT2 : 1) * (dearness[dear[to] ?? 0] ?? 1);
        if (here + step >= (costs[to] ?? Infinity)) continue;
        costs[to] = here + step;
        from[to] = cell;
        heap.push(to, here + step + guess(to) * eagerness);
      }
    }
  }
  if (best === undefined) return undefined;
  const cells = [best.cell];
  for (let cell = from[best.cell] ?? -1; cell !== -1; cell = from[cell] ?? -1) cells.push(cell);
  const start = first.get(cells.at(-1) ?? -1);
  if (start === undefined) return undefined;
  return {
    start,
    end: best.gate,
    points: cells.toReversed().map((cell) => middleOfCell(grid, cell)),
    seen: grown(
      {
        x: grid.left + left * size,
        y: grid.top + top * size,
        width: (right - left + 1) * size,
        height: (bottom - top + 1) * size,
      },
      size + beside,
    ),
  };
}

/** The cheapest gate in each cell that is open. */
function gatesByCell(grid: Grid, gates: readonly Gate[]): Map<number, Gate> {
  const found = new Map<number, Gate>();
  for (const gate of gates) {
    const cell = cellAt(grid, gate.at);
    const before = found.get(cell);
    if (grid.shut[cell] === 0 && (before === undefined || gate.cost < before.cost)) found.set(cell, gate);
  }
  return found;
}
