import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageBox } from '../../../../domain/geometry/point.ts';
import type { BalanceDocument } from '../../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../../domain/instruments/balance/edits.ts';
import { layoutOf, type PlacedBlock } from '../../../../domain/instruments/balance/layout.ts';
import { beamLength, beamThickness } from '../../../../domain/instruments/balance/measures.ts';
import {
  dropBurden,
  nextBurdenPlace,
  nextStrengthPlace,
} from '../../../../domain/instruments/balance/placing.ts';
import { balanceWith, burden, someCommand, someDocument, strength } from './support/documents.ts';

const slack = 1e-6;
const beamTop = -beamThickness / 2;

const overlaps = (one: PageBox, other: PageBox): boolean =>
  one.x + slack < other.x + other.width &&
  other.x + slack < one.x + one.width &&
  one.y + slack < other.y + other.height &&
  other.y + slack < one.y + one.height;

function overlapping(boxes: readonly PageBox[]): number {
  return boxes.filter((box, index) => boxes.slice(index + 1).some((other) => overlaps(box, other))).length;
}

/** Whether a block rests with its whole width on the beam or on what it stands on. */
function rests({ box, on }: PlacedBlock, document: BalanceDocument): boolean {
  const { half, blocks } = layoutOf(document);
  const below = blocks.find(({ burden: { id } }) => id === on)?.box;
  const [from, to, top] =
    below === undefined ? [-half, half, beamTop] : [below.x, below.x + below.width, below.y];
  return (
    Math.abs(box.y + box.height - top) < slack && box.x >= from - slack && box.x + box.width <= to + slack
  );
}

const placeOf = (document: BalanceDocument, id: string): number | undefined => {
  const box = layoutOf(document).blocks.find((block) => block.burden.id === id)?.box;
  return box === undefined ? undefined : box.x + box.width / 2;
};

describe('blocks and triangles', () => {
  it('never overlap, and rest on something wide enough, after any edit', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const after = editBalance(document, command);
        const { blocks, triangles } = layoutOf(after);
        expect(blocks).toHaveLength(after.burdens.length);
        expect(triangles).toHaveLength(after.strengths.length);
        expect(overlapping(blocks.map(({ box }) => box))).toBe(0);
        expect(overlapping(triangles.map(({ box }) => box))).toBe(0);
        expect(blocks.filter((block) => !rests(block, after))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('stand the same whatever the order of the lists', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const turned = {
          ...document,
          burdens: document.burdens.toReversed(),
          strengths: document.strengths.toReversed(),
        };
        const { blocks, triangles } = layoutOf(turned);
        expect(blocks.toReversed()).toEqual(layoutOf(document).blocks);
        expect(triangles.toReversed()).toEqual(layoutOf(document).triangles);
      }),
    );
  });

  it('stand where they are put as long as there is room', () => {
    const document = balanceWith(
      [burden('a', { place: -80 }), burden('b', { place: 20 }), burden('c', { on: 'b', place: 0 })],
      [strength('p', { place: -60 }), strength('q', { place: 10 })],
    );
    expect(['a', 'b', 'c'].map((id) => placeOf(document, id))).toEqual([-80, 20, 20]);
    expect(layoutOf(document).triangles.map(({ x }) => x)).toEqual([-60, 10]);
  });

  it('give way to each other by as much, without moving their common weight', () => {
    const document = balanceWith([burden('a', { place: 9 }), burden('b', { place: 11 })]);
    const [a = 0, b = 0] = [placeOf(document, 'a'), placeOf(document, 'b')];
    expect(b - a).toBeCloseTo(36 + 2, 9);
    expect(a + b).toBeCloseTo(20, 9);
  });

  it('come down beside a block that is too narrow for them, and go back when it is wide enough again', () => {
    const narrow = balanceWith([burden('low'), burden('high', { on: 'low', size: 1.2 })]);
    expect(layoutOf(narrow).blocks.map(({ on }) => on)).toEqual([null, null]);
    const wide = editBalance(narrow, { do: 'change-burden', ids: ['low'], change: { size: 1.4 } });
    expect(layoutOf(wide).blocks.map(({ on }) => on)).toEqual([null, 'low']);
  });

  it('do not fall off the beam, which grows for as many as there are', () => {
    const document = balanceWith(
      [burden('far', { place: 20_000 })],
      Array.from({ length: 40 }, (_, index) => strength(`s${index}`, { place: index })),
    );
    const { half, blocks, triangles } = layoutOf(document);
    expect(half).toBeGreaterThan(beamLength / 2);
    const ends = [...blocks, ...triangles].flatMap(({ box }) => [box.x, box.x + box.width]);
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(-half - slack);
    expect(Math.max(...ends)).toBeLessThanOrEqual(half + slack);
    expect(layoutOf(balanceWith([burden('a')])).half).toBe(beamLength / 2);
  });

  it('can be piled two hundred high', () => {
    const pile = Array.from({ length: 200 }, (_, index) =>
      burden(`b${index}`, { on: index === 0 ? null : `b${index - 1}`, place: 0 }),
    );
    const { blocks } = layoutOf(balanceWith(pile));
    expect(blocks.at(-1)?.box.y).toBeCloseTo(beamTop - 200 * 22.5, 6);
  });
});

describe('the next place', () => {
  it('moves nobody, while the beam has room', () => {
    let document = balanceWith([burden('first', { place: 30 })], [strength('mama', { place: -10 })]);
    for (const [index, size] of [1, 0.7, 1, 0.6].entries()) {
      const before = document.burdens.map(({ id }) => placeOf(document, id));
      const added = burden(`b${index}`, { size, ...nextBurdenPlace(document, size) });
      document = editBalance(document, { do: 'add', burdens: [added], strengths: [], joins: [] });
      const after = document.burdens.map(({ id }) => placeOf(document, id));
      expect(after.slice(0, -1)).toEqual(before);
      expect(added.on).toBeNull();
    }
    const tips = layoutOf(document).triangles.map(({ x }) => x);
    const more = strength('more', { place: nextStrengthPlace(document).place });
    const grown = editBalance(document, { do: 'add', burdens: [], strengths: [more], joins: [] });
    expect(layoutOf(grown).triangles.map(({ x }) => x)).toEqual([...tips, more.place]);
  });

  it('is upon another block when the beam is full', () => {
    const full = balanceWith(
      Array.from({ length: 3 }, (_, index) => burden(`b${index}`, { size: 2, place: (index - 1) * 80 })),
    );
    expect(nextBurdenPlace(full).on).not.toBeNull();
  });

  it('is in the middle of an empty beam', () => {
    expect(nextBurdenPlace(balanceWith([]))).toEqual({ place: 0, on: null });
    expect(nextStrengthPlace(balanceWith([]))).toEqual({ place: 0, on: null });
  });
});

describe('letting a block go', () => {
  const document = balanceWith([
    burden('wide', { size: 2, place: 40 }),
    burden('small', { size: 0.8, place: -60 }),
    burden('on-small', { size: 0.6, on: 'small' }),
  ]);

  it('stands it on the block under it', () => {
    expect(dropBurden(document, 'small', { x: 45, y: -80 })).toEqual({ place: 5, on: 'wide' });
  });

  it('stands it on the beam when there is none, when it is let go low, or when it is too wide', () => {
    expect(dropBurden(document, 'small', { x: -20.04, y: -80 })).toEqual({ place: -20, on: null });
    expect(dropBurden(document, 'small', { x: 45, y: -10 })).toEqual({ place: 45, on: null });
    expect(dropBurden(document, 'wide', { x: -60, y: -80 })).toEqual({ place: -60, on: null });
  });

  it('does not stand it on what it carries', () => {
    expect(dropBurden(document, 'small', { x: -60, y: -60 })).toEqual({ place: -60, on: null });
  });
});
