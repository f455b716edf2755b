import { boxAroundAll, grown } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { overlap } from '../../geometry/segment.ts';
import { boxOfCurve, type Curve, pointsOn } from './curves.ts';
import { bestCurve } from './link-curves.ts';
import type { LinkEnd, ShownLink } from './link-ends.ts';
import { clear, type Field, layerOf, putLine } from './link-field.ts';
import { type Frame, frameOf, type Grid, gridOf, sameFrame } from './link-grid.ts';
import { once } from './once.ts';
import { wayAround } from './link-ways.ts';

/** An arrow with the curves that were found for it, one after the other, and points along them. */
export interface LinkRoute extends ShownLink {
  readonly curves: readonly Curve[];
  readonly points: readonly PagePoint[];
  /** What changes outside this box makes no difference to it; null when anything may. */
  readonly seen: PageBox | null;
  /** The cells in which it was sought, when it is a way around. */
  readonly frame: Frame | null;
}

const piecesOfWay = 5;

/** The boxes and the twigs of a map. */
export interface Surroundings {
  readonly boxes: readonly PageBox[];
  readonly twigs: readonly (readonly PagePoint[])[];
}

/** Routes that were found before, and where something changed since. */
export interface Before {
  readonly routes: readonly LinkRoute[];
  readonly changed: readonly PageBox[];
}

/**
 * Finds a way for each arrow: one curve that runs over no node where there is one, else a way around all nodes. Twigs may be
 * crossed, but seldom. With what was found before, a way that comes out the same is not sought anew.
 */
export function linkRoutes(
  links: readonly ShownLink[],
  around: () => Surroundings,
  before?: Before,
): readonly LinkRoute[] {
  const routes: LinkRoute[] = [];
  const used: PagePoint[] = [];
  const changed = [...(before?.changed ?? [])];
  let field: Field | undefined;
  const frame = once(() => frameOf(around().boxes));
  const grid = once(() => gridOf(frame(), around().boxes, around().twigs, clear));
  const known = before !== undefined && sameArrows(before.routes, links) ? before.routes : [];
  for (const [index, link] of links.entries()) {
    const old = known[index];
    if (old !== undefined && isUntouched(old, link, changed, frame)) {
      routes.push(old);
      if (field !== undefined) putLine(field[0]?.lines, old.points);
    } else {
      field ??= fieldWith(around(), routes);
      const route = found(link, field, used, grid);
      routes.push(route);
      putLine(field[0]?.lines, route.points);
      if (old === undefined || !samePoints(old.points, route.points)) {
        changed.push(...[route, old ?? route].map((each) => grown(boxOfRoute(each), nearEnds)));
      }
    }
    const { points } = routes[index] ?? { points: [] };
    used.push(...points.slice(0, 1), ...points.slice(-1));
  }
  return routes;
}

/** Arrows keep away from the ends of others by less than this. */
const nearEnds = 3;

/** Single curves for arrows of a drawing in motion, which do not wait for a way around everything. */
export function quickRoutes(links: readonly ShownLink[], field: Field): readonly LinkRoute[] {
  const used: PagePoint[] = [];
  return links.map((link) => {
    const route = found(link, field, used);
    used.push(...route.points.slice(0, 1), ...route.points.slice(-1));
    return route;
  });
}

function fieldWith({ boxes, twigs }: Surroundings, routes: readonly LinkRoute[]): Field {
  const field = [layerOf(boxes, twigs)];
  for (const { points } of routes) putLine(field[0]?.lines, points);
  return field;
}

function found(link: ShownLink, field: Field, used: readonly PagePoint[], gridNow?: () => Grid): LinkRoute {
  const single = bestCurve(link, field, used);
  if (gridNow !== undefined && single?.isFree !== true) {
    const grid = gridNow();
    const way = wayAround(link, grid, field, used);
    if (way !== undefined) {
      const { curves } = way;
      const seen = boxAroundAll([way.seen, single?.seen ?? way.seen]);
      return { ...link, curves, points: pointsOnAll(curves), seen, frame: frameAlone(grid) };
    }
  }
  if (single !== undefined) {
    const { curve, points, isFree, seen } = single;
    return { ...link, curves: [curve], points, seen: isFree ? seen : null, frame: null };
  }
  const curves = [direct(link)];
  return { ...link, curves, points: pointsOnAll(curves), seen: null, frame: null };
}

const pointsOnAll = (curves: readonly Curve[]): PagePoint[] =>
  curves.flatMap((curve, index) => pointsOn(curve, piecesOfWay).slice(index === 0 ? 0 : 1));

const sameArrows = (routes: readonly LinkRoute[], links: readonly ShownLink[]): boolean =>
  routes.length === links.length && links.every(({ link }, index) => link === routes[index]?.link);

const samePoints = (one: readonly PagePoint[], other: readonly PagePoint[]): boolean =>
  one.length === other.length &&
  one.every(({ x, y }, index) => x === other[index]?.x && y === other[index].y);

const frameAlone = ({ size, columns, rows, left, top }: Frame): Frame => ({ size, columns, rows, left, top });

function isUntouched(
  old: LinkRoute,
  link: ShownLink,
  changed: readonly PageBox[],
  frame: () => Frame,
): boolean {
  if (!sameEnd(old.from, link.from) || !sameEnd(old.to, link.to)) return false;
  if (old.frame !== null && changed.length > 0 && !sameFrame(old.frame, frame())) return false;
  const { seen } = old;
  return seen === null ? changed.length === 0 : !changed.some((box) => overlap(box, seen));
}

const sameEnd = (one: LinkEnd, other: LinkEnd): boolean =>
  one.subject === other.subject &&
  one.twigs.join() === other.twigs.join() &&
  one.box.x === other.box.x &&
  one.box.y === other.box.y &&
  one.box.width === other.box.width &&
  one.box.height === other.box.height;

const centre = ({ box }: LinkEnd): PagePoint => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

function direct({ from, to }: ShownLink): Curve {
  const [start, end] = [centre(from), centre(to)];
  return { from: start, control1: start, control2: end, to: end };
}

/** The box around an arrow. */
export const boxOfRoute = ({ curves }: Pick<LinkRoute, 'curves'>): PageBox =>
  boxAroundAll(curves.map(boxOfCurve)) ?? { x: 0, y: 0, width: 0, height: 0 };
