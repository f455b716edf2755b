import { boxAround } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { type Curve, pointsOn } from './curves.ts';
import { bestCurve } from './link-curves.ts';
import type { LinkEnd, ShownLink } from './link-ends.ts';
import { clear, fieldOf, putLine } from './link-field.ts';
import { type Grid, gridOf } from './link-grid.ts';
import { wayAround } from './link-ways.ts';

/** An arrow with the curves that were found for it, one after the other, and points along them. */
export interface LinkRoute extends ShownLink {
  readonly curves: readonly Curve[];
  readonly points: readonly PagePoint[];
}

const piecesOfWay = 5;

/**
 * Finds a way for each arrow: one curve that runs over no node where there is one, else a way around all nodes. `lines` are
 * twigs, which an arrow may cross but does so seldom. Without `search` only single curves are tried, for a drawing in motion.
 */
export function linkRoutes(
  links: readonly ShownLink[],
  boxes: readonly PageBox[],
  lines: readonly (readonly PagePoint[])[],
  search = true,
): readonly LinkRoute[] {
  if (links.length === 0) return [];
  const field = fieldOf(boxes, lines);
  const used: PagePoint[] = [];
  let grid: Grid | undefined;
  return links.map((link) => {
    const curve = bestCurve(link, field, used);
    let curves = curve === undefined ? [direct(link)] : [curve.curve];
    if (search && curve?.isFree !== true) {
      grid ??= gridOf(boxes, lines, clear);
      const way = wayAround(link, grid, field, used);
      if (way !== undefined) curves = [...way];
    }
    const points =
      curves.length === 1 && curve !== undefined && curves[0] === curve.curve
        ? curve.points
        : curves.flatMap((each, index) => pointsOn(each, piecesOfWay).slice(index === 0 ? 0 : 1));
    used.push(...points.slice(0, 1), ...points.slice(-1));
    putLine(field.lines, points);
    return { ...link, curves, points };
  });
}

const centre = ({ box }: LinkEnd): PagePoint => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

function direct({ from, to }: ShownLink): Curve {
  const [start, end] = [centre(from), centre(to)];
  return { from: start, control1: start, control2: end, to: end };
}

/** The box around an arrow. */
export const boxOfRoute = ({ points }: Pick<LinkRoute, 'points'>): PageBox =>
  boxAround(points) ?? { x: 0, y: 0, width: 0, height: 0 };
