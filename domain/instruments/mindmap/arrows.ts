import { boxAround, boxAroundAll, grown } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { Link, MindmapDocument } from './document.ts';
import type { MindmapLayout, PlacedNode } from './layout.ts';
import { shownLinks } from './link-ends.ts';
import { clear } from './link-field.ts';
import { type LinkRoute, linkRoutes } from './link-routes.ts';
import { type LinkText, linkTexts } from './link-texts.ts';
import { foldOut, foldRadius } from './measures.ts';
import { once } from './once.ts';
import { twigPoints } from './twig-element.ts';
import type { MindmapView } from './view.ts';

/** The arrows that are seen, and for each the place of its words. */
export interface Arrows {
  readonly routes: readonly LinkRoute[];
  readonly texts: readonly (LinkText | undefined)[];
}

/** What was found last for some links, and in which layout. */
interface Known {
  readonly layout: MindmapLayout;
  readonly arrows: Arrows;
}

const known = new WeakMap<readonly Link[], Known>();

/**
 * Kept per list of links, which is never changed in place. In another layout those ways are sought anew that may come out
 * otherwise there: while somebody types, most stay as they are.
 */
export function arrowsOf(document: MindmapDocument, layout: MindmapLayout, view: MindmapView): Arrows {
  const before = known.get(document.links);
  if (before?.layout === layout) return before.arrows;
  const links = shownLinks(document, layout);
  const around = once(() => ({ boxes: boxesIn(layout), twigs: twigsIn(layout) }));
  const changed = before === undefined ? undefined : changesBetween(before.layout, layout);
  const old =
    before === undefined || changed === undefined ? undefined : { routes: before.arrows.routes, changed };
  const routes = linkRoutes(links, around, old);
  const keepsTexts =
    before !== undefined &&
    changed?.length === 0 &&
    routes.every((route, index) => route === before.arrows.routes[index]);
  const texts = keepsTexts ? before.arrows.texts : linkTexts(routes, around, view.textScale ?? 1);
  const arrows = { routes, texts };
  known.set(document.links, { layout, arrows });
  return arrows;
}

/** With more changes than this everything is looked at anew. */
const mostChanges = 120;

/** Where nodes and their lines came, went or changed; undefined when that is nearly everywhere. */
function changesBetween(one: MindmapLayout, other: MindmapLayout): PageBox[] | undefined {
  const changes: PageBox[] = [];
  for (const [here, there] of [
    [one, other],
    [other, one],
  ] as const) {
    const { width, height } = there.centre.box;
    const isMiddleNew = here.centre.box.width !== width || here.centre.box.height !== height;
    if (isMiddleNew) changes.push(grown(here.centre.box, clear));
    const others = new Set(there.nodes);
    const moved = new Set(here.nodes.filter((placed) => !others.has(placed)));
    if (moved.size > mostChanges) return undefined;
    for (const placed of here.nodes) {
      const on = here.byId.get(placed.node.parent ?? '');
      const isNew = moved.has(placed);
      const hangsOtherwise = on === undefined ? isMiddleNew : moved.has(on);
      if (isNew)
        changes.push(
          grown(placed.hidden > 0 ? boxAroundAll([placed.box, discOf(placed)]) : placed.box, clear),
        );
      if (isNew || hangsOtherwise) changes.push(boxAroundTwig(placed, on?.box ?? here.centre.box));
    }
    if (changes.length > 4 * mostChanges) return undefined;
  }
  return changes;
}

const boxAroundTwig = (placed: PlacedNode, on: PageBox): PageBox =>
  grown(boxAround(twigPoints(placed, on)) ?? placed.box, 0.1);

/** Everything that arrows keep clear of: the middle, the nodes, and the discs beside them. */
export const boxesIn = ({ centre, nodes }: MindmapLayout): readonly PageBox[] => [
  centre.box,
  ...nodes.flatMap((placed) => (placed.hidden > 0 ? [placed.box, discOf(placed)] : [placed.box])),
];

/** The lines of branches and twigs. */
const twigsIn = ({ centre, nodes, byId }: MindmapLayout): PagePoint[][] =>
  nodes.map((placed) => twigPoints(placed, byId.get(placed.node.parent ?? '')?.box ?? centre.box));

function discOf({ box, toward }: PlacedNode): PageBox {
  const x = toward === 'right' ? box.x + box.width + foldOut : box.x - foldOut;
  const y = box.y + box.height / 2;
  return { x: x - foldRadius, y: y - foldRadius, width: 2 * foldRadius, height: 2 * foldRadius };
}
