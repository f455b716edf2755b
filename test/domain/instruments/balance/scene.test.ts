import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreOf, grown, holds } from '../../../../domain/geometry/box.ts';
import type { PagePoint } from '../../../../domain/geometry/point.ts';
import { diamondReach } from '../../../../domain/instruments/balance/beam-texts.ts';
import { comparisonScene } from '../../../../domain/instruments/balance/comparison.ts';
import { type BalanceDocument, clientSubject } from '../../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../../domain/instruments/balance/edits.ts';
import { exampleBalance, exampleMoments } from '../../../../domain/instruments/balance/example/example.ts';
import { leanOf, levelBeam } from '../../../../domain/instruments/balance/lean.ts';
import { balanceScene } from '../../../../domain/instruments/balance/scene.ts';
import type { BalanceView } from '../../../../domain/instruments/balance/view.ts';
import { boxOf, pick } from '../../../../domain/scene/picking.ts';
import type { SceneElement } from '../../../../domain/scene/scene.ts';
import type { Shape, TextShape } from '../../../../domain/scene/shapes.ts';
import { measureText } from '../../../../domain/scene/text-measure.ts';
import { balanceWith, burden, join, someDocument, strength } from './support/documents.ts';

const view: BalanceView = { clientName: 'Nadia', language: 'nl', names: 'all' };
const elementsOf = (document: BalanceDocument, changed: Partial<BalanceView> = {}) =>
  balanceScene(document, { ...view, ...changed }).elements;
const find = (elements: readonly SceneElement[], subject: string): SceneElement => {
  const found = elements.find((element) => element.subject === subject);
  if (found === undefined) throw new Error(`nothing stands for ${subject}`);
  return found;
};
const textsOf = ({ shapes }: SceneElement): readonly TextShape[] =>
  shapes.filter((shape) => shape.shape === 'text');
const wordsOf = (element: SceneElement): string =>
  textsOf(element)
    .map(({ text }) => text)
    .join(' ');
const outlineOf = ({ shapes }: SceneElement): Exclude<Shape, TextShape> => {
  const outline = shapes.find((shape) => shape.shape !== 'text');
  if (outline === undefined) throw new Error('no form');
  return outline;
};
const pointsOf = (shape: Shape): readonly PagePoint[] =>
  shape.shape === 'path' ? shape.steps.flatMap((step) => (step.to === 'close' ? [] : [step.point])) : [];

describe('the drawing of a balance', () => {
  it('has an element for everything, in the order in which it is painted', () => {
    expect(elementsOf(exampleBalance('nl')).map(({ kind }) => kind)).toEqual([
      'beam',
      ...Array.from({ length: 6 }, () => 'burden'),
      ...Array.from({ length: 5 }, () => 'strength'),
      'weakest',
      'join',
      'join',
    ]);
  });

  it('goes from left to right, the lower before the upper', () => {
    const subjects = elementsOf(exampleBalance('nl')).map(({ subject }) => subject);
    expect(subjects.slice(1, 7)).toEqual(['care', 'sleep', 'quarrel', 'debts', 'landlord', 'open-burden']);
    expect(subjects.slice(7, 12)).toEqual(['zohra', 'choir', 'perseverance', 'budget', 'open-strength']);
  });

  it('shows every text of the example whole', () => {
    const example = exampleBalance('nl');
    const elements = elementsOf(example);
    for (const { id, text } of [...example.burdens, ...example.strengths]) {
      expect(wordsOf(find(elements, id))).toBe(text);
    }
    expect(wordsOf(find(elements, clientSubject))).toBe('Nadia');
    expect(wordsOf(find(elements, 'weakest'))).toBe('zwakste punt: geld');
  });

  it('leaves an empty block and an empty triangle white, with the same edge', () => {
    const elements = elementsOf(exampleBalance('nl'));
    for (const [empty, full] of [
      ['open-burden', 'debts'],
      ['open-strength', 'zohra'],
    ] as const) {
      expect(outlineOf(find(elements, empty)).fill).toBe('paper');
      expect(outlineOf(find(elements, full)).fill).not.toBe('paper');
      expect(outlineOf(find(elements, empty)).stroke).toEqual(outlineOf(find(elements, full)).stroke);
    }
  });

  it('draws a second triangle in extra support', () => {
    const elements = elementsOf(exampleBalance('nl'));
    const forms = (id: string) => find(elements, id).shapes.filter(({ shape }) => shape === 'path');
    expect(forms('budget')).toHaveLength(2);
    expect(forms('zohra')).toHaveLength(1);
  });

  it('turns blocks and their words with the beam, and leaves triangles upright', () => {
    const example = exampleBalance('nl');
    const { degrees } = leanOf(example);
    expect(degrees).toBeGreaterThan(0.3);
    const elements = elementsOf(example);
    const turns = textsOf(find(elements, 'debts')).map(({ turn }) => turn);
    expect(new Set(turns)).toEqual(new Set([degrees]));
    expect(textsOf(find(elements, 'zohra')).every(({ turn }) => turn === undefined)).toBe(true);
    const [, right, left] = pointsOf(outlineOf(find(elements, 'zohra')));
    expect(right?.y).toBe(left?.y);
    const level = elementsOf(example, { lean: levelBeam });
    expect(level.flatMap(textsOf).every(({ turn }) => turn === undefined)).toBe(true);
  });

  it('is drawn with whatever lean is given, as a drawing in motion is', () => {
    const example = exampleBalance('nl');
    expect(elementsOf(example, { lean: leanOf(example) })).toEqual(elementsOf(example));
  });

  it('holds everything in its bounds, and what one points at is what one gets', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const { bounds, elements } = balanceScene(document, view);
        const around = grown(bounds, 0.01);
        const points = elements.flatMap(({ shapes }) => shapes.flatMap(pointsOf));
        expect(points.every((point) => holds(around, point))).toBe(true);
        const solid = elements.filter(({ kind }) => kind === 'burden' || kind === 'strength');
        for (const { hit, subject } of solid) {
          expect(pick(solid, centreOf(boxOf(hit)))?.subject).toBe(subject);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('says aloud what a shape shows, and never a size in figures', () => {
    const elements = elementsOf(exampleBalance('nl'));
    expect(find(elements, 'debts').name).toBe(
      'Schulden bij de energie, last, groot blok, helpt hierbij: Budgethulp OCMW',
    );
    expect(find(elements, 'sleep').name).toBe('Slecht slapen, last, klein blok, staat op: Opvang na school');
    expect(find(elements, 'budget').name).toBe(
      'Budgethulp OCMW, kracht, steun die erbij komt, helpt bij: Schulden bij de energie',
    );
    expect(find(elements, 'open-burden').name).toBe(
      'iets dat weegt en nog geen naam heeft, last, klein blok',
    );
    expect(find(elements, clientSubject).name).toBe('de balk van Nadia, zakt rechts');
    fc.assert(
      fc.property(someDocument, (document) => {
        const silent: BalanceDocument = {
          ...document,
          burdens: document.burdens.map((each) => Object.assign({}, each, { text: 'last' })),
          strengths: document.strengths.map((each) => Object.assign({}, each, { text: 'kracht' })),
          weakest: null,
        };
        for (const { name } of elementsOf(silent)) expect(name).not.toMatch(/\d/u);
      }),
    );
  });

  it('shows no text of anybody when names are hidden', () => {
    const example = exampleBalance('nl');
    const elements = elementsOf(example, { names: 'hidden' });
    const shown = [...elements.map(({ name }) => name), ...elements.map(wordsOf)].join(' ');
    for (const { text } of [...example.burdens, ...example.strengths]) {
      if (text !== '') expect(shown).not.toContain(text);
    }
    expect(shown).not.toContain('Nadia');
    expect(shown).not.toContain('geld');
    expect(wordsOf(find(elements, 'debts'))).toBe('4');
    expect(wordsOf(find(elements, 'open-burden'))).toBe('');
  });

  it('keeps the words of the weakest point and the name on the beam, wherever the point is', () => {
    const example = exampleBalance('nl');
    for (const place of [-300, -118, -60, -1, 0, 30, 118, 300]) {
      const marked = editBalance(example, { do: 'set-weakest', weakest: { place, word: 'wonen' } });
      const elements = elementsOf(marked, { lean: levelBeam });
      expect(wordsOf(find(elements, 'weakest'))).toBe('zwakste punt: wonen');
      expect(wordsOf(find(elements, clientSubject))).toBe('Nadia');
      const lines = [find(elements, clientSubject), find(elements, 'weakest')].flatMap(textsOf);
      const spans = lines.map(({ text, at, style }) => ({ from: at.x, to: at.x + measureText(text, style) }));
      const { x } = centreOf(boxOf(find(elements, 'weakest').hit));
      const [first, second] = [...spans, { from: x - diamondReach, to: x + diamondReach }]
        .toSorted((one, other) => one.from - other.from)
        .map(({ to }, index, all) => (all[index + 1]?.from ?? Infinity) - to);
      expect(Math.min(first ?? 0, second ?? 0)).toBeGreaterThan(1);
    }
  });

  it('leads a join round the diamond', () => {
    const document = editBalance(
      balanceWith([burden('a', { text: '' })], [strength('p', { text: '' })], [join('a', 'p')]),
      { do: 'set-weakest', weakest: { place: 0, word: '' } },
    );
    const { hit } = find(elementsOf(document, { lean: levelBeam }), 'a-p');
    const [from, to] = hit.area === 'line' ? hit.points : [];
    if (from === undefined || to === undefined) throw new Error('a join without ends');
    for (const y of [-diamondReach, 0, diamondReach]) {
      const x = from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y);
      expect(Math.abs(x)).toBeGreaterThan(diamondReach);
    }
  });

  it('leads joins through no text, and with both ends in their shapes', () => {
    const example = exampleBalance('nl');
    const elements = elementsOf(example, { lean: levelBeam });
    for (const { id, burden: of, strength: by } of example.joins) {
      const { hit } = find(elements, id);
      const [from, to] = hit.area === 'line' ? hit.points : [];
      if (from === undefined || to === undefined) throw new Error('a join without ends');
      expect(pick([find(elements, of)], from)?.subject).toBe(of);
      expect(pick([find(elements, by)], to)?.subject).toBe(by);
      const along = Array.from({ length: 41 }, (_, step) => ({
        x: from.x + ((to.x - from.x) * step) / 40,
        y: from.y + ((to.y - from.y) * step) / 40,
      }));
      for (const { at, anchor } of elements.flatMap(textsOf)) {
        if (anchor !== 'middle') continue;
        const through = along.some(({ x, y }) => Math.abs(x - at.x) < 2 && y < at.y && y > at.y - 3);
        expect(through).toBe(false);
      }
    }
  });

  it('writes a text under its triangle when it does not fit in it', () => {
    const text = 'Ik kan ongelofelijk goed koken';
    const document = balanceWith([], [strength('cook', { text, size: 0.6 })]);
    const element = find(elementsOf(document), 'cook');
    const base = Math.max(...pointsOf(outlineOf(element)).map(({ y }) => y));
    expect(textsOf(element).every(({ at }) => at.y > base)).toBe(true);
    expect(wordsOf(element)).toContain('goed koken');
  });

  it('never draws letters under 9 pt, whatever is typed', () => {
    fc.assert(
      fc.property(someDocument, fc.constantFrom(0.3, 0.7, 1, 1.3), (document, scale) => {
        for (const { style } of elementsOf(document, { scale }).flatMap(textsOf)) {
          expect(style.size).toBeGreaterThanOrEqual(9);
        }
      }),
    );
  });
});

describe('two moments in one drawing', () => {
  it('marks what is new, gone and changed with a word, and keeps what is gone in view', () => {
    const [first, , last] = exampleMoments('nl').map(({ document }) => document);
    if (first === undefined || last === undefined) throw new Error('no moments');
    const tagsOf = (before: BalanceDocument, after: BalanceDocument) =>
      Object.fromEntries(
        comparisonScene(before, after, view)
          .elements.filter(({ kind }) => kind === 'tag')
          .map(({ subject, name }) => [subject, name]),
      );
    const changed = { sleep: 'veranderd', debts: 'veranderd' };
    expect(tagsOf(first, last)).toEqual({ ...changed, choir: 'nieuw', budget: 'nieuw' });
    expect(tagsOf(last, first)).toEqual({ ...changed, choir: 'weg', budget: 'weg' });
  });

  it('is the plain drawing when nothing is different', () => {
    const example = exampleBalance('nl');
    expect(comparisonScene(example, example, view).elements).toEqual(elementsOf(example));
  });

  it('says what happened to shapes and joins', () => {
    const before = balanceWith([burden('a')], [strength('p')], [join('a', 'p')]);
    const after = balanceWith([burden('b')], [strength('q')]);
    const { elements } = comparisonScene(before, after, view);
    expect(find(elements, 'a').name).toContain('(weg)');
    expect(find(elements, 'b').name).toContain('(nieuw)');
    expect(find(elements, 'a-p').name).toContain('(weg)');
  });
});
