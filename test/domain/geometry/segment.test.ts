import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown, holds } from '../../../domain/geometry/box.ts';
import { boxBetween, crossesBox, overlap, piecesCross } from '../../../domain/geometry/segment.ts';
import { between } from '../../../domain/geometry/vector.ts';

const coordinate = fc.integer({ min: -20, max: 20 });
const point = fc.record({ x: coordinate, y: coordinate });
const box = fc.record({
  x: coordinate,
  y: coordinate,
  width: fc.integer({ min: 0, max: 20 }),
  height: fc.integer({ min: 0, max: 20 }),
});

describe('a straight piece', () => {
  it('comes into a box when some point of it lies there', () => {
    fc.assert(
      fc.property(point, point, box, fc.constantFrom(0, 1, 2.5), (from, to, of, margin) => {
        const points = Array.from({ length: 401 }, (_, index) => between(from, to, index / 400));
        if (points.some((each) => holds(grown(of, margin), each))) {
          expect(crossesBox(from, to, of, margin)).toBe(true);
        }
        if (!points.some((each) => holds(grown(of, margin + 0.2), each))) {
          expect(crossesBox(from, to, of, margin)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('crosses another one when each has its ends on both sides of the other', () => {
    const [a, b] = [
      { x: 0, y: 0 },
      { x: 10, y: 10 },
    ];
    expect(piecesCross(a, b, { x: 0, y: 10 }, { x: 10, y: 0 })).toBe(true);
    expect(piecesCross(a, b, { x: 6, y: 4 }, { x: 10, y: 0 })).toBe(false);
    expect(piecesCross(a, b, b, { x: 20, y: 0 })).toBe(false);
    expect(piecesCross(a, b, { x: 1, y: 0 }, { x: 11, y: 10 })).toBe(false);
  });
});

describe('two boxes', () => {
  it('overlap when they share more than an edge, whichever is asked first', () => {
    const one = boxBetween({ x: 10, y: 0 }, { x: 0, y: 10 });
    expect(one).toEqual({ x: 0, y: 0, width: 10, height: 10 });
    const pairs = [
      [{ ...one, x: 9 }, true],
      [{ ...one, x: 10 }, false],
      [{ ...one, y: -10 }, false],
      [{ x: 4, y: 4, width: 1, height: 1 }, true],
    ] as const;
    for (const [other, expected] of pairs) {
      expect(overlap(one, other)).toBe(expected);
      expect(overlap(other, one)).toBe(expected);
    }
  });
});
