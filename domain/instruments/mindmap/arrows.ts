import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { Link, MindmapDocument } from './document.ts';
import type { MindmapLayout, PlacedNode } from './layout.ts';
import { shownLinks } from './link-ends.ts';
import { type LinkRoute, linkRoutes } from './link-routes.ts';
import { type LinkText, linkTexts } from './link-texts.ts';
import { foldOut, foldRadius } from './measures.ts';
import { twigPoints } from './twig-element.ts';
import type { MindmapView } from './view.ts';

/** The arrows that are seen, and for each the place of its words. */
export interface Arrows {
  readonly routes: readonly LinkRoute[];
  readonly texts: readonly (LinkText | undefined)[];
}

const known = new WeakMap<MindmapLayout, { readonly links: readonly Link[]; readonly arrows: Arrows }>();

/** Kept per layout, for as long as the links stay the same. */
export function arrowsOf(document: MindmapDocument, layout: MindmapLayout, view: MindmapView): Arrows {
  const before = known.get(layout);
  if (before?.links === document.links) return before.arrows;
  const boxes = boxesIn(layout);
  const links = shownLinks(document, layout);
  const twigs = links.length === 0 ? [] : twigsIn(layout);
  const routes = linkRoutes(links, boxes, twigs);
  const arrows = { routes, texts: linkTexts(routes, boxes, twigs, view.textScale ?? 1) };
  known.set(layout, { links: document.links, arrows });
  return arrows;
}

/** Everything that arrows keep clear of: the middle, the nodes, and the discs beside them. */
export const boxesIn = ({ centre, nodes }: MindmapLayout): readonly PageBox[] => [
  centre.box,
  ...nodes.flatMap((placed) => (placed.hidden > 0 ? [placed.box, discOf(placed)] : [placed.box])),
];

/** The lines of branches and twigs. */
export const twigsIn = ({ centre, nodes, byId }: MindmapLayout): PagePoint[][] =>
  nodes.map((placed) => twigPoints(placed, byId.get(placed.node.parent ?? '')?.box ?? centre.box));

function discOf({ box, toward }: PlacedNode): PageBox {
  const x = toward === 'right' ? box.x + box.width + foldOut : box.x - foldOut;
  const y = box.y + box.height / 2;
  return { x: x - foldRadius, y: y - foldRadius, width: 2 * foldRadius, height: 2 * foldRadius };
}
