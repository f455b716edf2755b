import type { PagePoint } from './point.ts';
import { between, distance } from './vector.ts';

/** Millimetres from a point to the nearest place on the straight piece between `a` and `b`. */
export function distanceToSegment(point: PagePoint, a: PagePoint, b: PagePoint): number {
  const square = (b.x - a.x) ** 2 + (b.y - a.y) ** 2;
  if (square === 0) return distance(point, a);
  const part = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / square;
  return distance(point, between(a, b, Math.min(1, Math.max(0, part))));
}

/** Millimetres from a point to the nearest place on the line through `points`; Infinity without points. */
export function distanceToPolyline(point: PagePoint, points: readonly PagePoint[]): number {
  const [first] = points;
  if (first === undefined) return Infinity;
  let nearest = distance(point, first);
  for (let index = 1; index < points.length; index += 1) {
    nearest = Math.min(nearest, distanceToSegment(point, points[index - 1] ?? first, points[index] ?? first));
  }
  return nearest;
}
