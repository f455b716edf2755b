import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  centreOfOutline,
  distanceToOutline,
  lineBetweenOutlines,
  type Outline,
  wayOut,
} from '../../../domain/geometry/outline.ts';
import { distanceToSegment } from '../../../domain/geometry/polyline.ts';
import { direction, distance, moved } from '../../../domain/geometry/vector.ts';
import { outlines, points } from '../../support/places.ts';

const circle: Outline = { outline: 'circle', centre: { x: 0, y: 0 }, radius: 10 };
const square: Outline = { outline: 'rectangle', box: { x: 90, y: -10, width: 20, height: 20 } };

describe('A line between two shapes', () => {
  test('runs from edge to edge and stops a gap before both', () => {
    expect(lineBetweenOutlines(circle, square, 1.3)).toEqual({
      start: { x: 11.3, y: 0 },
      end: { x: 88.7, y: 0 },
    });
  });

  test('lies to the right of the middle when it is one of several', () => {
    const line = lineBetweenOutlines(circle, square, 0, 6);
    expect(line?.start.x).toBeCloseTo(8, 9);
    expect(line?.start.y).toBeCloseTo(6, 9);
    expect(line?.end).toEqual({ x: 90, y: 6 });
  });

  test('is not there when the shapes touch', () => {
    expect(lineBetweenOutlines(circle, { ...circle, centre: { x: 15, y: 0 } }, 1.3)).toBeUndefined();
    expect(lineBetweenOutlines(circle, circle, 0)).toBeUndefined();
  });

  test('lies outside both shapes and on the line between their centres', () => {
    fc.assert(
      fc.property(outlines, outlines, (first, second) => {
        const line = lineBetweenOutlines(first, second, 1.3);
        if (line === undefined) return;
        for (const point of [line.start, line.end]) {
          expect(distanceToOutline(first, point)).toBeGreaterThan(-1e-6);
          expect(distanceToOutline(second, point)).toBeGreaterThan(-1e-6);
          expect(distanceToSegment(point, centreOfOutline(first), centreOfOutline(second))).toBeLessThan(
            1e-6,
          );
        }
      }),
    );
  });

  test('is the same line when the shapes change places', () => {
    fc.assert(
      fc.property(outlines, outlines, (first, second) => {
        const there = lineBetweenOutlines(first, second, 1);
        const back = lineBetweenOutlines(second, first, 1);
        expect(back === undefined).toBe(there === undefined);
        if (there === undefined || back === undefined) return;
        expect(distance(there.start, back.end)).toBeLessThan(1e-6);
        expect(distance(there.end, back.start)).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('The edge of a shape', () => {
  test('is reached when one goes out as far as it says', () => {
    fc.assert(
      fc.property(outlines, points, (outline, towards) => {
        const centre = centreOfOutline(outline);
        const along = direction(centre, towards);
        const edge = moved(centre, along, wayOut(outline, centre, along));
        expect(Math.abs(distanceToOutline(outline, edge))).toBeLessThan(1e-6);
      }),
    );
  });

  test('is as far from a point inside as the nearest side, counted below zero', () => {
    expect(distanceToOutline(square, { x: 100, y: 4 })).toBe(-6);
    expect(distanceToOutline(circle, { x: 3, y: 4 })).toBe(-5);
    expect(distanceToOutline(square, { x: 113, y: 14 })).toBe(5);
  });

  test('is no way off when one never meets it', () => {
    expect(wayOut(circle, { x: 0, y: 20 }, { x: 1, y: 0 })).toBe(0);
    expect(wayOut(square, { x: 0, y: 20 }, { x: 1, y: 0 })).toBe(0);
  });
});
