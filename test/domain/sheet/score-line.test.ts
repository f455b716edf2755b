import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreLineShapes, type ScorePoint } from '../../../domain/sheet/score-line.ts';
import { pointsOf } from '../../support/paper-edges.ts';

const box = { x: 20, y: 30, width: 120, height: 80 };
const point = (date: string | null, score: number | null): ScorePoint => ({
  date,
  name: date ?? 'later',
  score,
});
const discs = (points: readonly ScorePoint[]) =>
  scoreLineShapes(points, 'housing', box).flatMap((shape) => (shape.shape === 'circle' ? [shape] : []));

describe('one domain over time as a line', () => {
  it('stays within its box, whatever the figures and the days', () => {
    const some = fc.record({
      date: fc.option(fc.constantFrom('2026-01-15', '2026-01-16', '2026-03-12', '2029-06-04'), { nil: null }),
      name: fc.constantFrom('', '15 januari', 'een heel lange naam van een moment dat nergens past'),
      score: fc.option(fc.integer({ min: 0, max: 10 }), { nil: null }),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 60 }), (points) => {
        const outside = scoreLineShapes(points, 'income', box)
          .flatMap(pointsOf)
          .filter(({ x, y }) => x < 19.99 || x > 140.01 || y < 29.99 || y > 110.01);
        expect(outside).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('puts a higher figure higher and a later day further, with the days as far apart as they are', () => {
    const [first, second, third] = discs([
      point('2026-01-01', 2),
      point('2026-01-31', 8),
      point('2026-05-01', 8),
    ]);
    expect(second?.centre.y).toBeLessThan(first?.centre.y ?? 0);
    expect(third?.centre.y).toBe(second?.centre.y);
    const gap = (second?.centre.x ?? 0) - (first?.centre.x ?? 0);
    expect((third?.centre.x ?? 0) - (second?.centre.x ?? 0)).toBeCloseTo(3 * gap, 5);
  });

  it('rules at 0, 5 and 10 only, and looks the same for a rise and for a fall', () => {
    const looks = (from: number, to: number) =>
      scoreLineShapes([point('2026-01-01', from), point('2026-03-01', to)], 'housing', box).map((shape) =>
        shape.shape === 'text' ? shape.colour : [shape.fill, shape.stroke?.colour],
      );
    expect(looks(2, 8)).toEqual(looks(8, 2));
    const rules = scoreLineShapes([], 'housing', box).filter(({ shape }) => shape === 'path');
    expect(rules).toHaveLength(3);
  });
});
