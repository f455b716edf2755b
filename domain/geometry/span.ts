import type { PageBox } from './point.ts';

/** Along which side of the page something is measured: across (x) or down (y). */
export type Way = 'across' | 'down';

/** A box as it lies along one way: from `low` to `high` millimetres, and beside it from `near` to `far` along the other way. */
export interface Span {
  readonly low: number;
  readonly high: number;
  readonly near: number;
  readonly far: number;
}

export function spanOf({ x, y, width, height }: PageBox, way: Way): Span {
  const across = { low: x, high: x + width };
  const down = { low: y, high: y + height };
  const [along, beside] = way === 'across' ? [across, down] : [down, across];
  return { ...along, near: beside.low, far: beside.high };
}

export const middleOf = ({ low, high }: Span): number => (low + high) / 2;
