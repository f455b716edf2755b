import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grown } from '../../../../domain/geometry/box.ts';
import type { PageBox } from '../../../../domain/geometry/point.ts';
import { crossesBox, overlap } from '../../../../domain/geometry/segment.ts';
import {
  centreSubject,
  type Link,
  type MindmapDocument,
} from '../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { mindmapScene } from '../../../../domain/instruments/mindmap/scene.ts';
import type { MindmapView } from '../../../../domain/instruments/mindmap/view.ts';
import { boxOf } from '../../../../domain/scene/picking.ts';
import type { SceneElement } from '../../../../domain/scene/scene.ts';
import { link, mapWith, node, smallMap, someText, view } from './support/documents.ts';

const elementsIn = (document: MindmapDocument, kind: string, how: Partial<MindmapView> = {}) =>
  mindmapScene(document, { ...view, ...how }).elements.filter((element) => element.kind === kind);

/** Six branches of four nodes with two leaves each, as a map that took an hour. */
function fullMap(links: readonly Link[]): MindmapDocument {
  const branches = Array.from({ length: 6 }, (_, index) =>
    node(`b${index}`, null, { text: `Tak nummer ${index}` }),
  );
  const nodes = branches.flatMap(({ id }) =>
    Array.from({ length: 4 }, (_, index) =>
      node(`${id}${index}`, id, { text: `gedachte die ${index} woorden telt` }),
    ),
  );
  const leaves = nodes.flatMap(({ id }) => [node(`${id}x`, id), node(`${id}y`, id)]);
  return mapWith([...branches, ...nodes, ...leaves], links);
}

const crossing = [
  link('b00x', 'b33y', { text: 'zorgt voor zorgen thuis' }),
  link('b10', 'b52'),
  link('b2', 'b4', { text: 'maakt het moeilijk', both: true }),
  link('b01x', 'b23x', { text: 'hangt samen' }),
  link('b03', 'b00'),
  link('b31y', 'b30x', { text: 'x' }),
  link('b5', centreSubject),
  link(centreSubject, 'b22y'),
  link('b11x', 'b12y', { both: true }),
];

/** The nodes that an arrow runs over, its own ends left out. */
function metBy(arrow: SceneElement, ends: readonly string[], boxes: ReadonlyMap<string, PageBox>): string[] {
  const points = arrow.hit.area === 'line' ? arrow.hit.points : [];
  return [...boxes].flatMap(([subject, box]) => {
    const met = points.some((point, index) => {
      const before = points[index - 1];
      return before !== undefined && crossesBox(before, point, box, -0.1);
    });
    return met && !ends.includes(subject) ? [subject] : [];
  });
}

const boxesIn = (document: MindmapDocument, how: Partial<MindmapView> = {}): ReadonlyMap<string, PageBox> =>
  new Map(
    ['branch', 'node', 'centre']
      .flatMap((kind) => elementsIn(document, kind, how))
      .map(({ subject, hit }) => [subject, boxOf(hit)]),
  );

describe('arrows in a mindmap', () => {
  it('run over no node but their own ends', () => {
    const document = fullMap(crossing);
    const boxes = boxesIn(document);
    const arrows = elementsIn(document, 'link');
    expect(arrows).toHaveLength(crossing.length);
    for (const [index, arrow] of arrows.entries()) {
      const { from = '', to = '' } = crossing[index] ?? {};
      expect(metBy(arrow, [from, to], boxes)).toEqual([]);
    }
  });

  it('begin and end at the edges of their ends', () => {
    const document = fullMap(crossing);
    const boxes = boxesIn(document);
    for (const [index, { hit }] of elementsIn(document, 'link').entries()) {
      const points = hit.area === 'line' ? hit.points : [];
      const [first, last] = [points[0], points.at(-1)];
      const [from, to] = [boxes.get(crossing[index]?.from ?? ''), boxes.get(crossing[index]?.to ?? '')];
      if (first === undefined || last === undefined || from === undefined || to === undefined)
        throw new Error();
      expect(crossesBox(first, first, grown(from, 1))).toBe(true);
      expect(crossesBox(last, last, grown(to, 1))).toBe(true);
    }
  });

  it('have their words at a free place: over no node and over no other words', () => {
    const document = fullMap(crossing);
    const texts = elementsIn(document, 'link-text').map(({ hit }) => boxOf(hit));
    expect(texts).toHaveLength(crossing.filter(({ text }) => text !== '').length);
    for (const [index, text] of texts.entries()) {
      for (const box of boxesIn(document).values()) expect(overlap(text, box)).toBe(false);
      for (const other of texts.slice(index + 1)) expect(overlap(text, other)).toBe(false);
    }
  });

  it('have a head at one end and a dot at the other, or a head at both', () => {
    const document = mapWith(
      [node('a', null), node('b', null)],
      [link('a', 'b'), link('b', 'a', { both: true })],
    );
    const [one, both] = elementsIn(document, 'link').map(({ shapes }) => shapes.map(({ shape }) => shape));
    expect(one).toEqual(['path', 'circle', 'path']);
    expect(both).toEqual(['path', 'path', 'path']);
  });

  it('end at the node under which their end is put away, and are not drawn within it', () => {
    const start = editMindmap(smallMap(), { do: 'link', links: [link('a11', 'a2'), link('a11', 'a12')] });
    const folded = editMindmap(start, { do: 'fold', ids: ['a1'], folded: true });
    const arrows = elementsIn(folded, 'link');
    expect(arrows.map(({ subject }) => subject)).toEqual(['a11>b1', 'c>a', `b>${centreSubject}`, 'a11>a2']);
    const box = boxesIn(folded).get('a1') ?? { x: 0, y: 0, width: 0, height: 0 };
    const [first] = arrows[0]?.hit.area === 'line' ? arrows[0].hit.points : [];
    expect(first === undefined ? false : crossesBox(first, first, grown(box, 1))).toBe(true);
    expect(elementsIn(folded, 'link', { unfolded: true })).toHaveLength(5);
  });

  it('are not drawn to what a filter leaves out', () => {
    const document = editMindmap(smallMap(), { do: 'change', ids: ['a11'], change: { work: 'helps' } });
    expect(elementsIn(document, 'link', { filter: 'helps' })).toEqual([]);
  });

  it('say what they join', () => {
    const [arrow] = elementsIn(smallMap(), 'link');
    expect(arrow?.name).toBe('pijl van ‘a11’ naar ‘b1’');
  });
});

describe('arrows while somebody works on a map', () => {
  it('go around a node that comes in their way, and straight again when it leaves', () => {
    const start = mapWith(
      [
        node('a', null, { side: 'right' }),
        node('b', null, { side: 'right' }),
        node('c', null, { side: 'left' }),
        ...['a1', 'a2', 'a3'].map((id) => node(id, 'a')),
        ...['b1', 'b2', 'b3'].map((id) => node(id, 'b')),
      ],
      [link('a3', 'b1')],
    );
    const pointsIn = (document: MindmapDocument) => {
      const [arrow] = elementsIn(document, 'link');
      return arrow?.hit.area === 'line' ? arrow.hit.points : [];
    };
    const before = pointsIn(start);
    const offset = before[Math.floor(before.length / 2)] ?? { x: 0, y: 0 };
    const put = editMindmap(start, {
      do: 'place',
      places: [{ id: 'c', offset: { x: offset.x + 12, y: offset.y } }],
    });
    const [arrow] = elementsIn(put, 'link');
    expect(arrow === undefined ? ['no arrow'] : metBy(arrow, ['a3', 'b1'], boxesIn(put))).toEqual([]);
    expect(mindmapScene(put, view)).toEqual(mindmapScene(structuredClone(put), view));
    const back = editMindmap(put, { do: 'place', places: [{ id: 'c', offset: null }] });
    expect(pointsIn(back)).toEqual(before);
  });

  it('are drawn as if the map were drawn for the first time', () => {
    const someEdit = fc.oneof(
      fc.record({
        do: fc.constant('change' as const),
        ids: fc.constantFrom('b0', 'b12', 'b33', 'b22y', 'b52', 'b30x').map((id) => [id]),
        change: fc.record({ text: someText }),
      }),
      fc.record({
        do: fc.constant('place' as const),
        places: fc
          .record({
            id: fc.constantFrom('b3', 'b21', 'b00x'),
            offset: fc.option(
              fc.record({ x: fc.integer({ min: -120, max: 120 }), y: fc.integer({ min: -90, max: 90 }) }),
            ),
          })
          .map((place) => [place]),
      }),
      fc.record({
        do: fc.constant('fold' as const),
        ids: fc.constantFrom('b1', 'b00', 'b4').map((id) => [id]),
        folded: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(someEdit, { minLength: 1, maxLength: 6 }), (commands) => {
        let document = fullMap(crossing);
        for (const command of commands) {
          document = editMindmap(document, command);
          expect(mindmapScene(document, view)).toEqual(mindmapScene(structuredClone(document), view));
        }
      }),
      { numRuns: 6 },
    );
  });
});
