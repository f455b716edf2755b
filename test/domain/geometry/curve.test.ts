import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  curveBetweenOutlines,
  curveDirection,
  curveLength,
  curvePart,
  curvePoint,
  curvePoints,
} from '../../../domain/geometry/curve.ts';
import { distanceToOutline } from '../../../domain/geometry/outline.ts';
import { distance, moved } from '../../../domain/geometry/vector.ts';
import { numbers, outlines, points } from '../../support/places.ts';

const curves = fc.record({ start: points, control: points, end: points });
const parts = numbers(0, 1);

describe('A bent line', () => {
  test('is as long as the straight line when its control point lies on it', () => {
    expect(curveLength({ start: { x: 0, y: 0 }, control: { x: 5, y: 0 }, end: { x: 10, y: 0 } })).toBeCloseTo(
      10,
      6,
    );
  });

  test('begins and ends in its end points', () => {
    fc.assert(
      fc.property(curves, (curve) => {
        expect(distance(curvePoint(curve, 0), curve.start)).toBeLessThan(1e-9);
        expect(distance(curvePoint(curve, 1), curve.end)).toBeLessThan(1e-9);
        expect(curvePoints(curve)).toHaveLength(25);
      }),
    );
  });

  test('runs in the direction that it says', () => {
    fc.assert(
      fc.property(curves, parts, (curve, t) => {
        const along = curveDirection(curve, t);
        expect(Math.hypot(along.x, along.y)).toBeCloseTo(1, 9);
        const step = 1e-5;
        const [before, after] = [curvePoint(curve, t - step), curvePoint(curve, t + step)];
        const far = distance(before, after);
        if (far > 1e-3) expect(distance(moved(before, along, far), after)).toBeLessThan(far / 10);
      }),
    );
  });

  test('has parts that lie on it', () => {
    fc.assert(
      fc.property(curves, parts, parts, parts, (curve, from, to, t) => {
        const part = curvePart(curve, from, to);
        expect(distance(curvePoint(part, t), curvePoint(curve, from + (to - from) * t))).toBeLessThan(1e-6);
      }),
    );
  });

  test('stops a gap before both shapes', () => {
    fc.assert(
      fc.property(outlines, outlines, points, (first, second, control) => {
        const curve = curveBetweenOutlines(first, second, control, 1.3);
        if (curve === undefined) return;
        expect(distanceToOutline(first, curve.start)).toBeGreaterThan(1.3 - 1e-3);
        expect(distanceToOutline(second, curve.end)).toBeGreaterThan(1.3 - 1e-3);
      }),
    );
  });
});
