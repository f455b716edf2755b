import { centreSubject } from './document.ts';
import type { MindmapLayout, PlacedNode } from './layout.ts';

export type Way = 'left' | 'right' | 'up' | 'down';

/**
 * Where an arrow key goes from a node or the middle: outwards to what hangs on it, inwards to what it hangs on, up and down
 * along its siblings and on to cousins. Null when there is nothing that way. Speaks of the middle as 'centre'.
 */
export function goneTo(layout: MindmapLayout, subject: string, way: Way): string | null {
  if (subject === centreSubject) return way === 'up' || way === 'down' ? null : fromCentre(layout, way);
  const placed = layout.byId.get(subject);
  if (placed === undefined) return null;
  if (way === 'up' || way === 'down') return alongside(layout, placed, way);
  if (way !== placed.toward) return placed.node.parent ?? centreSubject;
  const below = layout.nodes.filter(({ node }) => node.parent === subject);
  return nearestTo(middleOf(placed), below);
}

function fromCentre({ nodes }: MindmapLayout, way: 'left' | 'right'): string | null {
  return nearestTo(
    0,
    nodes.filter(({ depth, toward }) => depth === 1 && toward === way),
  );
}

const middleOf = ({ box }: PlacedNode): number => box.y + box.height / 2;

/** The one whose middle lies nearest to a height; of two that are as near, the first. */
function nearestTo(height: number, nodes: readonly PlacedNode[]): string | null {
  let best: PlacedNode | undefined;
  const far = (placed: PlacedNode): number => Math.abs(middleOf(placed) - height);
  for (const placed of nodes) if (best === undefined || far(placed) < far(best) - 0.01) best = placed;
  return best?.node.id ?? null;
}

/** The next one above or below on the same side and as deep. */
function alongside({ nodes }: MindmapLayout, from: PlacedNode, way: 'up' | 'down'): string | null {
  const level = nodes
    .filter(({ depth, toward }) => depth === from.depth && toward === from.toward)
    .toSorted((one, other) => middleOf(one) - middleOf(other));
  const at = level.indexOf(from);
  return (way === 'up' ? level[at - 1] : level[at + 1])?.node.id ?? null;
}
