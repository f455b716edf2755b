import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BalanceDocument, Burden, Strength } from '../../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../../domain/instruments/balance/edits.ts';
import { layoutOf } from '../../../../domain/instruments/balance/layout.ts';
import {
  leanBetween,
  leaning,
  leanOf,
  levelBeam,
  levelled,
  mostDegrees,
} from '../../../../domain/instruments/balance/lean.ts';
import { balanceWith, burden, someDocument, strength } from './support/documents.ts';

const someSize = fc.constantFrom(0.6, 0.8, 1, 1.5, 2);
const somePlace = fc.integer({ min: 1, max: 120 });
const oneSide = fc.record({
  blocks: fc.array(fc.record({ place: somePlace, size: someSize, upon: fc.option(someSize) }), {
    maxLength: 3,
  }),
  triangles: fc.array(fc.record({ place: somePlace, size: someSize }), { maxLength: 2 }),
});

/** The same things on both sides of the middle. */
const mirrored = oneSide.map(({ blocks, triangles }) => {
  const burdens = [1, -1].flatMap((side) =>
    blocks.flatMap(({ place, size, upon }, index): Burden[] => {
      const id = `b${index}/${side}`;
      const low = burden(id, { place: side * place, size });
      if (upon === null) return [low];
      return [low, burden(`u${index}/${side}`, { on: id, place: side * 3, size: upon })];
    }),
  );
  const strengths = [1, -1].flatMap((side) =>
    triangles.map(({ place, size }, index): Strength =>
      strength(`s${index}/${side}`, { place: side * place, size }),
    ),
  );
  return balanceWith(burdens, strengths);
});

const degreesOf = (document: BalanceDocument): number => leanOf(document).degrees;
const deepest = (document: BalanceDocument): number => Math.max(...leanOf(document).sags);
const supported = (document: BalanceDocument, added: Strength): BalanceDocument =>
  editBalance(document, { do: 'add', burdens: [], strengths: [added], joins: [] });

describe('the leaning of the beam', () => {
  it('is none with the same load on both sides', () => {
    fc.assert(
      fc.property(mirrored, (document) => {
        expect(degreesOf(document)).toBeCloseTo(0, 9);
      }),
      { numRuns: 300 },
    );
  });

  it('goes towards the side that weighs', () => {
    expect(degreesOf(balanceWith([burden('a', { place: 60 })]))).toBeGreaterThan(0.3);
    expect(degreesOf(balanceWith([burden('a', { place: -60 })]))).toBeLessThan(-0.3);
  });

  it('is more with a larger block, and with one further out', () => {
    const of = (place: number, size: number): number =>
      degreesOf(balanceWith([burden('a', { place, size })]));
    expect(of(60, 1.5)).toBeGreaterThan(of(60, 1));
    expect(of(90, 1)).toBeGreaterThan(of(60, 1));
  });

  it('never goes further towards a load when a support comes under it, also when others are pushed aside', () => {
    fc.assert(
      fc.property(someDocument, fc.nat(), someSize, (found, pick, size) => {
        const document = editBalance(found, { do: 'lean', leans: true });
        const { blocks } = layoutOf(document);
        const block = blocks[pick % Math.max(1, blocks.length)];
        fc.pre(block !== undefined);
        const x = block.box.x + block.box.width / 2;
        const after = supported(document, strength('new', { place: x, size }));
        // A beam that grows is another beam.
        fc.pre(layoutOf(after).half === layoutOf(document).half);
        const towards = Math.sign(x) * (degreesOf(after) - degreesOf(document));
        expect(towards).toBeLessThanOrEqual(1e-9);
        for (const [knot, sag] of leanOf(after).sags.entries()) {
          expect(sag).toBeLessThanOrEqual((leanOf(document).sags[knot] ?? 0) + 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('becomes level, and not the other way round, with much support under the only load', () => {
    const one = balanceWith([burden('a', { place: 60 })]);
    const much = supported(one, strength('p', { place: 60, size: 2 }));
    expect(degreesOf(much)).toBe(0);
    expect(deepest(much)).toBe(0);
    expect(degreesOf(supported(one, strength('p', { place: 60, size: 0.6 })))).toBeGreaterThan(0);
  });

  it('is not changed by a support without anything above it', () => {
    const one = balanceWith([burden('a', { place: 80 })]);
    expect(degreesOf(supported(one, strength('p', { place: -80, size: 2 })))).toBe(degreesOf(one));
    expect(degreesOf(supported(one, strength('p', { place: 5, size: 2 })))).toBe(degreesOf(one));
  });

  it('is the same whatever the order of the lists', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const turned = {
          ...document,
          burdens: document.burdens.toReversed(),
          strengths: document.strengths.toReversed(),
        };
        expect(leanOf(turned)).toEqual(leanOf(document));
      }),
      { numRuns: 1_000 },
    );
  });

  it('never passes its limit, and only numbers come out', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const { degrees, sags } = leanOf(document);
        expect(Math.abs(degrees)).toBeLessThanOrEqual(mostDegrees);
        expect(Math.abs(leanOf(document, 3).degrees)).toBeLessThanOrEqual(3);
        expect(sags.every((sag) => sag >= 0 && sag <= 3)).toBe(true);
      }),
    );
    const heavy = balanceWith(
      Array.from({ length: 100 }, (_, index) =>
        burden(`b${index}`, { size: 2, place: 120, on: index === 0 ? null : `b${index - 1}` }),
      ),
    );
    expect(degreesOf(heavy)).toBeCloseTo(4, 3);
    expect(leanOf(heavy, 3).degrees).toBe(3);
  });

  it('is none when it is switched off', () => {
    const off = editBalance(balanceWith([burden('a', { place: 100 })]), { do: 'lean', leans: false });
    expect(leanOf(off)).toEqual(levelBeam);
  });
});

describe('the bending of the beam', () => {
  it('is under a load without support, and not far from it', () => {
    const { sags } = leanOf(balanceWith([burden('a', { place: 80 })]));
    expect(sags.at(-6)).toBeGreaterThan(0.3);
    expect(sags[4]).toBe(0);
  });

  it('is less with a support near the load', () => {
    const one = balanceWith([burden('a', { place: 20 })]);
    expect(deepest(supported(one, strength('p', { place: 45, size: 0.8 })))).toBeLessThan(deepest(one));
  });
});

describe('points on a beam that leans', () => {
  it('are found back from where they came', () => {
    fc.assert(
      fc.property(
        someDocument,
        fc.record({ x: fc.integer({ min: -120, max: 120 }), y: fc.integer({ min: -100, max: 100 }) }),
        (document, point) => {
          const lean = leanOf(document);
          const { half } = layoutOf(document);
          const back = levelled(lean, half, leaning(lean, half, point));
          expect(back.x).toBeCloseTo(point.x, 6);
          expect(back.y).toBeCloseTo(point.y, 6);
        },
      ),
    );
  });

  it('move from one lean to another without a jump', () => {
    const from = leanOf(balanceWith([burden('a', { place: 80 })]));
    expect(leanBetween(from, levelBeam, 0)).toEqual(from);
    expect(leanBetween(from, levelBeam, 1)).toEqual(levelBeam);
    expect(leanBetween(from, levelBeam, 0.5).degrees).toBeCloseTo(from.degrees / 2, 12);
  });
});
