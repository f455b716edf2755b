import { boxAroundAll, grown } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { crossesBox } from '../../geometry/segment.ts';
import { between, distance, moved } from '../../geometry/vector.ts';
import { type Curve, pointsOn } from './curves.ts';
import { costInUse, endAt } from './link-curves.ts';
import type { ShownLink } from './link-ends.ts';
import { boxesAlong, type Field } from './link-field.ts';
import { type Gate, type Grid, wayBetween } from './link-grid.ts';
import { type Port, portsOf } from './ports.ts';

/** How far an arrow goes straight out before it turns, and what a shorter way costs. */
const stubs = [
  { out: 8, cost: 0 },
  { out: 4.5, cost: 6 },
];
/** Paper between nodes and the corners of a way, and between nodes and its bends. */
const aroundCorner = 1.6;
const aroundBend = 0.5;
const radii = [60, 30, 16, 11, 7.5, 5, 3, 1.5];
/** How much of a piece between two corners a bend may take, and of the last piece, which keeps room for the head. */
const mostOfPiece = 0.5;
const mostOfEnd = 0.6;

const farthestStub = 12;

type PortGate = Gate & { readonly port: Port };

/** A way for an arrow between all nodes, of straight pieces with round corners; undefined when there is none. */
export function wayAround(
  link: ShownLink,
  grid: Grid,
  field: Field,
  used: readonly PagePoint[],
): { readonly curves: readonly Curve[]; readonly seen: PageBox } | undefined {
  const gatesOf = (ports: readonly Port[]): PortGate[] =>
    ports.flatMap((port) =>
      stubs.map(({ out, cost }) => ({
        at: moved(port.at, port.out, out),
        cost: port.cost + costInUse(port, used) + cost,
        port,
      })),
    );
  const [starts, ends] = [gatesOf(portsOf(link.from, link.to)), gatesOf(portsOf(link.to, link.from))];
  const way = wayBetween(grid, starts, ends);
  const start = starts.find((gate) => gate === way?.start);
  const end = ends.find((gate) => gate === way?.end);
  if (way === undefined || start === undefined || end === undefined) return undefined;
  const corners = pulledTight([start.at, ...way.points.slice(1, -1), end.at], field);
  return {
    curves: rounded([endAt(start.port, link.link.both), ...corners, endAt(end.port, true)], field),
    seen: boxAroundAll([way.seen, grown(link.from.box, farthestStub), grown(link.to.box, farthestStub)]),
  };
}

/** Leaves out every point that is not needed to stay clear of nodes. */
function pulledTight(points: readonly PagePoint[], field: Field): readonly PagePoint[] {
  const [first] = points;
  if (first === undefined) return points;
  const tight: PagePoint[] = [first];
  for (let at = 0; at < points.length - 1;) {
    let next = points.length - 1;
    while (next > at + 1 && !isClear(points[at], points[next], field, aroundCorner)) next -= 1;
    const point = points[next];
    if (point !== undefined) tight.push(point);
    at = next;
  }
  return tight;
}

function isClear(
  from: PagePoint | undefined,
  to: PagePoint | undefined,
  field: Field,
  paper: number,
): boolean {
  if (from === undefined || to === undefined) return true;
  let clear = true;
  boxesAlong(field, from, to, (box) => {
    clear &&= !crossesBox(from, to, box, paper);
  });
  return clear;
}

/** Straight pieces with bends at the corners, each as wide as the pieces and the nodes beside it allow. */
function rounded(points: readonly PagePoint[], field: Field): readonly Curve[] {
  const curves: Curve[] = [];
  let from = points[0];
  for (let index = 1; index < points.length - 1; index += 1) {
    const [before, corner, after] = [points[index - 1], points[index], points[index + 1]];
    if (from === undefined || before === undefined || corner === undefined || after === undefined) break;
    const bend = bendAt(
      { corner, before, after },
      index === 1 ? mostOfEnd : mostOfPiece,
      index === points.length - 2 ? mostOfEnd : mostOfPiece,
      field,
    );
    if (distance(from, bend.from) > 0.01) curves.push(straight(from, bend.from));
    curves.push(bend);
    from = bend.to;
  }
  const last = points.at(-1);
  if (from !== undefined && last !== undefined) curves.push(straight(from, last));
  return curves;
}

function bendAt(
  { before, corner, after }: Readonly<Record<'before' | 'corner' | 'after', PagePoint>>,
  ofInto: number,
  ofOut: number,
  field: Field,
): Curve {
  const [into, out] = [distance(before, corner), distance(corner, after)];
  const bends = radii.map((radius) => {
    const from = between(corner, before, Math.min(radius / into, ofInto));
    const to = between(corner, after, Math.min(radius / out, ofOut));
    return { from, to, control1: between(from, corner, 0.6), control2: between(to, corner, 0.6) };
  });
  const free = bends.find((bend) => {
    const points = pointsOn(bend, 5);
    return points.every((point, index) => isClear(points[index - 1], point, field, aroundBend));
  });
  return free ?? bends.at(-1) ?? straight(before, after);
}

const straight = (from: PagePoint, to: PagePoint): Curve => ({
  from,
  to,
  control1: between(from, to, 1 / 3),
  control2: between(from, to, 2 / 3),
});
