import { mapped, patched } from '../../patched.ts';
import type { MindmapDocument, MindmapNode } from '../document.ts';
import { readingOrder, treeOf } from '../tree.ts';
import type { MindmapView } from '../view.ts';

/** A smaller map with the view that shows it, and what was made of it. */
export interface Reduced<Drawn> {
  readonly document: MindmapDocument;
  readonly view: MindmapView;
  readonly drawn: Drawn;
}

/**
 * As much as can be drawn of a map that is too large to draw: as the arrangement puts it, with as many levels as `draw` finds
 * room for, and when even the branches are too many, the first of them. Undefined when not one branch can be drawn.
 */
export function reduced<Drawn>(
  document: MindmapDocument,
  view: MindmapView,
  draw: (document: MindmapDocument, view: MindmapView) => Drawn | undefined,
): Reduced<Drawn> | undefined {
  const arranged = patched(document, {
    nodes: mapped(document.nodes, (node) => patched(node, { offset: null })),
  });
  const plain: MindmapView = { ...view, unfolded: false };
  const levels = levelsIn(document);
  const deepest = Math.max(0, ...levels.values());
  const folded = largest(deepest, (level) => {
    const cut = patched(arranged, {
      nodes: mapped(arranged.nodes, (node) =>
        (levels.get(node.id) ?? 0) >= level && !node.folded ? { ...node, folded: true } : node,
      ),
    });
    return attempt(cut, plain, draw);
  });
  if (folded !== undefined) return folded;
  const shut = patched(arranged, {
    nodes: mapped(arranged.nodes, (node) => patched(node, { folded: true })),
  });
  const branches = treeOf(shut.nodes)
    .childrenOf(null)
    .map(({ id }) => id);
  return largest(branches.length, (count) =>
    attempt(shut, { ...plain, only: branches.slice(0, Math.max(1, count)) }, draw),
  );
}

function attempt<Drawn>(
  document: MindmapDocument,
  view: MindmapView,
  draw: (document: MindmapDocument, view: MindmapView) => Drawn | undefined,
): Reduced<Drawn> | undefined {
  const drawn = draw(document, view);
  return drawn === undefined ? undefined : { document, view, drawn };
}

/** What the largest number gives for which there is something; more is harder. */
function largest<Found>(most: number, find: (number: number) => Found | undefined): Found | undefined {
  let best: Found | undefined;
  let [low, high] = [0, most];
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const found = find(middle);
    if (found === undefined) high = middle - 1;
    else {
      best = found;
      low = middle + 1;
    }
  }
  return best;
}

/** How many steps each node hangs under its branch. */
function levelsIn({ nodes }: MindmapDocument): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  const levelOf = ({ parent }: MindmapNode): number => (parent === null ? 0 : (levels.get(parent) ?? 0) + 1);
  for (const node of readingOrder(treeOf(nodes).childrenOf)) levels.set(node.id, levelOf(node));
  return levels;
}
