import type { Burden, Strength } from './document.ts';

/** Length and thickness of the beam in millimetres; it grows when what lies on it is longer. */
export const beamLength = 246;
export const beamThickness = 8;
/** Between the underside of the beam and the tip of a triangle. */
export const tipGap = 0.3;

/**
 * A block and a triangle of size 1. Their areas are the same, so that one that looks as large weighs as much: the eye reads
 * areas, and the beam leans by them.
 */
const block = { width: 36, height: 22.5 };
const triangle = { width: 45, height: 36 };

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const blockSize = ({ size }: Pick<Burden, 'size'>): Size => scaled(block, size);
export const triangleSize = ({ size }: Pick<Strength, 'size'>): Size => scaled(triangle, size);

const scaled = ({ width, height }: Size, by: number): Size => ({ width: width * by, height: height * by });

/** Square millimetres: the weight of a block. */
export const blockArea = (burden: Pick<Burden, 'size'>): number => {
  const { width, height } = blockSize(burden);
  return width * height;
};

/** Square millimetres: what a triangle can carry. */
export const triangleArea = (strength: Pick<Strength, 'size'>): number => {
  const { width, height } = triangleSize(strength);
  return (width * height) / 2;
};
