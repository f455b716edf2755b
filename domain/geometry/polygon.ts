import type { PagePoint } from './point.ts';
import { direction } from './vector.ts';

/** A corner reaches at most this many times as far as a side is moved, however sharp it is. */
const longestMitre = 2.5;

/** A form whose corners all point outwards, clockwise as seen on the page, with each side moved `by` millimetres outwards. */
export function grownPolygon(points: readonly PagePoint[], by: number): readonly PagePoint[] {
  if (by === 0 || points.length < 3) return points;
  return points.map((corner, index) => {
    const into = direction(points.at(index - 1) ?? corner, corner);
    const out = direction(corner, points[(index + 1) % points.length] ?? corner);
    // A quarter turn to the left of the way round points outwards; the corner lies where both moved sides meet.
    const outward = { x: into.y + out.y, y: -into.x - out.x };
    const square = outward.x ** 2 + outward.y ** 2;
    const reach = square < 1e-9 ? 0 : Math.min((2 * by) / square, (longestMitre * by) / Math.sqrt(square));
    return { x: corner.x + outward.x * reach, y: corner.y + outward.y * reach };
  });
}
