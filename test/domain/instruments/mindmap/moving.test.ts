import { describe, expect, it } from 'vitest';
import { centreOf } from '../../../../domain/geometry/box.ts';
import { distance } from '../../../../domain/geometry/vector.ts';
import { freshCopy, fragmentOf } from '../../../../domain/instruments/mindmap/copying.ts';
import { centreSubject, mindmapSchema } from '../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { layoutOf } from '../../../../domain/instruments/mindmap/layout.ts';
import { movingOf } from '../../../../domain/instruments/mindmap/moving.ts';
import { goneTo, type Way } from '../../../../domain/instruments/mindmap/navigation.ts';
import { mindmapScene } from '../../../../domain/instruments/mindmap/scene.ts';
import { treeOf } from '../../../../domain/instruments/mindmap/tree.ts';
import { boxOf } from '../../../../domain/scene/picking.ts';
import { mapWith, node, smallMap, view } from './support/documents.ts';

describe('dragging nodes of a mindmap', () => {
  it('changes the nodes, what hangs below them, their lines and their arrows', () => {
    const moving = movingOf(smallMap(), view, ['a1', 'a11']);
    const changed = moving.at({ x: 5, y: -7 }).map(({ id }) => id);
    expect(changed.toSorted()).toEqual(
      ['twig:a1', 'twig:a11', 'twig:a12', 'link:a11>b1', 'node:a1', 'node:a11', 'node:a12'].toSorted(),
    );
    for (const id of changed) expect(moving.elements.has(id)).toBe(true);
  });

  it('leaves everything where it is for as long as it is not moved', () => {
    const { elements } = mindmapScene(smallMap(), view);
    for (const moved of movingOf(smallMap(), view, ['a1']).at({ x: 0, y: 0 })) {
      if (moved.kind !== 'node') continue;
      expect(moved).toEqual(elements.find(({ id }) => id === moved.id));
    }
  });

  it('puts nodes where they were let go, whole branches with them', () => {
    const start = smallMap();
    const by = { x: 33.3, y: -41 };
    const moving = movingOf(start, view, ['a', 'a11', 'b1']);
    const seen = moving.at(by).find(({ id }) => id === 'node:a');
    expect(moving.places(by).map(({ id }) => id)).toEqual(['a', 'b1']);
    const after = editMindmap(start, { do: 'place', places: moving.places(by) });
    const put = layoutOf(after, view).byId.get('a');
    if (seen === undefined || put === undefined) throw new Error('The branch is not there.');
    // Places are kept in tenths of millimetres.
    expect(distance(centreOf(boxOf(seen.hit)), centreOf(put.box))).toBeLessThan(0.11);
  });
});

describe('arrow keys in a mindmap', () => {
  const document = mapWith([
    node('a', null, { side: 'right' }),
    node('b', null, { side: 'right' }),
    node('c', null, { side: 'left' }),
    node('a1', 'a'),
    node('a2', 'a'),
    node('a3', 'a'),
    node('b1', 'b'),
    node('c1', 'c'),
  ]);
  const walk = (from: string, ...ways: Way[]) =>
    ways.reduce<string | null>(
      (at, way) => (at === null ? null : goneTo(layoutOf(document, view), at, way)),
      from,
    );

  it('go outwards to what hangs on a node and inwards to what it hangs on, on both sides', () => {
    expect(walk('a', 'right')).toBe('a2');
    expect(walk('a2', 'left')).toBe('a');
    expect(walk('a', 'left')).toBe(centreSubject);
    expect(walk('c', 'left')).toBe('c1');
    expect(walk('c1', 'right', 'right')).toBe(centreSubject);
    expect(walk(centreSubject, 'left')).toBe('c');
    expect(walk('a2', 'right')).toBeNull();
  });

  it('go up and down among siblings and on to cousins', () => {
    expect(walk('a1', 'down', 'down', 'down')).toBe('b1');
    expect(walk('b1', 'up')).toBe('a3');
    expect(walk('a', 'down')).toBe('b');
    expect(walk('a1', 'up')).toBeNull();
    expect(walk('b1', 'down')).toBeNull();
    expect(walk('nobody', 'up')).toBeNull();
  });

  it('come from the middle to the side that they point to', () => {
    expect(['a', 'b']).toContain(walk(centreSubject, 'right'));
    expect(walk(centreSubject, 'up')).toBeNull();
    expect(goneTo(layoutOf(mapWith([]), view), centreSubject, 'left')).toBeNull();
  });
});

describe('copying a part of a mindmap', () => {
  const ids = () => {
    let next = 0;
    return () => `new${(next += 1)}`;
  };

  it('takes nodes with all below them and the arrows between them, under ids of their own', () => {
    const start = editMindmap(smallMap(), {
      do: 'link',
      links: [{ id: 'in', from: 'a11', to: 'a12', text: 'eerst', both: false }],
    });
    const fragment = fragmentOf(start, ['a11', 'a1', 'b1']);
    expect(fragment.nodes.map(({ id, parent }) => [id, parent])).toEqual([
      ['a1', null],
      ['a11', 'a1'],
      ['a12', 'a1'],
      ['b1', null],
    ]);
    expect(fragment.links.map(({ id }) => id)).toEqual(['a11>b1', 'in']);
    const copy = freshCopy(fragment, 'c', ids(), view);
    const after = editMindmap(start, { do: 'add', ...copy, before: null });
    expect(mindmapSchema.safeParse(after).error).toBeUndefined();
    expect(after.nodes).toHaveLength(start.nodes.length + 4);
    expect(after.links).toHaveLength(start.links.length + 2);
    expect(
      treeOf(after.nodes)
        .childrenOf('c')
        .map(({ text }) => text),
    ).toEqual(['a1', 'b1']);
  });

  it('gives a life domain that comes below a node the name of it as its text', () => {
    const fragment = fragmentOf(smallMap(), ['a']);
    expect(freshCopy(fragment, null, ids(), view).nodes[0]).toMatchObject({ domain: 'housing', text: '' });
    expect(freshCopy(fragment, 'b', ids(), view).nodes[0]).toMatchObject({
      domain: null,
      text: 'Huisvesting',
      parent: 'b',
    });
  });

  it('takes nothing for ids that are not there', () => {
    expect(fragmentOf(smallMap(), ['nobody'])).toEqual({ nodes: [], links: [] });
  });
});
