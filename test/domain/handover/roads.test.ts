import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withOrigin, type Gift } from '../../../domain/handover/gift.ts';
import {
  giftsFor,
  givers,
  leadsTo,
  takers,
  takingOf,
  type Giver,
  type Taker,
} from '../../../domain/handover/roads.ts';
import type { InstrumentId } from '../../../domain/instruments/instrument-ids.ts';
import { instrumentOf } from '../../../domain/instruments/registry.ts';
import { someDocument as someEcogram } from '../instruments/ecogram/support/documents.ts';
import { someDocument as someMindmap } from '../instruments/mindmap/support/documents.ts';
import { counter, someScales, someVacancy } from './support.ts';

const sources: Readonly<Record<Giver, fc.Arbitrary<unknown>>> = {
  vacancy: someVacancy,
  'scale-questions': someScales,
  ecogram: someEcogram,
  mindmap: someMindmap,
};
const roads = givers.flatMap((from) => takers.filter((to) => leadsTo(from, to)).map((to) => ({ from, to })));

const origin = (instrument: InstrumentId) => ({ worksheetId: 'source', instrument, date: '2026-03-03' });

/** The document of the taker with gifts in it; ids go on where those of before ended. */
function given(to: Taker, document: unknown, gifts: readonly Gift[], newId = counter()): unknown {
  const taker = instrumentOf(to);
  const commands = takingOf(to).give(document, gifts, newId);
  const after = commands.reduce(
    (one, command) => taker.edit(one, taker.commandSchema.parse(command)),
    document,
  );
  expect(taker.documentSchema.safeParse(after).error).toBeUndefined();
  return after;
}

const plain = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

describe('the roads of the method', () => {
  it('are those that the method names, and no others', () => {
    expect(roads.map(({ from, to }) => `${from} > ${to}`)).toEqual([
      'vacancy > mindmap',
      'vacancy > wellbeing-plan',
      'vacancy > referral',
      'scale-questions > mindmap',
      'scale-questions > wellbeing-plan',
      'scale-questions > progress-review',
      'scale-questions > referral',
      'ecogram > balance',
      'ecogram > mindmap',
      'ecogram > referral',
      'mindmap > balance',
      'mindmap > wellbeing-plan',
    ]);
  });

  it('have something to bring from the example of every giver', () => {
    for (const { from, to } of roads) {
      const gifts = giftsFor(from, to, instrumentOf(from).example('nl'), 'nl');
      expect({ from, to, some: gifts.length > 0 }).toEqual({ from, to, some: true });
    }
  });
});

describe.each(roads)('from $from to $to', ({ from, to }) => {
  const some = sources[from].map((document) => ({
    document,
    gifts: withOrigin(giftsFor(from, to, document, 'nl'), origin(from)),
  }));
  const taker = instrumentOf(to);
  const empty = (): unknown => taker.empty();
  const texts = (document: unknown): readonly string[] => taker.texts(document);

  it('keeps the source as it is, and makes a document that is whole', () => {
    fc.assert(
      fc.property(some, ({ document, gifts }) => {
        const before = structuredClone(document);
        given(to, empty(), gifts);
        expect(document).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  it('loses no words: whatever was ticked stands in the other worksheet', () => {
    fc.assert(
      fc.property(some, ({ gifts }) => {
        const said = texts(given(to, empty(), gifts)).map(plain);
        for (const { text, kind, scores } of gifts) {
          const wanted = scores?.given.map(({ note }) => note) ?? (kind === 'domain' ? [] : [text]);
          for (const one of wanted) {
            expect(said.some((each) => each.includes(plain(one)))).toBe(true);
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('makes nothing twice when the same is given again', () => {
    fc.assert(
      fc.property(some, ({ gifts }) => {
        const newId = counter();
        const once = given(to, empty(), gifts, newId);
        expect(given(to, once, gifts, newId)).toEqual(once);
      }),
      { numRuns: 30 },
    );
  });

  it('says afterwards of everything that it is there, and of nothing before', () => {
    fc.assert(
      fc.property(some, ({ gifts }) => {
        const said = gifts.filter(({ text, scores }) => text.trim() !== '' && scores?.given.length !== 0);
        const early = takingOf(to).there(empty(), gifts);
        expect(said.filter(({ id }) => early.has(id))).toEqual([]);
        const scored = gifts.filter(
          ({ scores }) => scores?.given.every(({ score }) => score !== null) ?? true,
        );
        const after = given(to, empty(), gifts);
        const there = takingOf(to).there(after, gifts);
        expect(scored.filter(({ id }) => !there.has(id))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what stood there, and remembers of what it brings where it came from', () => {
    const gifts = withOrigin(giftsFor(from, to, instrumentOf(from).example('nl'), 'nl'), origin(from));
    const before = taker.example('nl');
    const after = given(to, before, gifts);
    const now = texts(after).map(plain);
    for (const text of texts(before)) expect(now.some((each) => each.includes(plain(text)))).toBe(true);
    const fresh = given(to, empty(), gifts);
    expect(JSON.stringify(fresh)).toContain('"worksheetId":"source"');
  });
});
