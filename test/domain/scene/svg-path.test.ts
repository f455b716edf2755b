import { describe, expect, test } from 'vitest';
import type { PathStep } from '../../../domain/scene/shapes.ts';
import { pathSteps } from '../../../domain/scene/svg-path.ts';

const asItIs = { scale: 1, shift: { x: 0, y: 0 } };
const ends = (steps: readonly PathStep[]) =>
  steps.map((step) => (step.to === 'close' ? 'close' : step.point));

/** Half-way along one coordinate of a cubic curve. */
const halfway = (a: number, b: number, c: number, d: number): number => (a + 3 * b + 3 * c + d) / 8;

describe('An icon', () => {
  test('is read from its path data, relative or not', () => {
    expect(ends(pathSteps('M1 2h3V5l-1.5-1z', asItIs))).toEqual([
      { x: 1, y: 2 },
      { x: 4, y: 2 },
      { x: 4, y: 5 },
      { x: 2.5, y: 4 },
      'close',
    ]);
  });

  test('takes a further pair after a move as a line', () => {
    expect(pathSteps('m1 1 2 2', asItIs).map((step) => step.to)).toEqual(['move', 'line']);
  });

  test('is brought to its place', () => {
    expect(ends(pathSteps('M1 2L3 4', { scale: 2, shift: { x: 10, y: 20 } }))).toEqual([
      { x: 12, y: 24 },
      { x: 16, y: 28 },
    ]);
  });

  test('turns an arc into curves that keep to the circle', () => {
    const steps = pathSteps('M3 12a9 9 0 1 0 18 0', asItIs);
    expect(steps.length).toBeGreaterThan(2);
    let from = { x: 3, y: 12 };
    for (const step of steps) {
      if (step.to !== 'cubic') continue;
      const x = halfway(from.x, step.control1.x, step.control2.x, step.point.x);
      const y = halfway(from.y, step.control1.y, step.control2.y, step.point.y);
      expect(Math.hypot(x - 12, y - 12)).toBeCloseTo(9, 2);
      expect(Math.hypot(step.point.x - 12, step.point.y - 12)).toBeCloseTo(9, 6);
      from = step.point;
    }
    expect(ends(steps).at(-1)).toEqual({ x: expect.closeTo(21, 6), y: expect.closeTo(12, 6) });
    // The long way round, with the sweep flag off, goes below: y grows downwards.
    expect(ends(steps)[1]).toMatchObject({ y: expect.closeTo(21, 6) });
  });

  test('goes on smoothly after a curve', () => {
    const [, , smooth] = pathSteps('M0 0c0 4 2 6 4 6s4-2 4-6', asItIs);
    expect(smooth).toMatchObject({ control1: { x: 6, y: 6 }, point: { x: 8, y: 0 } });
  });

  test('is refused when it says something unknown', () => {
    expect(() => pathSteps('M0 0T5 5', asItIs)).toThrow(SyntaxError);
  });
});
