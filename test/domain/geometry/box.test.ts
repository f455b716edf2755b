import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxAround,
  centreOf,
  distanceToBox,
  fitInto,
  grown,
  holds,
  placed,
} from '../../../domain/geometry/box.ts';
import { boxes, points } from '../../support/places.ts';

describe('A box', () => {
  test('around points holds each of them', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1 }), (list) => {
        const box = boxAround(list);
        expect(list.every((point) => box !== undefined && holds(grown(box, 1e-6), point))).toBe(true);
      }),
    );
    expect(boxAround([])).toBeUndefined();
  });

  test('is as far from a point as its nearest side or corner', () => {
    const box = { x: 90, y: -10, width: 20, height: 20 };
    expect(distanceToBox(box, { x: 113, y: 14 })).toBe(5);
    expect(distanceToBox(box, { x: 100, y: 17 })).toBe(7);
    expect(distanceToBox(box, { x: 100, y: 4 })).toBe(0);
  });

  test('is brought whole and centred into another', () => {
    fc.assert(
      fc.property(boxes, boxes, (box, room) => {
        const placement = fitInto(box, room);
        const corner = placed({ x: box.x + box.width, y: box.y + box.height }, placement);
        expect(holds(grown(room, 1e-6), placed(box, placement))).toBe(true);
        expect(holds(grown(room, 1e-6), corner)).toBe(true);
        const middle = placed(centreOf(box), placement);
        expect(middle.x).toBeCloseTo(centreOf(room).x, 6);
        expect(middle.y).toBeCloseTo(centreOf(room).y, 6);
      }),
    );
  });

  test('is not made larger than allowed', () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(fitInto(box, { x: 0, y: 0, width: 100, height: 100 }, 1)).toEqual({
      scale: 1,
      shift: { x: 45, y: 45 },
    });
    expect(fitInto({ x: 5, y: 5, width: 0, height: 0 }, box).scale).toBe(1);
  });
});
