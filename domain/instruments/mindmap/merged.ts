import { type MindmapDocument, type MindmapNode, pairOf } from './document.ts';
import { readingOrder, treeOf } from './tree.ts';

/**
 * Two moments as one map: the later one, with everything that is gone where it hung and after what stood before it
 * then. Gone arrows whose way another arrow took are left out.
 */
export function merged(before: MindmapDocument, after: MindmapDocument): MindmapDocument {
  const old = treeOf(before.nodes);
  const now = treeOf(after.nodes);
  const gone = before.nodes.filter(({ id }) => !now.byId.has(id));
  const links = goneLinks(before, after);
  if (gone.length === 0) return links.length === 0 ? after : { ...after, links: [...after.links, ...links] };
  const isGone = new Set(gone.map(({ id }) => id));
  const childrenOf = (parent: string | null): readonly MindmapNode[] => {
    const children = [...now.childrenOf(parent)];
    let last: string | null = null;
    for (const node of old.childrenOf(parent)) {
      if (isGone.has(node.id)) {
        const place = last === null ? 0 : children.findIndex(({ id }) => id === last) + 1;
        children.splice(place, 0, { ...node, folded: false });
        last = node.id;
      } else if (now.byId.get(node.id)?.parent === parent) {
        last = node.id;
      }
    }
    return children;
  };
  return {
    ...after,
    nodes: readingOrder(childrenOf),
    links: [...after.links, ...links],
  };
}

/** Both ends of these are in the merged map, since every node of both moments is. */
function goneLinks(before: MindmapDocument, after: MindmapDocument): MindmapDocument['links'] {
  const ids = new Set(after.links.map(({ id }) => id));
  const pairs = new Set(after.links.map(pairOf));
  return before.links.filter((link) => !ids.has(link.id) && !pairs.has(pairOf(link)));
}
