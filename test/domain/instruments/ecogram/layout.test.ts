import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actorOutline, clientOutline } from '../../../../domain/instruments/ecogram/actor-outline.ts';
import { arrangeEcogram } from '../../../../domain/instruments/ecogram/arrange.ts';
import {
  type Actor,
  circles,
  clientEnd,
  type EcogramDocument,
  emptyEcogram,
  strengths,
} from '../../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../../domain/instruments/ecogram/edits.ts';
import { placeNext } from '../../../../domain/instruments/ecogram/layout.ts';
import { distanceToSegment, gapBetween } from '../../../../domain/instruments/ecogram/outline.ts';
import { ecogramScene } from '../../../../domain/instruments/ecogram/scene.ts';
import { actor, ecogramWith, relation, someDocument } from './support/documents.ts';

/** The smallest room between any two shapes. */
function smallestGap(document: EcogramDocument): number {
  const outlines = [clientOutline(document), ...document.actors.map((one) => actorOutline(one))];
  let smallest = Infinity;
  for (const [index, one] of outlines.entries()) {
    for (const other of outlines.slice(index + 1)) smallest = Math.min(smallest, gapBetween(one, other));
  }
  return smallest;
}

function typed(count: number, change: (index: number) => Partial<Actor> = () => ({})): EcogramDocument {
  let document = emptyEcogram();
  for (let index = 0; index < count; index += 1) {
    const more = change(index);
    const id = `actor-${index}`;
    const position = placeNext(document, more.circle ?? null);
    document = editEcogram(document, {
      do: 'add',
      actors: [actor(id, { name: 'Buurvrouw', ...more, position })],
      relations: [relation(id, clientEnd, { strength: strengths[index % 3] ?? 'neutral' })],
    });
  }
  return document;
}

const arranged = (document: EcogramDocument): EcogramDocument =>
  editEcogram(document, { do: 'arrange', places: [...arrangeEcogram(document)] });

describe('the place of a new actor', () => {
  it('never overlaps anybody, up to three hundred actors', () => {
    expect(smallestGap(typed(300))).toBeGreaterThan(0);
  });

  it('leaves a way to the client for everybody, so that no line passes under a shape, up to forty actors', () => {
    const document = typed(40);
    const outlines = new Map(document.actors.map((one) => [one.id, actorOutline(one)]));
    const { elements } = ecogramScene(document, { clientName: 'Nadia', language: 'nl', names: 'all' });
    const under = elements.flatMap(({ kind, subject, hit }) => {
      if (kind !== 'relation' || hit.area !== 'line') return [];
      const own = document.relations.find(({ id }) => id === subject)?.first;
      return [...outlines].filter(
        ([id, outline]) =>
          id !== own &&
          hit.points.some(
            (point, index) => distanceToSegment(outline, hit.points[index - 1] ?? point, point) < 0.5,
          ),
      );
    });
    expect(under).toEqual([]);
  });

  it('is above the client for the first one, and beside the last for the next', () => {
    const document = typed(2);
    const [first, second] = document.actors;
    expect(first?.position.x).toBeCloseTo(0);
    expect(first?.position.y).toBeLessThan(0);
    expect(second?.position.x).toBeGreaterThan(20);
    expect(second?.position.y).toBeLessThan(0);
  });

  it('is on the side of its own circle of people', () => {
    const document = typed(4, (index) => ({ circle: circles[index] ?? null }));
    const sides = document.actors.map(({ position: { x, y } }) => [Math.sign(x), Math.sign(y)]);
    expect(sides).toEqual([
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ]);
  });

  it('stays free of shapes that were dragged anywhere', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const position = placeNext(document);
        const own = { form: 'circle', centre: position, radius: 12 } as const;
        const others = [clientOutline(document), ...document.actors.map((one) => actorOutline(one))];
        expect(others.every((other) => gapBetween(own, other) > 0)).toBe(true);
      }),
    );
  });
});

describe('automatic arrangement', () => {
  it('leaves no overlap', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        if (document.actors.length > 0) expect(smallestGap(arranged(document))).toBeGreaterThan(0);
      }),
    );
    for (const count of [1, 3, 12, 32, 100, 300]) {
      expect(
        smallestGap(arranged(typed(count, (index) => ({ circle: circles[index % 4] ?? null })))),
      ).toBeGreaterThan(0);
    }
  });

  it('gives the same places for the same document', () => {
    const document = typed(24, (index) => ({ circle: circles[index % 4] ?? null }));
    expect(arrangeEcogram(structuredClone(document))).toEqual(arrangeEcogram(document));
  });

  it('leaves the client where it is', () => {
    const moved = editEcogram(typed(6), {
      do: 'move',
      places: [{ id: clientEnd, position: { x: 90, y: -40 } }],
    });
    expect(arranged(moved).client).toBe(moved.client);
    expect(smallestGap(arranged(moved))).toBeGreaterThan(0);
  });

  it('puts support nearer than tension', () => {
    const document = arranged(typed(18));
    const far = (strength: string): number => {
      const own = new Set(
        document.relations.filter((one) => one.strength === strength).map(({ first }) => first),
      );
      const places = document.actors
        .filter(({ id }) => own.has(id))
        .map(({ position }) => Math.hypot(position.x, position.y));
      return places.reduce((total, distance) => total + distance, 0) / places.length;
    };
    expect(far('supportive')).toBeLessThan(far('tense'));
  });

  it('keeps a circle of people together', () => {
    const document = arranged(typed(12, (index) => ({ circle: index % 2 === 0 ? 'family' : 'work' })));
    const angle = ({ position: { x, y } }: Actor): number => Math.atan2(y, x);
    const inTurn = document.actors
      .toSorted((one, other) => angle(one) - angle(other))
      .map(({ circle }) => circle);
    const borders = inTurn.filter((circle, index) => circle !== inTurn.at(index - 1));
    expect(borders).toHaveLength(2);
  });

  it('arranges two actors on one spot', () => {
    const place = { x: 0, y: 0 };
    const document = ecogramWith([actor('a', { position: place }), actor('b', { position: place })]);
    expect(smallestGap(arranged(document))).toBeGreaterThan(0);
  });
});
