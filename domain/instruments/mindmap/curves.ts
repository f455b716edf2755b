import { boxAround, centreOf } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { between, direction } from '../../geometry/vector.ts';
import type { PathStep } from '../../scene/shapes.ts';

/** A cubic curve. */
export interface Curve {
  readonly from: PagePoint;
  readonly control1: PagePoint;
  readonly control2: PagePoint;
  readonly to: PagePoint;
}

/** The S from the middle of one side to the middle of another that lies opposite: level at both ends, or upright. */
export function sCurve(from: PagePoint, to: PagePoint, lies: 'level' | 'upright'): Curve {
  const half = between(from, to, 0.5);
  return lies === 'level'
    ? { from, to, control1: { x: half.x, y: from.y }, control2: { x: half.x, y: to.y } }
    : { from, to, control1: { x: from.x, y: half.y }, control2: { x: to.x, y: half.y } };
}

/** From a node to what hangs on it, between the sides that look at each other. */
export function twigCurve(on: PageBox, box: PageBox): Curve {
  const [above, below] = [centreOf(on), centreOf(box)];
  const right = box.x - (on.x + on.width);
  const left = on.x - (box.x + box.width);
  if (Math.max(right, left) > 1 || isBeside(on, box)) {
    return right >= left
      ? sCurve({ x: on.x + on.width, y: above.y }, { x: box.x, y: below.y }, 'level')
      : sCurve({ x: on.x, y: above.y }, { x: box.x + box.width, y: below.y }, 'level');
  }
  return below.y >= above.y
    ? sCurve({ x: above.x, y: on.y + on.height }, { x: below.x, y: box.y }, 'upright')
    : sCurve({ x: above.x, y: on.y }, { x: below.x, y: box.y + box.height }, 'upright');
}

const isBeside = (one: PageBox, other: PageBox): boolean =>
  one.y < other.y + other.height && other.y < one.y + one.height;

/** From the middle of the map, under its form, to the side of a branch that looks at it. */
export function branchCurve(centre: PageBox, box: PageBox): Curve {
  const middle = centreOf(centre);
  const at = centreOf(box);
  if (box.x > middle.x) return sCurve(middle, { x: box.x, y: at.y }, 'level');
  if (box.x + box.width < middle.x) return sCurve(middle, { x: box.x + box.width, y: at.y }, 'level');
  return sCurve(middle, { x: at.x, y: at.y < middle.y ? box.y + box.height : box.y }, 'upright');
}

export const curveSteps = ({ from, control1, control2, to }: Curve): PathStep[] => [
  { to: 'move', point: from },
  { to: 'cubic', control1, control2, point: to },
];

/** The place at a share of the way, 0 to 1. */
function curveAt({ from, control1, control2, to }: Curve, share: number): PagePoint {
  const rest = 1 - share;
  const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
  return {
    x: a * from.x + b * control1.x + c * control2.x + d * to.x,
    y: a * from.y + b * control1.y + c * control2.y + d * to.y,
  };
}

/** The direction in which a curve comes to its end, one long. */
export const directionAtEnd = ({ from, control1, control2, to }: Curve): PagePoint => {
  const before = [control2, control1, from].find(
    (point) => Math.hypot(to.x - point.x, to.y - point.y) > 0.01,
  );
  return direction(before ?? from, to);
};

/** Points along a curve, both ends included. */
export const pointsOn = (curve: Curve, pieces: number): PagePoint[] =>
  Array.from({ length: pieces + 1 }, (_, index) => curveAt(curve, index / pieces));

/** The box that exactly holds a curve: its ends, and where it turns back in either direction. */
export function boxOfCurve(curve: Curve): PageBox {
  const shares = (['x', 'y'] as const).flatMap((axis) => turningShares(curve, axis));
  return boxAround([curve.from, curve.to, ...shares.map((share) => curveAt(curve, share))]);
}

/** Where the derivative of a cubic curve is nought, between its ends. */
function turningShares({ from, control1, control2, to }: Curve, axis: 'x' | 'y'): number[] {
  const start = control1[axis] - from[axis];
  const middle = control2[axis] - control1[axis];
  const end = to[axis] - control2[axis];
  const [square, linear] = [start - 2 * middle + end, 2 * (middle - start)];
  const inside = linear ** 2 - 4 * square * start;
  if (inside < 0) return [];
  const root = Math.sqrt(inside);
  const shares =
    Math.abs(square) < 1e-12
      ? [-start / linear]
      : [(-linear - root) / (2 * square), (-linear + root) / (2 * square)];
  return shares.filter((share) => share > 0 && share < 1);
}
