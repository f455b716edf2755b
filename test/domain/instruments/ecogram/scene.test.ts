import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceToPolyline } from '../../../../domain/geometry/polyline.ts';
import { actorOutline, clientOutline } from '../../../../domain/instruments/ecogram/actor-outline.ts';
import { clientEnd, type EcogramDocument } from '../../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../../domain/instruments/ecogram/edits.ts';
import { exampleEcogram } from '../../../../domain/instruments/ecogram/example/example.ts';
import { distanceTo, type Outline } from '../../../../domain/instruments/ecogram/outline.ts';
import { relationElements } from '../../../../domain/instruments/ecogram/relation-element.ts';
import { ecogramScene } from '../../../../domain/instruments/ecogram/scene.ts';
import type { EcogramView } from '../../../../domain/instruments/ecogram/view.ts';
import type { SceneElement } from '../../../../domain/scene/scene.ts';
import type { PathShape, Shape, TextShape } from '../../../../domain/scene/shapes.ts';
import { measureText } from '../../../../domain/scene/text-measure.ts';
import { actor, ecogramWith, relation, someDocument } from './support/documents.ts';

const view: EcogramView = { clientName: 'Nadia', language: 'nl', names: 'all' };
const element = (document: EcogramDocument, id: string, as: EcogramView = view): SceneElement | undefined =>
  ecogramScene(document, as).elements.find((one) => one.id === id);
const paths = (one: SceneElement | undefined): readonly PathShape[] =>
  (one?.shapes ?? []).filter((shape): shape is PathShape => shape.shape === 'path');
const texts = (shapes: readonly Shape[]): readonly TextShape[] =>
  shapes.filter((shape): shape is TextShape => shape.shape === 'text');
const endsOf = (path: PathShape | undefined) =>
  (path?.steps ?? []).flatMap((step) => (step.to === 'close' ? [] : [step.point]));

function outlineOf(document: EcogramDocument, end: string): Outline {
  const found = document.actors.find(({ id }) => id === end);
  return found === undefined ? clientOutline(document) : actorOutline(found);
}

describe('the picture of an ecogram', () => {
  it('paints lines first, then signs, then the client, then actors', () => {
    const kinds = ecogramScene(exampleEcogram('nl'), view).elements.map(({ kind }) => kind);
    const order = ['relation', 'sign', 'client', 'actor'];
    expect(kinds).toEqual(kinds.toSorted((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(new Set(kinds)).toEqual(new Set(order));
  });

  it('gives every element its own id, also when nobody is there', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const ids = ecogramScene(document, view).elements.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toContain(clientEnd);
      }),
    );
  });

  it('lets every line begin and end outside the shapes that it joins', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        for (const { id, first, second } of document.relations) {
          const all = paths(element(document, `relation:${id}`)).flatMap(endsOf);
          for (const point of all) {
            expect(distanceTo(outlineOf(document, first), point)).toBeGreaterThan(0.5);
            expect(distanceTo(outlineOf(document, second), point)).toBeGreaterThan(0.5);
          }
        }
      }),
    );
  });

  it('draws everything within its bounds and with finite numbers', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const { bounds, elements } = ecogramScene(document, view);
        for (const point of elements.flatMap(paths).flatMap(endsOf)) {
          expect(point.x).toBeGreaterThanOrEqual(bounds.x - 3);
          expect(point.x).toBeLessThanOrEqual(bounds.x + bounds.width + 3);
          expect(point.y).toBeGreaterThanOrEqual(bounds.y - 3);
          expect(point.y).toBeLessThanOrEqual(bounds.y + bounds.height + 3);
        }
      }),
    );
  });

  it('keeps every text inside its shape and never under nine points', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        for (const one of document.actors) {
          const outline = actorOutline(one);
          for (const { text, style, at } of texts(element(document, `actor:${one.id}`)?.shapes ?? [])) {
            expect(style.size).toBeGreaterThanOrEqual(9);
            const half = measureText(text, style) / 2;
            expect(distanceTo(outline, { x: at.x - half, y: at.y })).toBeLessThan(0);
            expect(distanceTo(outline, { x: at.x + half, y: at.y })).toBeLessThan(0);
          }
        }
      }),
    );
  });

  it('does not depend on the order of the relations', () => {
    const document = ecogramWith(
      [actor('mama'), actor('ocmw', { position: { x: -70, y: 20 } })],
      [relation('mama'), relation('ocmw'), relation('mama', 'ocmw')],
    );
    const turned = { ...document, relations: document.relations.toReversed() };
    const shapes = (of: EcogramDocument) =>
      new Map(ecogramScene(of, view).elements.map(({ id, shapes: own }) => [id, own]));
    expect(shapes(turned)).toEqual(shapes(document));
  });

  it('draws support thick, ordinary contact thin and tension dashed', () => {
    const strokes = (['supportive', 'neutral', 'tense'] as const).map((strength) => {
      const document = ecogramWith([actor('mama')], [relation('mama', clientEnd, { strength })]);
      return paths(element(document, 'relation:mama-client'))[0]?.stroke;
    });
    expect(strokes).toMatchObject([{ width: 1.4 }, { width: 0.45 }, { width: 0.6, dash: [2.4, 1.7] }]);
  });

  it('puts an arrow head at each end that the direction names, and cuts the line inside it', () => {
    const drawn = (direction: 'none' | 'to' | 'from' | 'both') =>
      paths(
        element(
          ecogramWith([actor('mama')], [relation('mama', clientEnd, { direction })]),
          'relation:mama-client',
        ),
      );
    expect(drawn('none')).toHaveLength(1);
    expect(drawn('both')).toHaveLength(3);
    const [line, head] = drawn('to');
    const tip = endsOf(head)[0];
    expect(tip?.x).toBeCloseTo(16 + 1.3);
    expect(endsOf(line)[1]?.x).toBeCloseTo(16 + 1.3 + 3.3 - 0.3);
    expect(endsOf(drawn('from')[1])[0]?.x).toBeCloseTo(60 - 12 - 1.3);
  });

  it('runs parallel relations of one pair three millimetres apart', () => {
    const document = ecogramWith(
      [actor('mama')],
      [relation('mama'), relation(clientEnd, 'mama', { id: 'second', strength: 'tense' })],
    );
    const heights = ['mama-client', 'second'].map(
      (id) => endsOf(paths(element(document, `relation:${id}`))[0])[0]?.y ?? 0,
    );
    expect(Math.abs((heights[0] ?? 0) - (heights[1] ?? 0))).toBeCloseTo(3);
  });

  it('bends a line around somebody who stands in its way', () => {
    const document = ecogramWith(
      [actor('near', { position: { x: 50, y: 0 } }), actor('far', { position: { x: 110, y: 0 } })],
      [relation('far')],
    );
    const [line] = paths(element(document, 'relation:far-client'));
    expect(line?.steps.map(({ to }) => to)).toEqual(['move', 'quadratic']);
  });

  it('keeps the signs of two lines apart', () => {
    const document = ecogramWith(
      [
        actor('a', { position: { x: 60, y: 4 } }),
        actor('b', { position: { x: 32, y: 60 } }),
        actor('c', { position: { x: 32, y: -56 } }),
      ],
      [relation('a', clientEnd, { feeling: 'plus' }), relation('b', 'c', { feeling: 'minus' })],
    );
    const signs = ecogramScene(document, view).elements.filter(({ kind }) => kind === 'sign');
    const [one, other] = signs.map(({ hit }) => (hit.area === 'circle' ? hit.centre : { x: 0, y: 0 }));
    expect(
      Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0)),
    ).toBeGreaterThanOrEqual(6);
  });

  it('lets a sign slide along its line, away from a line that crosses it', () => {
    const document = ecogramWith(
      [
        actor('a', { position: { x: 100, y: 0 } }),
        actor('b', { position: { x: 52, y: 60 } }),
        actor('c', { position: { x: 52, y: -60 } }),
      ],
      [relation('a', clientEnd, { feeling: 'minus' }), relation('b', 'c', { strength: 'supportive' })],
    );
    const sign = element(document, 'sign:a-client')?.hit;
    expect(sign).toMatchObject({ area: 'circle', centre: { y: 0 } });
    const x = sign?.area === 'circle' ? sign.centre.x : 52;
    expect(Math.abs(x - 52)).toBeGreaterThan(2.9 + 0.7);
    expect(Math.abs(x - 52)).toBeLessThan(12);
  });

  it('leaves a sign in the middle of its line when it is the same everywhere', () => {
    const parallel = ecogramWith(
      [actor('mama')],
      [relation('mama', clientEnd, { feeling: 'plus' }), relation(clientEnd, 'mama', { id: 'second' })],
    );
    const { hit } = element(parallel, 'sign:mama-client') ?? {};
    if (hit?.area !== 'circle') throw new Error('a sign is round');
    expect(hit.centre.x).toBeCloseTo((16 + 1.3 + 60 - 12 - 1.3) / 2, 1);
  });

  it('puts no sign of the example on a line or a shape that is not its own', () => {
    const document = exampleEcogram('nl');
    const { elements } = ecogramScene(document, view);
    for (const { subject, hit } of elements.filter(({ kind }) => kind === 'sign')) {
      if (hit.area !== 'circle') throw new Error('a sign is round');
      for (const other of elements) {
        if (other.subject === subject) continue;
        if (other.hit.area === 'line')
          expect(distanceToPolyline(hit.centre, other.hit.points)).toBeGreaterThan(hit.radius);
      }
      const own = document.relations.find(({ id }) => id === subject);
      for (const end of [clientEnd, ...document.actors.map(({ id }) => id)]) {
        if (end !== own?.first && end !== own?.second)
          expect(distanceTo(outlineOf(document, end), hit.centre)).toBeGreaterThan(hit.radius);
      }
    }
  });

  it('lets a line and its sign stand for the same relation', () => {
    const document = ecogramWith([actor('mama')], [relation('mama', clientEnd, { feeling: 'plus' })]);
    expect(element(document, 'sign:mama-client')?.subject).toBe(
      element(document, 'relation:mama-client')?.subject,
    );
  });

  it('still names a relation between two shapes that overlap', () => {
    const document = ecogramWith([actor('mama', { position: { x: 4, y: 0 } })], [relation('mama')]);
    expect(element(document, 'relation:mama-client')).toMatchObject({ shapes: [], subject: 'mama-client' });
  });

  it('says each element in words', () => {
    const document = ecogramWith(
      [actor('mama', { name: 'Mama', role: 'moeder', circle: 'family' })],
      [relation('mama', clientEnd, { strength: 'supportive', direction: 'to', feeling: 'plus' })],
    );
    expect(element(document, 'actor:mama')?.name).toBe('Mama, moeder, persoon, familie');
    expect(element(document, 'relation:mama-client')?.name).toBe(
      'Mama geeft steun aan Nadia. Dat doet Nadia goed.',
    );
  });
});

describe('a picture without names', () => {
  const hidden: EcogramView = { ...view, names: 'hidden' };

  it('holds no name, no role and not the name of the client', () => {
    const document = exampleEcogram('nl');
    const all = ecogramScene(document, hidden).elements;
    const said = [
      ...all.flatMap(({ shapes }) => texts(shapes).map(({ text }) => text)),
      ...all.map(({ name }) => name),
    ].join(' ');
    for (const { name, role } of document.actors) {
      expect(said).not.toContain(name);
      if (role !== '') expect(said).not.toContain(role);
    }
    expect(said).not.toContain('Nadia');
  });

  it('keeps the shapes as they are', () => {
    const document = exampleEcogram('nl');
    expect(ecogramScene(document, hidden).bounds).toEqual(ecogramScene(document, view).bounds);
  });
});

describe('drawing again', () => {
  it('gives the same objects for what did not change', () => {
    const document = exampleEcogram('nl');
    const before = ecogramScene(document, view).elements;
    const moved = editEcogram(document, { do: 'move', places: [{ id: 'wim', position: { x: 58, y: 1 } }] });
    const after = new Map(ecogramScene(moved, view).elements.map((one) => [one.id, one]));
    const same = before.filter((one) => after.get(one.id) === one).map(({ id }) => id);
    expect(same).toHaveLength(before.length - 3);
    expect(same).not.toContain('actor:wim');
  });

  it('gives the same line alone as in the whole picture', () => {
    const document = exampleEcogram('nl');
    const whole = ecogramScene(document, view).elements;
    for (const one of document.relations) {
      expect(relationElements(document, one, view)).toEqual(
        whole.filter(({ subject }) => subject === one.id),
      );
    }
  });
});
