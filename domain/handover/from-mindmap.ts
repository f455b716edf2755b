import type { Mark, MindmapDocument, MindmapNode } from '../instruments/mindmap/document.ts';
import type { LifeDomain } from '../life-domains/life-domains.ts';
import type { Gift, GiftKind } from './gift.ts';

/** What marks say outside the map, the strongest first: an obstacle that is also a wish weighs. */
const kindOfMark: readonly (readonly [Mark, GiftKind])[] = [
  ['obstacle', 'burden'],
  ['strength', 'strength'],
  ['wish', 'wish'],
];

/** The thoughts of a map that the client marked as a strength, an obstacle or a wish, in the order of the map's list. */
export function mindmapGifts({ nodes }: MindmapDocument): readonly Gift[] {
  const domains = domainsOf(nodes);
  return nodes.flatMap((node): Gift[] => {
    const kind = kindOfMark.find(([mark]) => node.marks.includes(mark))?.[1];
    if (kind === undefined || node.text.trim() === '') return [];
    return [{ id: node.id, text: node.text, kind, domain: domains.get(node.id) ?? null }];
  });
}

/** The domain of the branch on which each node hangs. Takes as long as there are nodes, however deep. */
function domainsOf(nodes: readonly MindmapNode[]): ReadonlyMap<string, LifeDomain | null> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const known = new Map<string, LifeDomain | null>();
  for (const node of nodes) {
    const path: MindmapNode[] = [];
    let above: MindmapNode | undefined = node;
    while (above !== undefined && !known.has(above.id)) {
      path.push(above);
      above = above.parent === null ? undefined : byId.get(above.parent);
    }
    const domain = above === undefined ? (path.at(-1)?.domain ?? null) : (known.get(above.id) ?? null);
    for (const { id } of path) known.set(id, domain);
  }
  return known;
}
