import { boxAround, grown } from '../../geometry/box.ts';
import { Cells } from '../../geometry/cells.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { crossesBox } from '../../geometry/segment.ts';
import { distance, moved } from '../../geometry/vector.ts';
import { type Curve, pointsOn } from './curves.ts';
import type { LinkEnd, ShownLink } from './link-ends.ts';
import { type Port, portsOf } from './ports.ts';

/** An arrow with the curve that was found for it, and points along that. */
export interface LinkRoute extends ShownLink {
  readonly curve: Curve;
  readonly points: readonly PagePoint[];
}

/** Paper between an arrow and a node that is not its end. */
const clear = 1.6;
/** Paper between the tip of an arrow and the node at which it ends. */
export const tipGap = 0.7;
const pieces = 14;
/** How far an arrow bows out beside two things on one side. */
const bows = [9, 14, 20, 30, 44, 64];
/** How far it keeps its first direction, as a share of the whole distance. */
const reaches = [0.35, 0.55, 0.85];
const leastReach = 7;
/** What it costs, in millimetres of length: to run over a node, over its own node, along another arrow's end. */
const costs = { node: 400, own: 250, port: 18 };
const cellSize = 32;

/** Finds a curve for each arrow that runs over no node where there is a way, and is short. */
export function linkRoutes(links: readonly ShownLink[], boxes: readonly PageBox[]): readonly LinkRoute[] {
  if (links.length === 0) return [];
  const cells = new Cells<PageBox>(cellSize);
  for (const box of boxes) cells.put(box, grown(box, clear));
  const used: PagePoint[] = [];
  return links.map((link) => {
    const route = routeOf(link, cells, used);
    used.push(route.curve.from, route.curve.to);
    return route;
  });
}

function routeOf(link: ShownLink, cells: Cells<PageBox>, used: readonly PagePoint[]): LinkRoute {
  const tries = pairsOf(link.from, link.to, used).toSorted((one, other) => one.least - other.least);
  let best:
    | { readonly curve: Curve; readonly points: readonly PagePoint[]; readonly cost: number }
    | undefined;
  for (const { from, to, least } of tries) {
    if (best !== undefined && best.cost <= least) break;
    for (const curve of curvesBetween(from, to, link.link.both)) {
      const points = pointsOn(curve, pieces);
      const length = lengthOf(points);
      const cost = least - distance(from.at, to.at) + length;
      if (best !== undefined && best.cost <= cost) continue;
      const whole = cost + overNodes(points, link, cells);
      if (best === undefined || whole < best.cost) best = { curve, points, cost: whole };
    }
  }
  const straight = { from: centre(link.from), to: centre(link.to) };
  const curve = best?.curve ?? { ...straight, control1: straight.from, control2: straight.to };
  return { ...link, curve, points: best?.points ?? [straight.from, straight.to] };
}

const centre = ({ box }: LinkEnd): PagePoint => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

interface Pair {
  readonly from: Port;
  readonly to: Port;
  /** What an arrow between the two costs at least. */
  readonly least: number;
}

function pairsOf(from: LinkEnd, to: LinkEnd, used: readonly PagePoint[]): Pair[] {
  const inUse = (port: Port): number => (used.some((at) => distance(at, port.at) < 2) ? costs.port : 0);
  const ends = portsOf(to).map((port) => ({ port, cost: port.cost + inUse(port) }));
  return portsOf(from).flatMap((port) => {
    const own = port.cost + inUse(port);
    return ends.map((end) => ({
      from: port,
      to: end.port,
      least: distance(port.at, end.port.at) + own + end.cost,
    }));
  });
}

function curvesBetween(start: Port, end: Port, both: boolean): Curve[] {
  const from = both ? moved(start.at, start.out, tipGap) : start.at;
  const to = moved(end.at, end.out, tipGap);
  const alike = start.out.x * end.out.x + start.out.y * end.out.y > 0.5;
  const apart = distance(from, to);
  const steps = alike
    ? bows.map((bow) => (bow * 4) / 3)
    : reaches.map((share) => Math.max(leastReach, share * apart));
  // Two sides that look the same way lie seldom in one line: each reaches as far out as the one that is further.
  const along = (from.x - to.x) * start.out.x + (from.y - to.y) * start.out.y;
  return steps.map((step) => ({
    from,
    to,
    control1: moved(from, start.out, step + (alike ? Math.max(0, -along) : 0)),
    control2: moved(to, end.out, step + (alike ? Math.max(0, along) : 0)),
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

/** What it costs that a line runs over nodes: its own too, but for the very ends. */
function overNodes(points: readonly PagePoint[], { from, to }: ShownLink, cells: Cells<PageBox>): number {
  const hit = new Set<PageBox>();
  let cost = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [before, point] = [points[index - 1], points[index]];
    if (before === undefined || point === undefined) continue;
    cells.alongSegment(before, point, (box) => {
      if (hit.has(box)) return;
      const isOwn = box === from.box || box === to.box;
      const first = box === from.box && index === 1;
      const last = box === to.box && index === points.length - 1;
      if (first || last || !crossesBox(before, point, grown(box, isOwn ? -0.2 : clear))) return;
      hit.add(box);
      cost += isOwn ? costs.own : costs.node;
    });
  }
  return cost;
}

/** The box around an arrow. */
export const boxOfRoute = ({ points }: Pick<LinkRoute, 'points'>): PageBox =>
  boxAround(points) ?? { x: 0, y: 0, width: 0, height: 0 };
