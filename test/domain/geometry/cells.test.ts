import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, grown } from '../../../domain/geometry/box.ts';
import { Cells } from '../../../domain/geometry/cells.ts';
import { distanceToSegment } from '../../../domain/geometry/polyline.ts';

const somePoint = fc.record({
  x: fc.double({ min: -90, max: 90, noNaN: true }),
  y: fc.double({ min: -90, max: 90, noNaN: true }),
});
const reach = 3;

describe('cells of the plane', () => {
  it('find everything that a straight piece comes near to', () => {
    fc.assert(
      fc.property(fc.array(somePoint, { maxLength: 30 }), somePoint, somePoint, (points, from, to) => {
        const cells = new Cells<(typeof points)[number]>(7);
        for (const point of points) cells.put(point, grown({ ...point, width: 0, height: 0 }, reach));
        const found = new Set<unknown>();
        cells.alongSegment(from, to, (point) => found.add(point));
        const near = points.filter((point) => distanceToSegment(point, from, to) < reach);
        expect(near.filter((point) => !found.has(point))).toEqual([]);
      }),
    );
  });

  it('find everything that lies in a box, and nothing that is far from it', () => {
    fc.assert(
      fc.property(fc.array(somePoint, { maxLength: 30 }), somePoint, somePoint, (points, one, other) => {
        const cells = new Cells<(typeof points)[number]>(7);
        for (const point of points) cells.put(point, { ...point, width: 0, height: 0 });
        const box = boxAround([one, other]);
        const found = new Set<(typeof points)[number]>();
        cells.inBox(box, (point) => found.add(point));
        for (const point of points) {
          const beside = Math.max(box.x - point.x, point.x - box.x - box.width);
          const above = Math.max(box.y - point.y, point.y - box.y - box.height);
          if (beside <= 0 && above <= 0) expect(found).toContain(point);
          if (beside > 7 || above > 7) expect(found).not.toContain(point);
        }
      }),
    );
  });
});
