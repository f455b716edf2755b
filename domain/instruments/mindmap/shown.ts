import type { Effect, MindmapDocument, MindmapNode } from './document.ts';
import { above, readingOrder, treeOf, withAllBelow } from './tree.ts';
import type { MindmapView } from './view.ts';

/** What a node does for work: as it was said, or else as its marks say. */
function effectOf({ work, marks }: Pick<MindmapNode, 'work' | 'marks'>): Effect | null {
  if (work !== null) return work;
  const [helps, hinders] = [marks.includes('strength'), marks.includes('obstacle')];
  if (helps === hinders) return null;
  return helps ? 'helps' : 'hinders';
}

/** A node that is drawn. */
export interface ShownNode {
  readonly node: MindmapNode;
  /** Steps from the middle; a branch is 1. */
  readonly depth: number;
  /** Place in the list of what it hangs on; -1 for the middle. */
  readonly parent: number;
  /** Places in the list of what hangs on it. */
  readonly children: readonly number[];
  /** How many nodes are put away below it. */
  readonly hidden: number;
}

/** What is drawn of a map, each after what it hangs on, siblings in their order. The branches are those without a parent. */
export function shownNodes(
  { nodes }: Pick<MindmapDocument, 'nodes'>,
  view: MindmapView,
): readonly ShownNode[] {
  const tree = treeOf(nodes);
  const wanted = wantedIn(nodes, view);
  const below = (id: string | null): readonly MindmapNode[] => {
    const children = tree.childrenOf(id);
    return wanted === undefined ? children : children.filter((child) => wanted.has(child.id));
  };
  const isShut = (node: MindmapNode): boolean => node.folded && view.unfolded !== true;
  const order = readingOrder((id) => {
    const parent = id === null ? undefined : tree.byId.get(id);
    return parent !== undefined && isShut(parent) ? [] : below(id);
  });
  const shown: (ShownNode & { readonly children: number[] })[] = [];
  const places = new Map<string, number>();
  for (const [place, node] of order.entries()) {
    const parent = node.parent === null ? -1 : (places.get(node.parent) ?? -1);
    places.set(node.id, place);
    shown[parent]?.children.push(place);
    const hidden = isShut(node) ? readingOrder(below, below(node.id)).length : 0;
    shown.push({ node, depth: (shown[parent]?.depth ?? 0) + 1, parent, children: [], hidden });
  }
  return shown;
}

/** The ids that a view leaves in; undefined when that is everything. */
function wantedIn(
  nodes: readonly MindmapNode[],
  { filter = null, only }: MindmapView,
): ReadonlySet<string> | undefined {
  const tree = treeOf(nodes);
  const parts: ReadonlySet<string>[] = [];
  if (only !== undefined) {
    const roots = only.filter((id) => tree.byId.has(id));
    parts.push(new Set([...withAllBelow(tree, roots), ...roots.flatMap((id) => idsAbove(nodes, id))]));
  }
  if (filter !== null) {
    const answers = nodes.filter((node) => effectOf(node) === filter);
    const found = new Set<string>();
    for (const { id } of answers) {
      for (let next: string | null = id; next !== null && !found.has(next);) {
        found.add(next);
        next = tree.byId.get(next)?.parent ?? null;
      }
    }
    parts.push(found);
  }
  const [first, second] = parts;
  if (first === undefined || second === undefined) return first;
  return new Set([...first].filter((id) => second.has(id)));
}

const idsAbove = (nodes: readonly MindmapNode[], id: string): string[] =>
  above(treeOf(nodes), id).map((node) => node.id);
