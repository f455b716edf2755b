import { centreOf } from '../../../domain/geometry/box.ts';
import type { PagePoint } from '../../../domain/geometry/point.ts';
import type { MindmapCommand } from '../../../domain/instruments/mindmap/commands.ts';
import {
  centreSubject,
  type MindmapNode,
  type Offset,
} from '../../../domain/instruments/mindmap/document.ts';
import { above, topmost, treeOf, withAllBelow } from '../../../domain/instruments/mindmap/tree.ts';
import { announce } from '../../components/announcer.ts';
import { say } from '../../components/toasts.ts';
import { i18n } from '../../language/setup.ts';
import type { Doing } from './deeds.ts';
import { nodeOf, pickedIn, siblingsOf } from './lookup.ts';

/** Where nodes hang and stand, and taking them away. */
export interface TreeDeeds {
  /** Hangs nodes elsewhere with all below them; null is the middle. `before` is the sibling that comes next. */
  readonly hang: (ids: readonly string[], parent: string | null, before: string | null) => void;
  /** Changes places with the sibling before (-1) or after (1); a branch with the one on its own side. */
  readonly shift: (id: string, by: -1 | 1) => void;
  /** One step towards the middle. */
  readonly out: (id: string) => void;
  /** Below the sibling before it. */
  readonly inward: (id: string) => void;
  readonly setSide: (id: string, side: Side | null) => void;
  /** Puts nodes by hand, so far from where they stand now; what hangs below them comes along. */
  readonly moveBy: (ids: readonly string[], by: PagePoint, merge?: boolean) => void;
  /** Gives nodes that a hand put somewhere back to the arrangement; all of them without ids. */
  readonly arrange: (ids?: readonly string[]) => void;
  readonly remove: (ids: readonly string[]) => void;
}

type Side = NonNullable<MindmapNode['side']>;

/** A tenth of a millimetre is as fine as a place needs to be. */
const tenth = (value: number): number => Math.round(value * 10) / 10;

export function treeDeeds(doing: Doing): TreeDeeds {
  const { store, drawing, document, does, layout, name, names } = doing;
  const tree = () => treeOf(document().nodes);
  const stays = (id: string): void => announce(i18n.t('mindmap.said.stays', { name: name(id) }));

  const sayWhere = (ids: readonly string[], parent: string | null): void =>
    announce(
      parent === null
        ? i18n.t('mindmap.said.isBranch', { name: names(ids) })
        : i18n.t('mindmap.said.hung', { name: names(ids), parent: name(parent) }),
    );
  const hang = (ids: readonly string[], parent: string | null, before: string | null): void => {
    const roots = topmost(tree(), ids).map(({ id }) => id);
    const [first] = roots;
    if (first === undefined) return;
    if (parent !== null && withAllBelow(tree(), roots).has(parent))
      return announce(i18n.t('mindmap.said.notBelowItself', { name: name(first) }));
    if (does([{ do: 'hang', ids: roots, parent, before }], 'hang')) sayWhere(roots, parent);
    else stays(first);
  };

  const sideOf = (id: string): Side | undefined => layout().byId.get(id)?.toward;
  /** Siblings among which a node can change places: branches only with those on the same side. */
  const neighboursOf = (node: MindmapNode): readonly MindmapNode[] => {
    const { siblings } = siblingsOf(document(), node.id);
    if (node.parent !== null) return siblings;
    return siblings.filter(({ id }) => sideOf(id) === sideOf(node.id));
  };
  const offsetsOf = (nodes: readonly MindmapNode[], by: PagePoint): { id: string; offset: Offset }[] => {
    const { byId, centre } = layout();
    return nodes.flatMap(({ id, parent }) => {
      const placed = byId.get(id);
      const on = parent === null ? centre.box : byId.get(parent)?.box;
      if (placed === undefined || on === undefined) return [];
      const [own, middle] = [centreOf(placed.box), centreOf(on)];
      return [{ id, offset: { x: tenth(own.x - middle.x + by.x), y: tenth(own.y - middle.y + by.y) } }];
    });
  };

  /** What has the focus when nodes are gone: the sibling before, or after, or what they hung on. */
  const afterRemoving = (roots: readonly MindmapNode[]): string => {
    const [first] = roots;
    if (first === undefined) return centreSubject;
    const gone = new Set(roots.map(({ id }) => id));
    const { siblings, at } = siblingsOf(document(), first.id);
    const stay = (each: MindmapNode): boolean => !gone.has(each.id);
    const next = siblings.slice(0, at).findLast(stay) ?? siblings.slice(at).find(stay);
    return next?.id ?? first.parent ?? centreSubject;
  };

  return {
    hang,
    shift: (id, by) => {
      const node = nodeOf(document(), id);
      if (node === undefined) return;
      const near = neighboursOf(node);
      const at = near.findIndex((each) => each.id === id);
      const other = near[at + by];
      if (other === undefined) return stays(id);
      const { siblings } = siblingsOf(document(), id);
      const before =
        by < 0 ? other.id : (siblings[siblings.findIndex((each) => each.id === other.id) + 1]?.id ?? null);
      does([{ do: 'hang', ids: [id], parent: node.parent, before }], 'order');
      announce(i18n.t(by < 0 ? 'mindmap.said.up' : 'mindmap.said.down', { name: name(id) }));
    },
    out: (id) => {
      const parent = nodeOf(document(), nodeOf(document(), id)?.parent ?? null);
      if (parent === undefined) return stays(id);
      const { siblings, at } = siblingsOf(document(), parent.id);
      hang([id], parent.parent, siblings[at + 1]?.id ?? null);
    },
    inward: (id) => {
      const node = nodeOf(document(), id);
      if (node === undefined) return;
      const near = neighboursOf(node);
      const previous = near[near.findIndex((each) => each.id === id) - 1];
      if (previous === undefined) return stays(id);
      hang([id], previous.id, null);
    },
    setSide: (id, side) => {
      if (!does([{ do: 'change', ids: [id], change: { side } }], 'side')) return stays(id);
      const now = sideOf(id);
      if (now !== undefined) announce(i18n.t(`mindmap.said.side.${now}`, { name: name(id) }));
    },
    moveBy: (ids, by, merge = false) => {
      const roots = topmost(tree(), ids);
      const places = offsetsOf(roots, by);
      if (places.length === 0) return;
      does([{ do: 'place', places }], 'place', merge ? `place ${ids.join(' ')}` : undefined);
      announce(i18n.t('mindmap.said.moved', { name: names(roots.map(({ id }) => id)) }));
    },
    arrange: (ids) => {
      const some = ids === undefined ? document().nodes : pickedIn(document(), ids).nodes;
      const byHand = some.filter(({ offset }) => offset !== null);
      const sided = some.filter(({ side }) => side !== null);
      const changed = does(
        [
          { do: 'place', places: byHand.map(({ id }) => ({ id, offset: null })) },
          { do: 'change', ids: sided.map(({ id }) => id), change: { side: null } },
        ],
        'arrange',
      );
      announce(i18n.t(changed ? 'mindmap.said.arranged' : 'mindmap.said.wasArranged'));
    },
    remove: (ids) => {
      const { nodes, links, centre } = pickedIn(document(), ids);
      const roots = topmost(
        tree(),
        nodes.map(({ id }) => id),
      );
      const [link] = links;
      if (roots.length === 0 && link === undefined) {
        if (centre) announce(i18n.t('mindmap.said.centreStays'));
        return;
      }
      const before = document();
      const rootIds = roots.map(({ id }) => id);
      const more = withAllBelow(tree(), rootIds).size > roots.length;
      const said =
        roots.length === 0 && link !== undefined
          ? i18n.t('mindmap.said.unlinked', { from: name(link.from), to: name(link.to) })
          : i18n.t(more ? 'mindmap.removedMore' : 'mindmap.removed', { name: names(rootIds) });
      const next = roots.length === 0 && link !== undefined ? link.from : afterRemoving(roots);
      const opened = drawing.getState().opened;
      const openedIsGone = opened !== null && withAllBelow(tree(), rootIds).has(opened);
      does(
        [{ do: 'remove', ids: [...rootIds, ...links.map(({ id }) => id)] }],
        roots.length === 0 ? 'unlink' : 'remove',
      );
      const after = document();
      drawing.getState().select([next], next);
      if (openedIsGone) drawing.getState().show('list', null);
      announce(said);
      if (roots.length === 0) return;
      say(said, () => {
        if (document() === after) return void store.getState().undo();
        does(givingBack(before, roots), 'add');
      });
    },
  };
}

/** Puts what was taken away back where it was, in a document that went on since. */
function givingBack(before: ReturnType<Doing['document']>, roots: readonly MindmapNode[]): MindmapCommand[] {
  const tree = treeOf(before.nodes);
  const all = withAllBelow(
    tree,
    roots.map(({ id }) => id),
  );
  return roots.map((root) => {
    const { siblings, at } = siblingsOf(before, root.id);
    const mine = withAllBelow(tree, [root.id]);
    const next = siblings.slice(at + 1).find(({ id }) => !all.has(id));
    return {
      do: 'add',
      nodes: before.nodes
        .filter(({ id }) => mine.has(id))
        .toSorted((one, other) => above(tree, one.id).length - above(tree, other.id).length),
      links: before.links.filter(({ from, to }) => mine.has(from) || mine.has(to)),
      before: next?.id ?? null,
    };
  });
}
