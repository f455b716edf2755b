import type { PageBox } from '../../geometry/point.ts';
import type { Link, MindmapDocument } from './document.ts';
import type { MindmapLayout, PlacedNode } from './layout.ts';
import { shownLinks } from './link-ends.ts';
import { type LinkRoute, linkRoutes } from './link-routes.ts';
import { type LinkText, linkTexts } from './link-texts.ts';
import { foldOut, foldRadius } from './measures.ts';
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
  const routes = linkRoutes(shownLinks(document, layout), boxes);
  const arrows = { routes, texts: linkTexts(routes, boxes, view.textScale ?? 1) };
  known.set(layout, { links: document.links, arrows });
  return arrows;
}

/** Everything that arrows keep clear of: the middle, the nodes, and the discs beside them. */
export const boxesIn = ({ centre, nodes }: MindmapLayout): readonly PageBox[] => [
  centre.box,
  ...nodes.flatMap((placed) => (placed.hidden > 0 ? [placed.box, discOf(placed)] : [placed.box])),
];

function discOf({ box, toward }: PlacedNode): PageBox {
  const x = toward === 'right' ? box.x + box.width + foldOut : box.x - foldOut;
  const y = box.y + box.height / 2;
  return { x: x - foldRadius, y: y - foldRadius, width: 2 * foldRadius, height: 2 * foldRadius };
}
