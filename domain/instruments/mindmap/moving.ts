import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { SceneElement } from '../../scene/scene.ts';
import { boxesIn } from './arrows.ts';
import type { Link, MindmapDocument } from './document.ts';
import { layoutOf, type MindmapLayout, type PlacedNode } from './layout.ts';
import { linkElement } from './link-element.ts';
import { shownLinks } from './link-ends.ts';
import { layerOf } from './link-field.ts';
import { quickRoutes } from './link-routes.ts';
import { foldElement, nodeElement } from './node-element.ts';
import { speechIn } from './speech.ts';
import { topmost, treeOf, withAllBelow } from './tree.ts';
import { twigElement } from './twig-element.ts';
import type { MindmapView } from './view.ts';

/** Nodes that are dragged, with all that hangs below them. */
export interface Moving {
  /** The ids of the elements of the scene that change on the way. */
  readonly elements: ReadonlySet<string>;
  /** Those elements when the nodes are so many millimetres further: lines, then nodes. The rest stays as it is. */
  readonly at: (by: PagePoint) => readonly SceneElement[];
  /** What to carry out when they are let go there, with the command 'place'. */
  readonly places: (by: PagePoint) => { id: string; offset: { x: number; y: number } }[];
}

/** What hangs below another node that is dragged goes along with that one. Words upon arrows come back when they are let go. */
export function movingOf(document: MindmapDocument, view: MindmapView, ids: Iterable<string>): Moving {
  const layout = layoutOf(document, view);
  const tree = treeOf(document.nodes);
  const roots = topmost(tree, ids).flatMap(({ id }) => layout.byId.get(id) ?? []);
  const inside = withAllBelow(
    tree,
    roots.map(({ node }) => node.id),
  );
  const nodes = layout.nodes.filter(({ node }) => inside.has(node.id));
  const touched = shownLinks(document, layout).filter(
    ({ from, to }) => inside.has(from.subject) || inside.has(to.subject),
  );
  const links = touched.map(({ link }) => link);
  return {
    elements: new Set([
      ...nodes.flatMap(({ node: { id } }) => [`twig:${id}`, `node:${id}`, `fold:${id}`]),
      ...touched.flatMap(({ link: { id } }) => [`link:${id}`, `link-text:${id}`]),
    ]),
    at: elementsAt(document, view, layout, nodes, links),
    places: (by) =>
      roots.map(({ node, box }) => {
        const on = boxOn(layout, node.parent);
        return {
          id: node.id,
          offset: {
            x: rounded(box.x + box.width / 2 + by.x - on.x - on.width / 2),
            y: rounded(box.y + box.height / 2 + by.y - on.y - on.height / 2),
          },
        };
      }),
  };
}

/** A tenth of a millimetre is as fine as a place needs to be. */
const rounded = (value: number): number => Math.round(value * 10) / 10 || 0;

const boxOn = (layout: MindmapLayout, parent: string | null): PageBox =>
  (parent === null ? undefined : layout.byId.get(parent)?.box) ?? layout.centre.box;

function elementsAt(
  document: MindmapDocument,
  view: MindmapView,
  layout: MindmapLayout,
  nodes: readonly PlacedNode[],
  touched: readonly Link[],
): Moving['at'] {
  const speech = speechIn(document, view);
  const inside = new Set(nodes);
  const still = layout.nodes.filter((placed) => !inside.has(placed));
  const stays = touched.length === 0 ? undefined : layerOf(boxesIn({ ...layout, nodes: still }), []);
  return (by) => {
    const moved = nodes.map((placed) => {
      const { x, y, width, height } = placed.box;
      return { ...placed, box: { x: x + by.x, y: y + by.y, width, height } };
    });
    const byId = new Map(layout.byId);
    for (const placed of moved) byId.set(placed.node.id, placed);
    const links = shownLinks({ nodes: document.nodes, links: touched }, { ...layout, byId });
    const moves = layerOf(
      moved.map(({ box }) => box),
      [],
    );
    const routes = quickRoutes(links, stays === undefined ? [moves] : [stays, moves]);
    return [
      ...moved.map((placed) => twigElement(placed, boxOn({ ...layout, byId }, placed.node.parent), '')),
      ...routes.map((route) => linkElement(route, speech.link(route.link))),
      ...moved.flatMap((placed) => {
        const name = speech.node(placed);
        const own = nodeElement(placed, name);
        return placed.hidden > 0 ? [own, foldElement(placed, name)] : [own];
      }),
    ];
  };
}
