import type { PagePoint } from './point.ts';

export function distance(a: PagePoint, b: PagePoint): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}

/** The direction from `from` to `to`, one long. Two points on one spot have none: then it points to the right. */
export function direction(from: PagePoint, to: PagePoint): PagePoint {
  const length = distance(from, to);
  return length < 1e-9 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

/** A quarter turn to the right as seen on the page. */
export function quarterTurn(vector: PagePoint): PagePoint {
  return { x: 0 - vector.y, y: vector.x };
}

/** The point at `part` of the way: 0 is `a`, 1 is `b`. */
export function between(a: PagePoint, b: PagePoint, part: number): PagePoint {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}

/** The point `steps` millimetres from `point` in a direction that is one long. */
export function moved(point: PagePoint, along: PagePoint, steps: number): PagePoint {
  return { x: point.x + along.x * steps, y: point.y + along.y * steps };
}
