import { grown } from '../../geometry/box.ts';
import type { PageBox } from '../../geometry/point.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import type { MindmapDocument } from './document.ts';
import { layoutOf, type MindmapLayout } from './layout.ts';
import { arrowsOf } from './arrows.ts';
import { linkElement, linkTextElement } from './link-element.ts';
import { boxOfRoute, type LinkRoute } from './link-routes.ts';
import type { LinkText } from './link-texts.ts';
import { foldOut, foldRadius } from './measures.ts';
import { centreElement } from './node-element.ts';
import { elementsOf } from './placed-elements.ts';
import { speechIn } from './speech.ts';
import type { MindmapView } from './view.ts';

/**
 * The whole drawing in millimetres, with its origin in the middle of the map: the lines of branches and twigs, arrows with
 * their words, the middle, and the nodes, each after what it hangs on.
 */
export function mindmapScene(document: MindmapDocument, view: MindmapView): Scene {
  const layout = layoutOf(document, view);
  const speech = speechIn(document, view);
  const twigs: SceneElement[] = [];
  const nodes: SceneElement[] = [];
  for (const placed of layout.nodes) {
    const elements = elementsOf(placed, layout, speech, view.language);
    twigs.push(elements.twig);
    nodes.push(...elements.nodes);
  }
  const { routes, texts } = arrowsOf(document, layout, view);
  const arrows = routes.map((route) => linkElement(route, speech.link(route.link)));
  const words = routes.flatMap((route, index) => {
    const text = texts[index];
    return text === undefined ? [] : [linkTextElement(route, text, speech.link(route.link))];
  });
  return {
    bounds: boundsOf(layout, routes, texts),
    elements: [...twigs, ...arrows, ...words, centreElement(layout.centre, speech.centre), ...nodes],
  };
}

const edge = 0.5;
/** Dots and heads of arrows are wider than their lines. */
const arrowRoom = 2.5;

function boundsOf(
  { centre, nodes }: MindmapLayout,
  routes: readonly LinkRoute[],
  texts: readonly (LinkText | undefined)[],
): PageBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const hold = (box: PageBox, beside: number): void => {
    left = Math.min(left, box.x - beside);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width + beside);
    bottom = Math.max(bottom, box.y + box.height);
  };
  hold(centre.box, 0);
  for (const { box, hidden } of nodes) hold(box, hidden > 0 ? foldOut + foldRadius : 0);
  for (const route of routes) hold(grown(boxOfRoute(route), arrowRoom), 0);
  for (const text of texts) if (text !== undefined) hold(text.box, 0);
  return grown({ x: left, y: top, width: right - left, height: bottom - top }, edge);
}
