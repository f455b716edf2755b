import { describe, expect, it } from 'vitest';
import { nextSize } from '../../../main/app/text-size.ts';

describe('the size of everything, by the menu', () => {
  it('goes through the sizes of the settings and stops at both ends', () => {
    const larger = [0.8, 1, 1.25, 1.5, 2].map((size) => nextSize(size, 1));
    expect(larger).toEqual([1, 1.25, 1.5, 2, 2]);
    const smaller = [0.8, 1, 1.25, 1.5, 2].map((size) => nextSize(size, -1));
    expect(smaller).toEqual([0.8, 0.8, 1, 1.25, 1.5]);
  });

  it('goes on from a size between them', () => {
    expect(nextSize(1.1, 1)).toBe(1.25);
    expect(nextSize(1.1, -1)).toBe(1);
  });

  it('goes back to the usual size at once', () => {
    expect(nextSize(2, 0)).toBe(1);
  });
});
