import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, encode } from '../../tools/electron-stand-in/codec.js';

const values = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: false,
  withNullPrototype: false,
});

describe('the text form of values on their way between window and main process', () => {
  it('gives back what structured clone would have given', () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(decode(encode(value))).toEqual(structuredClone(value));
      }),
    );
  });

  it('keeps one object one object, and a circle a circle', () => {
    const shared = { n: 1 };
    const circle: unknown[] = [shared, shared];
    circle.push(circle);
    const back: unknown[] = decode(encode(circle));
    expect(back[0]).toBe(back[1]);
    expect(back[2]).toBe(back);
  });

  it('keeps bytes of a picture as they are', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251);
    expect(decode(encode({ bytes }))).toEqual({ bytes });
  });

  it.each([[() => 1], [Symbol('s')], [new WeakMap()]])('refuses what structured clone refuses', (value) => {
    expect(() => encode({ value })).toThrow('An object could not be cloned.');
  });
});
