import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown, holds } from '../../../../domain/geometry/box.ts';
import type { PageBox, PagePoint } from '../../../../domain/geometry/point.ts';
import { centreSubject, type MindmapDocument } from '../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { mindmapScene } from '../../../../domain/instruments/mindmap/scene.ts';
import type { MindmapView } from '../../../../domain/instruments/mindmap/view.ts';
import { boxOf } from '../../../../domain/scene/picking.ts';
import type { SceneElement } from '../../../../domain/scene/scene.ts';
import type { Shape } from '../../../../domain/scene/shapes.ts';
import { chainOf, mapWith, node, smallMap, someDocument, view } from './support/documents.ts';

const elementsOf = (document: MindmapDocument, how: Partial<MindmapView> = {}): readonly SceneElement[] =>
  mindmapScene(document, { ...view, ...how }).elements;
const elementIn = (document: MindmapDocument, id: string, how: Partial<MindmapView> = {}) =>
  elementsOf(document, how).find((element) => element.id === id);
const subjectsIn = (document: MindmapDocument, kinds: readonly string[], how: Partial<MindmapView> = {}) =>
  elementsOf(document, how)
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ subject }) => subject);
const nodesIn = (document: MindmapDocument, how: Partial<MindmapView> = {}) =>
  subjectsIn(document, ['branch', 'node'], how);
const textIn = (element: SceneElement | undefined): string =>
  (element?.shapes ?? []).flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])).join(' ');

function pointsOf(shape: Shape): PagePoint[] {
  switch (shape.shape) {
    case 'text':
      return [shape.at];
    case 'circle':
      return [shape.centre];
    case 'rectangle':
      return [
        { x: shape.box.x, y: shape.box.y },
        { x: shape.box.x + shape.box.width, y: shape.box.y + shape.box.height },
      ];
    case 'path':
      return shape.steps.flatMap((step) => (step.to === 'close' ? [] : [step.point]));
  }
}

describe('the drawing of a mindmap', () => {
  it('draws every node that is seen once, with its line, a name and everything within its bounds', () => {
    fc.assert(
      fc.property(someDocument, fc.boolean(), (document, unfolded) => {
        const { bounds, elements } = mindmapScene(document, { ...view, unfolded });
        expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length);
        const nodes = elements.filter(({ kind }) => kind === 'branch' || kind === 'node');
        const twigs = elements.filter(({ kind }) => kind === 'branch-line' || kind === 'twig');
        expect(twigs.map(({ subject }) => subject)).toEqual(nodes.map(({ subject }) => subject));
        if (unfolded) expect(nodes).toHaveLength(document.nodes.length);
        expect(elements.filter(({ kind }) => kind === 'centre')).toHaveLength(1);
        for (const { name, shapes, hit } of elements) {
          expect(name).not.toBe('');
          expect(Object.values(boxOf(hit)).every((value) => Number.isFinite(value))).toBe(true);
          for (const point of shapes.flatMap(pointsOf)) {
            expect(holds(grown(bounds, 0.5), point)).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same drawing whatever was drawn before', () => {
    fc.assert(
      fc.property(fc.array(someDocument, { minLength: 2, maxLength: 4 }), (documents) => {
        for (const document of documents) mindmapScene(document, view);
        for (const document of documents) {
          expect(mindmapScene(document, view)).toEqual(mindmapScene(structuredClone(document), view));
        }
      }),
    );
  });

  it('keeps the elements of what did not change', () => {
    const before = smallMap();
    const after = editMindmap(before, { do: 'change', ids: ['b1'], change: { text: 'b2' } });
    const [one, other] = [elementsOf(before), elementsOf(after)];
    const same = other.filter((element) => one.includes(element)).map(({ id }) => id);
    expect(same).toEqual(expect.arrayContaining(['node:a', 'node:a1', 'twig:a11', 'node:c']));
    expect(same).not.toContain('node:b1');
  });

  it('says the new text of a node with what hangs on it, although that is drawn as it was', () => {
    const before = mapWith([node('a', null, { text: 'nood' }), node('b', 'a')]);
    const after = editMindmap(before, { do: 'change', ids: ['a'], change: { text: 'doon' } });
    expect(elementIn(before, 'node:b')?.name).toContain('nood');
    expect(elementIn(after, 'node:b')?.name).toContain('doon');
  });

  it('says in a name what a node shows: its marks, where it hangs, and what is put away', () => {
    const document = mapWith([
      node('a', null, { text: '', domain: 'health', folded: true, work: 'hinders' }),
      node('b', 'a', { text: 'slecht  slapen', marks: ['obstacle', 'first'], note: 'sinds maart' }),
    ]);
    expect(elementIn(document, 'node:b', { unfolded: true })?.name).toMatch(
      /^slecht slapen, .*onder Gezondheid.*notitie/u,
    );
    const branch = elementIn(document, 'node:a')?.name ?? '';
    expect(branch).toMatch(/^Gezondheid, tak/u);
    expect(branch).toContain('dichtgevouwen');
    expect(elementIn(document, centreSubject)?.name).toContain('Samira');
  });

  it('draws each mark with a form and a colour of its own', () => {
    const marked = (['strength', 'obstacle', 'wish', 'keep', 'first'] as const).map((mark) =>
      mapWith([node('a', null, { text: 'x', marks: [mark] })]),
    );
    const looks = marked.map((document) => {
      const icon = (elementIn(document, 'node:a')?.shapes ?? []).find(({ shape }) => shape === 'path');
      if (icon?.shape !== 'path') return undefined;
      return { form: icon.steps.length, colour: icon.stroke?.colour };
    });
    expect(new Set(looks.map((look) => look?.colour)).size).toBe(5);
    expect(looks.every((look) => look !== undefined && look.form > 2)).toBe(true);
  });

  it('puts away what is folded behind a disc with how many nodes that are', () => {
    const folded = editMindmap(smallMap(), { do: 'fold', ids: ['a'], folded: true });
    expect(nodesIn(folded)).toEqual(['a', 'b', 'b1', 'c']);
    expect(textIn(elementIn(folded, 'fold:a'))).toBe('4');
    expect(nodesIn(folded, { unfolded: true })).toEqual(nodesIn(smallMap()));
    expect(elementIn(folded, 'fold:a', { unfolded: true })).toBeUndefined();
  });

  it('shows only what helps or what hinders, with what it hangs on', () => {
    const document = mapWith([
      node('a', null),
      node('a1', 'a', { marks: ['strength'] }),
      node('a2', 'a', { marks: ['obstacle'] }),
      node('b', null),
      node('b1', 'b'),
      node('b2', 'b1', { marks: ['obstacle'], work: 'helps' }),
      node('c', null, { marks: ['strength', 'obstacle'] }),
    ]);
    expect(nodesIn(document, { filter: 'helps' })).toEqual(['a', 'a1', 'b', 'b1', 'b2']);
    expect(nodesIn(document, { filter: 'hinders' })).toEqual(['a', 'a2']);
    expect(nodesIn(document, { filter: null })).toHaveLength(7);
  });

  it('draws a part of the map by itself, with what it hangs on', () => {
    expect(nodesIn(smallMap(), { only: ['a1', 'c'] })).toEqual(['a', 'a1', 'a11', 'a12', 'c']);
    expect(nodesIn(smallMap(), { only: [] })).toEqual([]);
  });

  it('leaves the name of the client out when it is hidden', () => {
    const hidden = elementsOf(smallMap(), { names: 'hidden' });
    expect(hidden.map(textIn).join(' ')).not.toContain('Samira');
    expect(hidden.map(({ name }) => name).join(' ')).not.toContain('Samira');
    expect(textIn(elementIn(smallMap(), centreSubject))).toBe('Samira');
  });

  it('draws text of any kind without controls, wrapped to its width', () => {
    const texts = [
      'tab\there\u0007',
      '\u202eomgekeerd',
      'عمر يعمل في المطبخ كل يوم',
      'x'.repeat(500),
      'a\u0301',
    ];
    const document = mapWith(texts.map((text, index) => node(`n${index}`, null, { text })));
    for (const element of elementsOf(document)) {
      expect(textIn(element)).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
    }
    const long = elementIn(document, 'node:n3');
    expect(textIn(long).endsWith('…')).toBe(true);
    expect(textIn(elementIn(document, 'node:n4'))).toBe('á');
  });

  it('begins the lines of a text where it is read from', () => {
    const anchorOf = (text: string) => {
      const shapes = elementIn(mapWith([node('a', null, { text })]), 'node:a')?.shapes ?? [];
      return shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.anchor] : []))[0];
    };
    expect(anchorOf('عمر يعمل في المطبخ')).toBe('end');
    expect(anchorOf('Omar werkt in de keuken')).toBe('start');
  });

  it('draws maps of hundreds of levels and thousands of nodes', () => {
    expect(nodesIn(chainOf(1_500))).toHaveLength(1_500);
    const many = Array.from({ length: 2_000 }, (_, index) =>
      node(`n${index}`, index < 9 ? null : `n${Math.floor(index / 5)}`),
    );
    const document = mapWith(many);
    expect(nodesIn(document)).toHaveLength(2_000);
    const folded = editMindmap(document, { do: 'fold', ids: ['n1'], folded: true });
    expect(nodesIn(folded).length).toBeLessThan(2_000);
  });

  it('makes a node larger with its letters', () => {
    const size = (textScale: number): PageBox => {
      const element = elementIn(smallMap(), 'node:a1', { textScale });
      return element === undefined ? { x: 0, y: 0, width: 0, height: 0 } : boxOf(element.hit);
    };
    expect(size(1.5).height).toBeGreaterThan(size(1).height * 1.3);
    expect(size(0.7).height).toBeLessThan(size(1).height);
  });
});
