import { patched } from '../patched.ts';
import type { Link, MindmapDocument, MindmapNode } from './document.ts';
import { nodeText } from './names.ts';
import { readingOrder, topmost, treeOf } from './tree.ts';
import type { MindmapView } from './view.ts';

/** A part of a map by itself: nodes, each after what it hangs on, and the arrows between them. Its roots hang on nothing. */
export interface Fragment {
  readonly nodes: readonly MindmapNode[];
  readonly links: readonly Link[];
}

/** Nodes with all that hangs below them. */
export function fragmentOf(
  { nodes, links }: Pick<MindmapDocument, 'nodes' | 'links'>,
  ids: Iterable<string>,
): Fragment {
  const tree = treeOf(nodes);
  const roots = topmost(tree, ids);
  const taken = readingOrder(tree.childrenOf, roots);
  const inside = new Set(taken.map(({ id }) => id));
  const isRoot = new Set(roots);
  return {
    nodes: taken.map((node) => (isRoot.has(node) ? patched(node, { parent: null, offset: null }) : node)),
    links: links.filter(({ from, to }) => inside.has(from) && inside.has(to)),
  };
}

/**
 * The same part with ids of its own, its roots hanging on `parent`; ready for the command 'add'. A life domain that comes to
 * hang below a node is one no longer: its name becomes its text.
 */
export function freshCopy(
  { nodes, links }: Fragment,
  parent: string | null,
  newId: () => string,
  view: Pick<MindmapView, 'language'>,
): { nodes: MindmapNode[]; links: Link[] } {
  const ids = new Map(nodes.map(({ id }) => [id, newId()]));
  const idOf = (id: string): string => ids.get(id) ?? id;
  return {
    nodes: nodes.map((node) => {
      const copy = { ...node, id: idOf(node.id) };
      if (node.parent !== null) return { ...copy, parent: idOf(node.parent) };
      return parent === null ? copy : { ...copy, parent, text: nodeText(node, view), domain: null };
    }),
    links: links.map((link) => ({ ...link, id: newId(), from: idOf(link.from), to: idOf(link.to) })),
  };
}
