import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MindmapCommand } from '../../../../domain/instruments/mindmap/commands.ts';
import { compareMindmaps, comparisonScene } from '../../../../domain/instruments/mindmap/comparison.ts';
import { mindmapSchema } from '../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { exampleMoments } from '../../../../domain/instruments/mindmap/example/example.ts';
import { treeOf } from '../../../../domain/instruments/mindmap/tree.ts';
import type { SceneElement } from '../../../../domain/scene/scene.ts';
import { link, node, smallMap, someDocument, view } from './support/documents.ts';

const commands: readonly MindmapCommand[] = [
  { do: 'remove', ids: ['a1'] },
  { do: 'add', nodes: [node('b2', 'b')], links: [link('c', 'b2')], before: null },
  { do: 'change', ids: ['a2'], change: { text: 'anders' } },
];
const before = smallMap();
const after = commands.reduce(editMindmap, before);
const scene = comparisonScene(before, after, view);
const elementsOf = (subject: string): readonly SceneElement[] =>
  scene.elements.filter((element) => element.subject === subject);
const wordsOf = (subject: string): readonly string[] =>
  elementsOf(subject).flatMap(({ shapes }) =>
    shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.text] : [])),
  );

describe('two moments of a mindmap laid over each other', () => {
  it('knows what is new, gone and changed, with what hangs below it', () => {
    const { marks } = compareMindmaps(before, after, view);
    expect(Object.fromEntries(marks)).toEqual({
      a1: 'gone',
      a11: 'gone',
      a12: 'gone',
      'a11>b1': 'gone',
      b2: 'new',
      'c>b2': 'new',
      a2: 'changed',
    });
  });

  it('leaves what is gone where it hung', () => {
    const { document } = compareMindmaps(before, after, view);
    const { childrenOf } = treeOf(document.nodes);
    expect(childrenOf('a').map(({ id }) => id)).toEqual(['a1', 'a2']);
    expect(childrenOf('a1').map(({ id }) => id)).toEqual(['a11', 'a12']);
  });

  it('says it with a word on each shape, and aloud', () => {
    expect(wordsOf('b2')).toContain('nieuw');
    expect(wordsOf('a11')).toContain('weg');
    expect(wordsOf('a2')).toContain('veranderd');
    expect(wordsOf('b1')).toEqual(['b1']);
    expect(elementsOf('b2').find(({ kind }) => kind === 'node')?.name).toContain('(nieuw)');
  });

  it('draws what is gone dotted, also without colour, and what is new with a heavy edge', () => {
    const form = (subject: string) => elementsOf(subject).find(({ kind }) => kind === 'node')?.shapes[0];
    const [gone, come] = [form('a1'), form('b2')];
    if (gone?.shape !== 'rectangle' || come?.shape !== 'rectangle') throw new Error('Nodes are rectangles.');
    expect(gone.stroke?.dash).toBeDefined();
    expect(come.stroke?.width).toBeGreaterThan(0.6);
    const arrow = elementsOf('a11>b1').flatMap(({ shapes }) => shapes)[0];
    if (arrow?.shape !== 'path') throw new Error('Arrows are paths.');
    expect(arrow.stroke?.dash).toBeDefined();
  });

  it('unfolds everything, so that nothing that changed is out of sight', () => {
    const [first, , last] = exampleMoments('nl').map(({ document }) => document);
    if (first === undefined || last === undefined) throw new Error('There are three moments.');
    const drawn = comparisonScene(first, last, view);
    expect(drawn.elements.some(({ kind }) => kind === 'fold')).toBe(false);
    expect(drawn.elements.some(({ subject }) => subject === 'evening-school')).toBe(true);
  });

  it('is a sound map of both, whatever happened in between', () => {
    fc.assert(
      fc.property(someDocument, someDocument, (old, now) => {
        const { document } = compareMindmaps(old, now, view);
        const ids = new Set(document.nodes.map(({ id }) => id));
        for (const { id } of [...old.nodes, ...now.nodes]) expect(ids.has(id)).toBe(true);
        expect(ids.size).toBe(document.nodes.length);
        expect(mindmapSchema.safeParse({ ...document, links: [] }).success).toBe(true);
        for (const { from, to } of document.links) {
          expect(ids.has(from) || from === 'centre').toBe(true);
          expect(ids.has(to) || to === 'centre').toBe(true);
        }
      }),
    );
  });
});
