import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceToPolyline, distanceToSegment } from '../../../domain/geometry/polyline.ts';
import { between, distance } from '../../../domain/geometry/vector.ts';
import { numbers, points } from '../../support/places.ts';

describe('The way from a point to a line', () => {
  test('is measured to the nearest place, not beyond the ends', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ];
    expect(distanceToSegment({ x: 4, y: 3 }, a, b)).toBe(3);
    expect(distanceToSegment({ x: 13, y: 4 }, a, b)).toBe(5);
    expect(distanceToSegment({ x: 3, y: 4 }, a, a)).toBe(5);
  });

  test('is nothing for a point upon it, and nowhere longer than to any of its points', () => {
    fc.assert(
      fc.property(
        fc.array(points, { minLength: 2, maxLength: 6 }),
        points,
        numbers(0, 1),
        (line, point, part) => {
          const [first, second] = line;
          if (first === undefined || second === undefined) return;
          const upon = between(first, second, part);
          expect(distanceToPolyline(upon, line)).toBeLessThan(1e-6);
          expect(distanceToPolyline(point, line)).toBeLessThanOrEqual(distance(point, upon) + 1e-9);
        },
      ),
    );
    expect(distanceToPolyline({ x: 0, y: 0 }, [])).toBe(Infinity);
  });
});
