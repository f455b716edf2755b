import * as fc from 'fast-check';
import type { PageBox, PagePoint } from '../../domain/geometry/point.ts';

/** Even over the whole stretch, in thousandths: fc.double draws from the bits and gives hardly anything but specks. */
export const numbers = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: min * 1000, max: max * 1000 }).map((thousandths) => thousandths / 1000);

export const points: fc.Arbitrary<PagePoint> = fc.record({
  x: numbers(-300, 300),
  y: numbers(-300, 300),
});

export const boxes: fc.Arbitrary<PageBox> = fc.record({
  x: numbers(-300, 300),
  y: numbers(-300, 300),
  width: numbers(1, 100),
  height: numbers(1, 100),
});
