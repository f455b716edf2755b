import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aligned, alignments, spread, type Shift, type Standing } from '../../../domain/geometry/align.ts';
import { spanOf, middleOf, type Way } from '../../../domain/geometry/span.ts';
import { boxes } from '../../support/places.ts';

const things = (least: number): fc.Arbitrary<Standing[]> =>
  fc
    .array(boxes, { minLength: least, maxLength: 12 })
    .map((list) => list.map((box, index) => ({ id: `${index}`, box })));

const after = (list: readonly Standing[], shifts: readonly Shift[]): Standing[] =>
  list.map(({ id, box }) => {
    const by = shifts.find((shift) => shift.id === id)?.by ?? { x: 0, y: 0 };
    return { id, box: { ...box, x: box.x + by.x, y: box.y + by.y } };
  });

const ways: readonly Way[] = ['across', 'down'];

describe('Aligning', () => {
  test('brings the same side of everything onto the outermost one, and moves nothing the other way', () => {
    fc.assert(
      fc.property(things(2), fc.constantFrom(...alignments), (list, alignment) => {
        const moved = after(list, aligned(list, alignment));
        const side = ({ box }: Standing): number =>
          ({
            left: box.x,
            centre: box.x + box.width / 2,
            right: box.x + box.width,
            top: box.y,
            middle: box.y + box.height / 2,
            bottom: box.y + box.height,
          })[alignment];
        const line = side(moved[0] as Standing);
        for (const one of moved) expect(side(one)).toBeCloseTo(line, 6);
        if (alignment === 'left') expect(line).toBeCloseTo(Math.min(...list.map(side)), 6);
        if (alignment === 'bottom') expect(line).toBeCloseTo(Math.max(...list.map(side)), 6);
        const across = ['left', 'centre', 'right'].includes(alignment);
        for (const [index, one] of moved.entries()) {
          const was = list[index]?.box;
          expect(across ? one.box.y : one.box.x).toBe(across ? was?.y : was?.x);
        }
      }),
    );
  });

  test('a second time moves nothing', () => {
    fc.assert(
      fc.property(things(2), fc.constantFrom(...alignments), (list, alignment) => {
        const moved = after(list, aligned(list, alignment));
        expect(aligned(moved, alignment)).toEqual([]);
      }),
    );
  });
});

describe('Spreading', () => {
  test('makes all gaps alike, keeps the order, and leaves the first and the last where they are', () => {
    fc.assert(
      fc.property(things(3), fc.constantFrom(...ways), (list, way) => {
        const order = (all: readonly Standing[]): Standing[] =>
          all.toSorted(
            (one, other) =>
              middleOf(spanOf(one.box, way)) - middleOf(spanOf(other.box, way)) ||
              (one.id < other.id ? -1 : 1),
          );
        const before = order(list);
        const moved = after(before, spread(list, way));
        const spans = moved.map(({ box }) => spanOf(box, way));
        const gaps = spans.slice(1).map((span, index) => span.low - (spans[index]?.high ?? 0));
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 5);
        expect(moved[0]).toEqual(before[0]);
        expect(moved.at(-1)).toEqual(before.at(-1));
      }),
    );
  });

  test('does not depend on the order in which things were picked', () => {
    fc.assert(
      fc.property(things(3), fc.constantFrom(...ways), (list, way) => {
        const byId = (shifts: readonly Shift[]): Shift[] =>
          shifts.toSorted((one, other) => (one.id < other.id ? -1 : 1));
        expect(byId(spread(list.toReversed(), way))).toEqual(byId(spread(list, way)));
      }),
    );
  });

  test('of one or two things moves nothing', () => {
    fc.assert(
      fc.property(things(0), (list) => {
        expect(spread(list.slice(0, 2), 'across')).toEqual([]);
      }),
    );
    expect(aligned([], 'left')).toEqual([]);
  });
});
