import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mindmapCommandSchema } from '../../../../domain/instruments/mindmap/commands.ts';
import {
  centreSubject,
  emptyMindmap,
  mindmapSchema,
  mostNodes,
} from '../../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../../domain/instruments/mindmap/edits.ts';
import { readingOrder, treeOf } from '../../../../domain/instruments/mindmap/tree.ts';
import { chainOf, link, mapWith, node, smallMap, someCommand, someDocument } from './support/documents.ts';

const idsIn = (document: ReturnType<typeof smallMap>, parent: string | null) =>
  treeOf(document.nodes)
    .childrenOf(parent)
    .map(({ id }) => id);

describe('editing a mindmap', () => {
  it('keeps the document within its schema through a thousand edits, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { minLength: 1_000, maxLength: 1_000 }), (commands) => {
        let document = emptyMindmap();
        for (const [index, command] of commands.entries()) {
          document = editMindmap(document, command);
          if (index % 50 === 0) expect(mindmapCommandSchema.safeParse(command).error).toBeUndefined();
        }
        expect(mindmapSchema.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: 12 },
    );
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(mindmapSchema.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('leaves the old document as it was', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const before = structuredClone(document);
        editMindmap(document, command);
        expect(document).toEqual(before);
      }),
    );
  });

  it('gives back exactly the earlier document when it is put back', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const edited = editMindmap(document, command);
        expect(editMindmap(edited, { do: 'replace', document })).toBe(document);
      }),
    );
  });

  it('does nothing the second time where doing it twice is the same as once', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        // What was refused because it is there twice, or hung on what is not there yet, may be taken the second time.
        if (command.do === 'add' || command.do === 'link') return;
        const once = editMindmap(document, command);
        expect(editMindmap(once, command)).toBe(once);
      }),
    );
  });

  it('changes nothing for ids that are not there', () => {
    const before = smallMap();
    const commands = [
      { do: 'change', ids: ['nobody'], change: { text: 'x' } },
      { do: 'hang', ids: ['nobody'], parent: null, before: null },
      { do: 'hang', ids: ['c'], parent: 'nobody', before: null },
      { do: 'place', places: [{ id: 'nobody', offset: { x: 1, y: 1 } }] },
      { do: 'fold', ids: ['nobody'], folded: true },
      { do: 'link', links: [link('a', 'nobody')] },
      { do: 'change-link', ids: ['nobody'], change: { both: true } },
      { do: 'relink', id: 'nobody', from: 'a', to: 'b' },
      { do: 'relink', id: 'c>a', from: 'nobody', to: 'b' },
      { do: 'remove', ids: ['nobody', centreSubject] },
      { do: 'add', nodes: [node('new', 'nobody')], links: [], before: null },
    ] as const;
    for (const command of commands) {
      expect(editMindmap(before, mindmapCommandSchema.parse(command))).toBe(before);
    }
  });

  it('keeps everything that was not touched as the same object', () => {
    const before = smallMap();
    const after = editMindmap(before, { do: 'change', ids: ['b1'], change: { text: 'anders' } });
    expect(after.links).toBe(before.links);
    expect(after.nodes.filter((each, index) => each !== before.nodes[index]).map(({ id }) => id)).toEqual([
      'b1',
    ]);
  });

  it('puts what is new in front of a sibling, or last', () => {
    const added = (before: string | null) =>
      idsIn(editMindmap(smallMap(), { do: 'add', nodes: [node('new', 'a1')], links: [], before }), 'a1');
    expect(added('a12')).toEqual(['a11', 'new', 'a12']);
    expect(added('a11')).toEqual(['new', 'a11', 'a12']);
    expect(added(null)).toEqual(['a11', 'a12', 'new']);
    expect(added('b1')).toEqual(['a11', 'a12', 'new']);
  });

  it('adds a whole branch with arrows between its nodes and to what is there', () => {
    const after = editMindmap(smallMap(), {
      do: 'add',
      nodes: [node('x', null), node('y', 'x'), node('z', 'y')],
      links: [link('z', 'x'), link('y', 'a11'), link('y', 'y')],
      before: 'b',
    });
    expect(idsIn(after, null)).toEqual(['a', 'x', 'b', 'c']);
    expect(after.links.map(({ id }) => id)).toContain('z>x');
    expect(after.links.map(({ id }) => id)).toContain('y>a11');
    expect(after.links).toHaveLength(smallMap().links.length + 2);
  });

  it('adds nothing twice and leaves out what hangs on nothing, with all below it', () => {
    const before = smallMap();
    const after = editMindmap(before, {
      do: 'add',
      nodes: [node('a', null), node(centreSubject, null), node('c>a', null), node('y', 'x'), node('x', 'b')],
      links: [],
      before: null,
    });
    expect(after.nodes.slice(before.nodes.length).map(({ id }) => id)).toEqual(['x']);
  });

  it('takes no more nodes than a map holds', () => {
    const many = Array.from({ length: mostNodes + 10 }, (_, index) => node(`n${index}`, null));
    expect(mapWith(many).nodes).toHaveLength(mostNodes);
  });

  it('unfolds what something comes to hang on, but for folded nodes that are new themselves', () => {
    const folded = editMindmap(smallMap(), { do: 'fold', ids: ['a1', 'b'], folded: true });
    const added = editMindmap(folded, {
      do: 'add',
      nodes: [node('x', 'a1', { folded: true }), node('y', 'x')],
      links: [],
      before: null,
    });
    const isFolded = (id: string) => treeOf(added.nodes).byId.get(id)?.folded;
    expect([isFolded('a1'), isFolded('x'), isFolded('b')]).toEqual([false, true, true]);
    const hung = editMindmap(folded, { do: 'hang', ids: ['c'], parent: 'b', before: null });
    expect(treeOf(hung.nodes).byId.get('b')?.folded).toBe(false);
  });

  it('takes along what hangs below a node that is hung elsewhere', () => {
    const after = editMindmap(smallMap(), { do: 'hang', ids: ['a1'], parent: 'b', before: 'b1' });
    expect(idsIn(after, 'b')).toEqual(['a1', 'b1']);
    expect(idsIn(after, 'a1')).toEqual(['a11', 'a12']);
    expect(idsIn(after, 'a')).toEqual(['a2']);
  });

  it('hangs several nodes in their order, and those below another of them along with it', () => {
    const after = editMindmap(smallMap(), {
      do: 'hang',
      ids: ['b1', 'a11', 'a1', 'a2'],
      parent: 'c',
      before: null,
    });
    expect(idsIn(after, 'c')).toEqual(['a1', 'a2', 'b1']);
    expect(idsIn(after, 'a1')).toEqual(['a11', 'a12']);
  });

  it('orders siblings, also in front of one that moves itself', () => {
    const order = (ids: readonly string[], before: string | null) =>
      idsIn(editMindmap(smallMap(), { do: 'hang', ids: [...ids], parent: null, before }), null);
    expect(order(['c'], 'a')).toEqual(['c', 'a', 'b']);
    expect(order(['a'], null)).toEqual(['b', 'c', 'a']);
    expect(order(['a', 'b'], 'b')).toEqual(['a', 'b', 'c']);
    const before = smallMap();
    expect(editMindmap(before, { do: 'hang', ids: ['b'], parent: null, before: 'c' })).toBe(before);
  });

  it('refuses to hang a node on itself or on what hangs below it', () => {
    const before = smallMap();
    for (const parent of ['a', 'a1', 'a11']) {
      expect(editMindmap(before, { do: 'hang', ids: ['c', 'a'], parent, before: null })).toBe(before);
    }
  });

  it('gives up the place of the hand and the life domain when a branch is hung below a node', () => {
    const placed = editMindmap(smallMap(), { do: 'place', places: [{ id: 'a', offset: { x: 9, y: 9 } }] });
    const after = editMindmap(placed, { do: 'hang', ids: ['a'], parent: 'b', before: null });
    expect(treeOf(after.nodes).byId.get('a')).toMatchObject({ parent: 'b', offset: null, domain: null });
  });

  it('gives a life domain to branches alone, and every mark once in its order', () => {
    const after = editMindmap(smallMap(), {
      do: 'change',
      ids: ['b', 'b1'],
      change: { domain: 'health', marks: ['first', 'strength', 'first'] },
    });
    const { byId } = treeOf(after.nodes);
    expect(byId.get('b')).toMatchObject({ domain: 'health', marks: ['strength', 'first'] });
    expect(byId.get('b1')).toMatchObject({ domain: null, marks: ['strength', 'first'] });
    const again = { do: 'change', ids: ['b'], change: { marks: ['strength', 'first'] } } as const;
    expect(editMindmap(after, mindmapCommandSchema.parse(again))).toBe(after);
  });

  it('draws one arrow in each direction and none from a thing to itself', () => {
    const before = smallMap();
    const links = [
      link('a11', 'b1', { id: 'again' }),
      link('a', 'a', { id: 'self' }),
      link('b1', 'a11', { id: 'back' }),
    ];
    const after = editMindmap(before, { do: 'link', links });
    expect(after.links.slice(before.links.length).map(({ id }) => id)).toEqual(['back']);
    expect(editMindmap(after, { do: 'relink', id: 'back', from: 'a11', to: 'b1' })).toBe(after);
    const elsewhere = editMindmap(after, { do: 'relink', id: 'back', from: centreSubject, to: 'b1' });
    expect(elsewhere.links.at(-1)).toMatchObject({ from: centreSubject, to: 'b1' });
  });

  it('removes a node with all below it and the arrows of all of those', () => {
    const after = editMindmap(smallMap(), { do: 'remove', ids: ['a1', 'c>a'] });
    expect(after.nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'a2', 'b1']);
    expect(after.links.map(({ id }) => id)).toEqual([`b>${centreSubject}`]);
  });

  it('edits maps of thousands of levels', () => {
    const deep = chainOf(mostNodes);
    expect(editMindmap(deep, { do: 'hang', ids: ['n0'], parent: 'n4999', before: null })).toBe(deep);
    const cut = editMindmap(deep, { do: 'hang', ids: ['n2500'], parent: null, before: 'n0' });
    expect(readingOrder(treeOf(cut.nodes).childrenOf)).toHaveLength(mostNodes);
    expect(idsIn(cut, null)).toEqual(['n2500', 'n0']);
    expect(editMindmap(cut, { do: 'remove', ids: ['n0'] }).nodes).toHaveLength(mostNodes / 2);
    expect(mindmapSchema.safeParse(cut).error).toBeUndefined();
  });
});
