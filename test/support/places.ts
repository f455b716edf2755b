import * as fc from 'fast-check';
import type { Outline } from '../../domain/geometry/outline.ts';
import type { PageBox, PagePoint } from '../../domain/geometry/point.ts';

const millimetres = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

export const points: fc.Arbitrary<PagePoint> = fc.record({
  x: millimetres(-300, 300),
  y: millimetres(-300, 300),
});

export const boxes: fc.Arbitrary<PageBox> = fc.record({
  x: millimetres(-300, 300),
  y: millimetres(-300, 300),
  width: millimetres(1, 100),
  height: millimetres(1, 100),
});

export const outlines: fc.Arbitrary<Outline> = fc.oneof(
  fc.record({ outline: fc.constant('circle' as const), centre: points, radius: millimetres(1, 40) }),
  fc.record({ outline: fc.constant('rectangle' as const), box: boxes }),
);
