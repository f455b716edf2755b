import { boxAround, grown } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { crossesBox, piecesCross } from '../../geometry/segment.ts';
import { distance, moved } from '../../geometry/vector.ts';
import { type Curve, pointsOn } from './curves.ts';
import type { ShownLink } from './link-ends.ts';
import { boxesAlong, clear, type Field, linesAlong, type Piece } from './link-field.ts';
import { type Port, portsOf } from './ports.ts';

/** Paper between the tip of an arrow and the node at which it ends. */
const tipGap = 0.7;
const pieces = 14;
/** How far an arrow bows out beside two things on one side. */
const bows = [9, 14, 20, 30, 44, 64];
/** How far it keeps its first direction, as a share of the whole distance. */
const reaches = [0.35, 0.55, 0.85];
const leastReach = 7;
/** What things cost, in millimetres of length: to run over a node, over an own node, over a line, from where another ends. */
const costs = { node: 400, own: 250, line: 8, port: 18 };

/** When none of so many curves is free, the rest is left alone: they get longer and longer. */
const mostTried = 90;

/** A curve for an arrow, and what it costs. */
export interface Found {
  readonly curve: Curve;
  readonly points: readonly PagePoint[];
  readonly cost: number;
  /** Whether it runs over no node. */
  readonly isFree: boolean;
  /** The box around everything that was looked at: what changes outside it makes no difference. */
  readonly seen: PageBox;
}

/** The cheapest of a few hundred single curves from one thing to another. `used` are ends of arrows that are there. */
export function bestCurve(link: ShownLink, field: Field, used: readonly PagePoint[]): Found | undefined {
  const tries = pairsOf(link, used).toSorted((one, other) => one.least - other.least);
  let best: Omit<Found, 'seen'> | undefined;
  const corners = [link.from.box, link.to.box].flatMap(cornersOf);
  let tried = 0;
  for (const { from, to, least } of tries) {
    if (best !== undefined && (best.cost <= least || (!best.isFree && tried >= mostTried))) break;
    for (const curve of curvesBetween(from, to, link.link.both)) {
      const points = pointsOn(curve, pieces);
      const cost = least - distance(from.at, to.at) + lengthOf(points);
      if (best !== undefined && best.cost <= cost) continue;
      tried += 1;
      corners.push(curve.from, curve.control1, curve.control2, curve.to);
      const over = overNodes(points, link, field, (best?.cost ?? Infinity) - cost);
      const whole = cost + over + (over === 0 ? overLines(points, field) : 0);
      if (best === undefined || whole < best.cost) best = { curve, points, cost: whole, isFree: over === 0 };
    }
  }
  const seen = boxAround(corners);
  return best === undefined || seen === undefined ? undefined : { ...best, seen: grown(seen, clear) };
}

const cornersOf = ({ x, y, width, height }: PageBox): PagePoint[] => [
  { x, y },
  { x: x + width, y: y + height },
];

interface Pair {
  readonly from: Port;
  readonly to: Port;
  /** What an arrow between the two costs at least. */
  readonly least: number;
}

function pairsOf({ from, to }: ShownLink, used: readonly PagePoint[]): Pair[] {
  const costOf = (port: Port): number => port.cost + costInUse(port, used);
  const ends = portsOf(to, from).map((port) => ({ port, cost: costOf(port) }));
  return portsOf(from, to).flatMap((port) => {
    const own = costOf(port);
    return ends.map((end) => ({
      from: port,
      to: end.port,
      least: distance(port.at, end.port.at) + own + end.cost,
    }));
  });
}

export const costInUse = (port: Port, used: readonly PagePoint[]): number =>
  used.some((at) => distance(at, port.at) < 2) ? costs.port : 0;

/** Where an arrow really begins or ends: with a head there, a little off the edge. */
export const endAt = (port: Port, hasHead: boolean): PagePoint =>
  hasHead ? moved(port.at, port.out, tipGap) : port.at;

function curvesBetween(start: Port, end: Port, both: boolean): Curve[] {
  const [from, to] = [endAt(start, both), endAt(end, true)];
  const alike = start.out.x * end.out.x + start.out.y * end.out.y > 0.5;
  const steps = alike
    ? bows.map((bow) => (bow * 4) / 3)
    : reaches.map((share) => Math.max(leastReach, share * distance(from, to)));
  // Two sides that look the same way lie seldom in one line: each reaches as far out as the one that is further.
  const ahead = alike ? (to.x - from.x) * start.out.x + (to.y - from.y) * start.out.y : 0;
  return steps.map((step) => ({
    from,
    to,
    control1: moved(from, start.out, step + Math.max(0, ahead)),
    control2: moved(to, end.out, step + Math.max(0, -ahead)),
  }));
}

function lengthOf(points: readonly PagePoint[]): number {
  let length = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [before, point] = [points[index - 1], points[index]];
    if (before !== undefined && point !== undefined) length += distance(before, point);
  }
  return length;
}

/** What it costs that a line runs over nodes: its own too, but for the very ends. Stops counting at `enough`. */
function overNodes(
  points: readonly PagePoint[],
  { from, to }: ShownLink,
  field: Field,
  enough: number,
): number {
  const hit: PageBox[] = [];
  let cost = 0;
  for (let index = 1; index < points.length; index += 1) {
    if (cost >= enough) break;
    const [before, point] = [points[index - 1], points[index]];
    if (before === undefined || point === undefined) continue;
    boxesAlong(field, before, point, (box) => {
      const isOwn = box === from.box || box === to.box;
      if (index === 1 && box === from.box) return;
      if (index === points.length - 1 && box === to.box) return;
      if (!crossesBox(before, point, box, isOwn ? -0.2 : clear) || hit.includes(box)) return;
      hit.push(box);
      cost += isOwn ? costs.own : costs.node;
    });
  }
  return cost;
}

function overLines(points: readonly PagePoint[], field: Field): number {
  const met: Piece[] = [];
  for (let index = 1; index < points.length; index += 1) {
    const [before, point] = [points[index - 1], points[index]];
    if (before === undefined || point === undefined) continue;
    linesAlong(field, before, point, (piece) => {
      if (piecesCross(before, point, piece[0], piece[1]) && !met.includes(piece)) met.push(piece);
    });
  }
  return met.length * costs.line;
}
