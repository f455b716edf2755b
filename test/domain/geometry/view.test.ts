import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pannedBy, toPage, toScreen, zoomedAt } from '../../../domain/geometry/view.ts';
import { numbers, points } from '../../support/places.ts';

const limits = { smallest: 0.5, largest: 40 };
const views = fc.record({
  scale: numbers(0.5, 40),
  shift: fc.record({
    x: numbers(-900, 900),
    y: numbers(-900, 900),
  }),
});
const pixels = fc.record({
  x: numbers(0, 1366),
  y: numbers(0, 768),
});
const factors = numbers(0.1, 10);

describe('How the page lies in the window', () => {
  test('leads from page to screen and back to the same place', () => {
    fc.assert(
      fc.property(views, points, (view, point) => {
        const back = toPage(view, toScreen(view, point));
        expect(back.x).toBeCloseTo(point.x, 6);
        expect(back.y).toBeCloseTo(point.y, 6);
      }),
    );
  });

  test('keeps what lies under the pointer there while zooming, within the limits', () => {
    fc.assert(
      fc.property(views, pixels, factors, (view, pointer, factor) => {
        const zoomed = zoomedAt(view, pointer, factor, limits);
        const held = toScreen(zoomed, toPage(view, pointer));
        expect(held.x).toBeCloseTo(pointer.x, 6);
        expect(held.y).toBeCloseTo(pointer.y, 6);
        expect(zoomed.scale).toBeGreaterThanOrEqual(limits.smallest);
        expect(zoomed.scale).toBeLessThanOrEqual(limits.largest);
      }),
    );
  });

  test('moves by as many pixels as it is dragged', () => {
    const view = { scale: 3, shift: { x: 10, y: 20 } };
    expect(pannedBy(view, 5, -7)).toEqual({ scale: 3, shift: { x: 15, y: 13 } });
  });
});
