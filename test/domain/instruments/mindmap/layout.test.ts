import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { centreOf } from '../../../../domain/geometry/box.ts';
import type { PageBox } from '../../../../domain/geometry/point.ts';
import { overlap } from '../../../../domain/geometry/segment.ts';
import type { MindmapDocument } from '../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { layoutOf, type MindmapLayout } from '../../../../domain/instruments/mindmap/layout.ts';
import type { MindmapView } from '../../../../domain/instruments/mindmap/view.ts';
import { chainOf, mapWith, node, smallMap, someDocument, someTree, view } from './support/documents.ts';

/** Pairs of nodes, or of a node and the middle, that lie over each other. */
function overlapsIn({ centre, nodes }: MindmapLayout): string[] {
  const things = [{ id: 'centre', box: centre.box }, ...nodes.map(({ node: { id }, box }) => ({ id, box }))];
  return things.flatMap((one, index) =>
    things
      .slice(index + 1)
      .filter((other) => overlap(one.box, other.box))
      .map((other) => `${one.id} and ${other.id}`),
  );
}

const boxIn = (document: MindmapDocument, id: string, how: MindmapView = view): PageBox =>
  layoutOf(document, how).byId.get(id)?.box ?? { x: 0, y: 0, width: 0, height: 0 };
const middleIn = (document: MindmapDocument, id: string) => centreOf(boxIn(document, id));
const boxesOf = (document: MindmapDocument) =>
  Object.fromEntries(layoutOf(document, view).nodes.map(({ node: { id }, box }) => [id, box]));

const family = (parent: string, count: number) =>
  Array.from({ length: count }, (_, index) => node(`${parent}${index}`, parent));
const twoFamilies = () => mapWith([node('a', null), ...family('a', 5), node('b', null), ...family('b', 4)]);

describe('the layout of a mindmap', () => {
  it('never lays one node over another, however large they are, while no hand has put anything', () => {
    fc.assert(
      fc.property(
        someTree,
        fc.constantFrom<Partial<MindmapView>>({}, { gaps: 'tight' }, { textScale: 1.5 }, { textScale: 0.7 }),
        (document, how) => {
          expect(overlapsIn(layoutOf(document, { ...view, ...how }))).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps siblings in their order from top to bottom, further out than what they hang on', () => {
    fc.assert(
      fc.property(someTree, (document) => {
        const { nodes, byId } = layoutOf(document, view);
        const lowest = new Map<string, number>();
        for (const { node: own, box, toward, depth } of nodes) {
          const row = `${own.parent ?? 'centre'}/${depth === 1 ? toward : ''}`;
          expect(box.y).toBeGreaterThanOrEqual(lowest.get(row) ?? -Infinity);
          lowest.set(row, box.y + box.height);
          const on = byId.get(own.parent ?? '');
          if (on === undefined) continue;
          expect(toward).toBe(on.toward);
          if (toward === 'right') expect(box.x).toBeGreaterThan(on.box.x + on.box.width);
          else expect(box.x + box.width).toBeLessThan(on.box.x);
        }
      }),
    );
  });

  it('lays out anything that can come about by editing', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        for (const { box } of layoutOf(document, view).nodes) {
          expect(Object.values(box).every((value) => Number.isFinite(value))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('comes out the same whatever was laid out before', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(boxesOf(structuredClone(document))).toEqual(boxesOf(document));
      }),
    );
  });

  it('looks at the order of siblings, not at what stands between them in the list', () => {
    const document = smallMap();
    const byParent = document.nodes.toSorted((one, other) =>
      (one.parent ?? '') < (other.parent ?? '') ? 1 : (one.parent ?? '') > (other.parent ?? '') ? -1 : 0,
    );
    expect(byParent).not.toEqual(document.nodes);
    expect(boxesOf({ ...document, nodes: byParent })).toEqual(boxesOf(document));
  });

  it('makes both sides about as high', () => {
    const branches = Array.from({ length: 8 }, (_, index) => node(`b${index}`, null));
    const document = mapWith([
      ...branches,
      ...branches.flatMap(({ id }, index) => family(id, (index * 3) % 5)),
    ]);
    const { nodes } = layoutOf(document, view);
    const heightOf = (side: string) => {
      const boxes = nodes.filter(({ toward }) => toward === side).map(({ box }) => box);
      return Math.max(...boxes.map(({ y, height }) => y + height)) - Math.min(...boxes.map(({ y }) => y));
    };
    expect(Math.abs(heightOf('left') - heightOf('right'))).toBeLessThan(10);
    const middle = nodes.map(({ box }) => box.y + box.height / 2);
    expect(Math.abs(Math.max(...middle) + Math.min(...middle))).toBeLessThan(10);
  });

  it('puts a branch on the side that it asks for', () => {
    const document = mapWith(['a', 'b', 'c', 'd'].map((id) => node(id, null, { side: 'left' })));
    expect(layoutOf(document, view).nodes.map(({ toward }) => toward)).toEqual([
      'left',
      'left',
      'left',
      'left',
    ]);
  });

  it('leaves a branch exactly where a hand put it when others come elsewhere', () => {
    const put = editMindmap(twoFamilies(), {
      do: 'place',
      places: [{ id: 'a', offset: { x: -31.4, y: 62.8 } }],
    });
    expect(middleIn(put, 'a').x).toBeCloseTo(-31.4, 9);
    expect(middleIn(put, 'a').y).toBeCloseTo(62.8, 9);
    const more = editMindmap(put, {
      do: 'add',
      nodes: [node('c', null), ...family('c', 9), node('b9', 'b2'), node('a9', 'a2')],
      links: [],
      before: 'a',
    });
    expect(middleIn(more, 'a')).toEqual(middleIn(put, 'a'));
  });

  it('keeps a deeper node where a hand put it beside its parent, with what hangs below it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -150, max: 150 }),
        fc.integer({ min: -150, max: 150 }),
        fc.integer({ min: 0, max: 12 }),
        (x, y, more) => {
          const start = mapWith([...twoFamilies().nodes, ...family('a2', 3)]);
          const put = editMindmap(start, { do: 'place', places: [{ id: 'a2', offset: { x, y } }] });
          const after = editMindmap(put, { do: 'add', nodes: family('b1', more), links: [], before: null });
          for (const document of [put, after]) {
            const [on, at] = [middleIn(document, 'a'), middleIn(document, 'a2')];
            expect(at.x - on.x).toBeCloseTo(x, 6);
            expect(at.y - on.y).toBeCloseTo(y, 6);
          }
          const below = (document: MindmapDocument) =>
            Math.hypot(
              middleIn(document, 'a21').x - middleIn(document, 'a2').x,
              middleIn(document, 'a21').y - middleIn(document, 'a2').y,
            );
          expect(below(put)).toBeLessThan(90);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('keeps a branch on the side on which a hand put something beside it', () => {
    const start = mapWith(['a', 'b', 'c', 'd'].flatMap((id) => [node(id, null)].concat(family(id, 3))));
    const onLeft = layoutOf(start, view).nodes.filter(
      ({ depth, toward }) => depth === 1 && toward === 'left',
    );
    expect(onLeft.map((placed) => placed.node.id)).toEqual(['b', 'd']);
    const put = editMindmap(start, { do: 'place', places: [{ id: 'b1', offset: { x: -70, y: 3 } }] });
    const without = editMindmap(put, { do: 'remove', ids: ['a'] });
    expect(layoutOf(without, view).byId.get('b')?.toward).toBe('left');
  });

  it('goes around what a hand put between its siblings', () => {
    for (const y of [-30, -14, -3, 0, 6, 17, 40]) {
      const x = middleIn(twoFamilies(), 'a2').x - middleIn(twoFamilies(), 'a').x;
      const put = editMindmap(twoFamilies(), { do: 'place', places: [{ id: 'a2', offset: { x, y } }] });
      expect(overlapsIn(layoutOf(put, view))).toEqual([]);
    }
  });

  it('goes around a branch that a hand put in the midst of another one', () => {
    for (const id of ['a', 'a1', 'a4']) {
      const { x, y } = middleIn(twoFamilies(), id);
      const put = editMindmap(twoFamilies(), { do: 'place', places: [{ id: 'b', offset: { x, y } }] });
      expect(overlapsIn(layoutOf(put, view))).toEqual([]);
    }
  });

  it('grows to the side on which a hand put a node', () => {
    const start = mapWith([node('a', null, { side: 'right' }), node('a1', 'a'), node('a2', 'a1')]);
    const put = editMindmap(start, { do: 'place', places: [{ id: 'a', offset: { x: -80, y: 0 } }] });
    expect(boxIn(put, 'a2').x).toBeLessThan(boxIn(put, 'a1').x);
    const back = editMindmap(put, { do: 'place', places: [{ id: 'a1', offset: { x: 60, y: 5 } }] });
    expect(boxIn(back, 'a2').x).toBeGreaterThan(boxIn(back, 'a1').x);
  });

  it('lays out hundreds of levels, thousands of nodes and a word without an end', () => {
    const deep = layoutOf(chainOf(3_000), view);
    expect(deep.nodes).toHaveLength(3_000);
    expect(deep.nodes.at(-1)?.depth).toBe(3_000);
    const wide = mapWith([node('a', null), ...family('a', 2_000)]);
    expect(layoutOf(wide, view).nodes).toHaveLength(2_001);
    const long = mapWith([
      node('a', null, { text: 'x'.repeat(500) }),
      node('b', 'a', { text: 'W'.repeat(500) }),
    ]);
    for (const { box, form } of layoutOf(long, view).nodes) {
      expect(box.width).toBeLessThan(60);
      expect(form.lines.length).toBeLessThan(9);
      expect(form.shortened).toBe(true);
    }
  });

  it('makes room in the middle for a long text', () => {
    const short = layoutOf(smallMap(), view).centre;
    const text = 'Welk werk kan ik doen met mijn rug, mijn uren en drie kinderen thuis?';
    const long = layoutOf({ ...smallMap(), centre: { about: 'work', text } }, view).centre;
    expect(short.box.width).toBe(short.box.height);
    expect(long.box.width).toBeGreaterThan(long.box.height);
    expect(long.text.shortened).toBe(false);
  });
});
