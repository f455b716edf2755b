import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxMoved, indexGuides, snapped } from '../../../domain/geometry/guides.ts';
import type { PageBox } from '../../../domain/geometry/point.ts';
import { boxes, numbers } from '../../support/places.ts';

const box = (x: number, y: number, width = 20, height = 20): PageBox => ({ x, y, width, height });
const marksOf = (from: number, long: number): number[] => [from, from + long / 2, from + long];

describe('A box that is dragged', () => {
  test('hangs at the middle of another one, and a line runs through both', () => {
    const { by, guides } = snapped(indexGuides([box(0, 0)]), box(101, 0.6, 40, 18), 2);
    expect(by.x).toBe(0);
    expect(by.y).toBeCloseTo(0.4, 6);
    expect(guides).toContainEqual({ kind: 'side', way: 'across', at: 10, from: 0, to: 141 });
  });

  test('hangs at a side of another one', () => {
    const { by, guides } = snapped(indexGuides([box(0, 0)]), box(1, 60, 33, 12), 2);
    expect(by).toEqual({ x: -1, y: 0 });
    expect(guides).toEqual([{ kind: 'side', way: 'down', at: 0, from: 0, to: 72 }]);
  });

  test('hangs half-way between two others, and both gaps are shown', () => {
    const { by, guides } = snapped(indexGuides([box(0, 0), box(100, 2, 30, 30)]), box(51, 7, 19, 13), 2);
    expect(by.x).toBeCloseTo(-0.5, 6);
    expect(guides.filter(({ kind }) => kind === 'gap').map(({ from, to }) => to - from)).toEqual([
      30.5, 30.5,
    ]);
  });

  test('hangs as far from its neighbour as that one is from the next, at both ends of a row', () => {
    const row = indexGuides([box(0, 0), box(35, 0)]);
    expect(snapped(row, box(71, 8, 17, 9), 2).by.x).toBeCloseTo(-1, 6);
    expect(snapped(row, box(-31, 8, 17, 9), 2).by.x).toBeCloseTo(-1, 6);
  });

  test('is let be by what lies further than the reach', () => {
    expect(snapped(indexGuides([box(0, 0)]), box(103, 104), 2)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
    expect(snapped(indexGuides([]), box(0, 0), 2)).toEqual({ by: { x: 0, y: 0 }, guides: [] });
  });

  test('hangs at nothing that would not hold: a step one way can bring it beside others the other way', () => {
    const row = indexGuides([box(0, 1.002, 1, 1), box(55.679, 0, 1, 1)]);
    const held = box(1.011, 0, 54.656, 1.003);
    const { by } = snapped(row, held, 0.012);
    expect(snapped(row, boxMoved(held, by), 0.012).by).toEqual({ x: 0, y: 0 });
  });

  test('moves no further than the reach, takes the nearest mark, and then hangs still', () => {
    fc.assert(
      fc.property(fc.array(boxes, { maxLength: 30 }), boxes, numbers(0, 12), (others, held, reach) => {
        const index = indexGuides(others);
        const { by, guides } = snapped(index, held, reach);
        expect(Math.abs(by.x)).toBeLessThanOrEqual(reach);
        expect(Math.abs(by.y)).toBeLessThanOrEqual(reach);
        const own = marksOf(held.x, held.width);
        const distances = others.flatMap((other) => {
          const [low = 0, middle = 0, high = 0] = marksOf(other.x, other.width);
          const [ownLow = 0, ownMiddle = 0, ownHigh = 0] = own;
          return [low - ownLow, high - ownLow, low - ownHigh, high - ownHigh, middle - ownMiddle];
        });
        const nearest = Math.min(...distances.map(Math.abs));
        if (nearest <= reach) expect(Math.abs(by.x)).toBeLessThanOrEqual(nearest + 0.011);
        const again = snapped(index, boxMoved(held, by), reach);
        if (guides.length > 0) {
          expect(Math.abs(again.by.x)).toBeLessThan(0.011);
          expect(Math.abs(again.by.y)).toBeLessThan(0.011);
        }
      }),
    );
  });
});
