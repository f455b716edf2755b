import type { MindmapNode } from './document.ts';

/** The nodes by id and by what they hang on, in the order of the list. */
export interface Tree {
  readonly byId: ReadonlyMap<string, MindmapNode>;
  /** null stands for the middle. Empty for what has nothing below it or is not there. */
  readonly childrenOf: (parent: string | null) => readonly MindmapNode[];
}

const trees = new WeakMap<readonly MindmapNode[], Tree>();
const none: readonly MindmapNode[] = [];

/** Kept per list of nodes, which is never changed in place. */
export function treeOf(nodes: readonly MindmapNode[]): Tree {
  const known = trees.get(nodes);
  if (known !== undefined) return known;
  const children = new Map<string | null, MindmapNode[]>();
  for (const node of nodes) {
    const siblings = children.get(node.parent);
    if (siblings === undefined) children.set(node.parent, [node]);
    else siblings.push(node);
  }
  const tree: Tree = {
    byId: new Map(nodes.map((node) => [node.id, node])),
    childrenOf: (parent) => children.get(parent) ?? none,
  };
  trees.set(nodes, tree);
  return tree;
}

/**
 * Nodes in the order in which they are read: each before what hangs below it, siblings in the order of the list. `from` are
 * the ones to begin with. A loop and no recursion: a map may be thousands deep.
 */
export function readingOrder(
  childrenOf: Tree['childrenOf'],
  from: readonly MindmapNode[] = childrenOf(null),
): MindmapNode[] {
  const order: MindmapNode[] = [];
  const waiting = from.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    order.push(node);
    const children = childrenOf(node.id);
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const child = children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
  return order;
}

/** The ids of nodes with those of all that hangs below them. */
export function withAllBelow({ byId, childrenOf }: Tree, ids: Iterable<string>): Set<string> {
  const found = new Set<string>();
  const waiting = [...ids].filter((id) => byId.has(id));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    for (const child of childrenOf(id)) waiting.push(child.id);
  }
  return found;
}

/** Those of some nodes that do not hang below another of them, in the order in which they are read. */
export function topmost({ byId, childrenOf }: Tree, ids: Iterable<string>): MindmapNode[] {
  const chosen = new Set([...ids].filter((id) => byId.has(id)));
  if (chosen.size < 2) return [...chosen].flatMap((id) => byId.get(id) ?? []);
  const found: MindmapNode[] = [];
  const waiting = childrenOf(null).toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (chosen.has(node.id)) found.push(node);
    else waiting.push(...childrenOf(node.id).toReversed());
  }
  return found;
}

/** What a node hangs on, from near to far, ending with its branch. */
export function above({ byId }: Tree, id: string): MindmapNode[] {
  const found: MindmapNode[] = [];
  for (let parent = byId.get(id)?.parent ?? null; parent !== null;) {
    const node = byId.get(parent);
    if (node === undefined) break;
    found.push(node);
    ({ parent } = node);
  }
  return found;
}
