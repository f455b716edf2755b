import { centreOfOutline, distanceToOutline, type Outline } from './outline.ts';
import type { PagePoint } from './point.ts';
import { between, direction, distance } from './vector.ts';

/** A quadratic curve. `t` runs from 0 at the start to 1 at the end. */
export interface Curve {
  readonly start: PagePoint;
  readonly control: PagePoint;
  readonly end: PagePoint;
}

export function curvePoint({ start, control, end }: Curve, t: number): PagePoint {
  return between(between(start, control, t), between(control, end, t), t);
}

/** The direction in which the curve runs at `t`, one long. */
export function curveDirection({ start, control, end }: Curve, t: number): PagePoint {
  const from = between(start, control, t);
  const to = between(control, end, t);
  return distance(from, to) < 1e-9 ? direction(start, end) : direction(from, to);
}

/** Points along the curve, both ends included. */
export function curvePoints(curve: Curve, count = 24): readonly PagePoint[] {
  return Array.from({ length: count + 1 }, (_, index) => curvePoint(curve, index / count));
}

/** Length in millimetres, to within a thousandth for curves on a page. */
export function curveLength(curve: Curve): number {
  const points = curvePoints(curve, 64);
  return points.slice(1).reduce((total, point, index) => total + distance(points[index] ?? point, point), 0);
}

/** The part of a curve between two values of `t`. */
export function curvePart(curve: Curve, from: number, to: number): Curve {
  const middle = between(
    between(curve.start, curve.control, from),
    between(curve.control, curve.end, from),
    to,
  );
  return { start: curvePoint(curve, from), control: middle, end: curvePoint(curve, to) };
}

/**
 * The curve between two shapes with its control point in `control`, from edge to edge less `gap`. Undefined when nothing
 * is left between the shapes.
 */
export function curveBetweenOutlines(
  first: Outline,
  second: Outline,
  control: PagePoint,
  gap: number,
): Curve | undefined {
  const whole = { start: centreOfOutline(first), control, end: centreOfOutline(second) };
  const from = leaving((t) => distanceToOutline(first, curvePoint(whole, t)) - gap);
  const to = 1 - leaving((t) => distanceToOutline(second, curvePoint(whole, 1 - t)) - gap);
  return from >= to ? undefined : curvePart(whole, from, to);
}

/** The first t from which a distance that starts below zero has become positive; 1 when it never does. */
function leaving(distanceAt: (t: number) => number): number {
  const steps = 48;
  for (let step = 1; step <= steps; step += 1) {
    if (distanceAt(step / steps) < 0) continue;
    let low = (step - 1) / steps;
    let high = step / steps;
    for (let round = 0; round < 30; round += 1) {
      const middle = (low + high) / 2;
      if (distanceAt(middle) < 0) low = middle;
      else high = middle;
    }
    return high;
  }
  return 1;
}
