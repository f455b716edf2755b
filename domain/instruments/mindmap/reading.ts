import type { MindmapDocument, MindmapNode } from './document.ts';

type Nodes = Pick<MindmapDocument, 'nodes'>;

/** What hangs on each parent, null for the middle, in its order. */
export function childrenIn({ nodes }: Nodes): ReadonlyMap<string | null, readonly MindmapNode[]> {
  const children = new Map<string | null, MindmapNode[]>();
  for (const node of nodes) {
    const siblings = children.get(node.parent);
    if (siblings === undefined) children.set(node.parent, [node]);
    else siblings.push(node);
  }
  return children;
}

/** A node with how many steps it hangs under the middle: a branch is on level 0. */
export interface ReadNode {
  readonly node: MindmapNode;
  readonly level: number;
}

/** Every node in the order in which one reads: a branch, what hangs below it, the next branch. However deep it is. */
export function inReadingOrder(document: Nodes): readonly ReadNode[] {
  const children = childrenIn(document);
  const read: ReadNode[] = [];
  const waiting: ReadNode[] = (children.get(null) ?? []).map((node) => ({ node, level: 0 })).toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, level } = next;
    read.push(next);
    waiting.push(
      ...(children.get(node.id) ?? []).map((each) => ({ node: each, level: level + 1 })).toReversed(),
    );
  }
  return read;
}
