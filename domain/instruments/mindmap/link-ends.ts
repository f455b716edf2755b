import type { PageBox } from '../../geometry/point.ts';
import { centreSubject, type Link, type MindmapDocument } from './document.ts';
import type { MindmapLayout } from './layout.ts';
import { treeOf } from './tree.ts';

/** One of the two things that an arrow joins. */
export interface LinkEnd {
  readonly subject: string;
  readonly box: PageBox;
  /** Sides at whose middle a twig hangs, the one towards the middle of the map first. */
  readonly twigs: readonly ('left' | 'right')[];
  readonly isCentre: boolean;
}

/** An arrow with the two things that it is seen to join. */
export interface ShownLink {
  readonly link: Link;
  readonly from: LinkEnd;
  readonly to: LinkEnd;
}

/**
 * The arrows of which both ends are seen. An end that is put away is seen at the node under which it is; an arrow within
 * what is put away is not drawn.
 */
export function shownLinks(
  document: Pick<MindmapDocument, 'nodes'> & { readonly links: readonly Link[] },
  layout: MindmapLayout,
): readonly ShownLink[] {
  const ends = new Map<string, LinkEnd | undefined>();
  const endOf = (subject: string): LinkEnd | undefined => {
    if (!ends.has(subject)) ends.set(subject, foundEnd(document, layout, subject));
    return ends.get(subject);
  };
  return document.links.flatMap((link) => {
    const [from, to] = [endOf(link.from), endOf(link.to)];
    if (from === undefined || to === undefined || from.subject === to.subject) return [];
    return [{ link, from, to }];
  });
}

function foundEnd(
  { nodes }: Pick<MindmapDocument, 'nodes'>,
  layout: MindmapLayout,
  subject: string,
): LinkEnd | undefined {
  if (subject === centreSubject) return { subject, box: layout.centre.box, twigs: [], isCentre: true };
  const { byId, childrenOf } = treeOf(nodes);
  let id: string | null = subject;
  let placed = layout.byId.get(id);
  while (placed === undefined && id !== null) {
    id = byId.get(id)?.parent ?? null;
    placed = id === null ? undefined : layout.byId.get(id);
  }
  if (placed === undefined || (id !== subject && placed.hidden === 0)) return undefined;
  const { node, box, toward } = placed;
  const inner = toward === 'left' ? 'right' : 'left';
  const outer = placed.hidden > 0 || childrenOf(node.id).some((child) => layout.byId.has(child.id));
  return { subject: node.id, box, twigs: outer ? [inner, toward] : [inner], isCentre: false };
}
