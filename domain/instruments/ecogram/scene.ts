import type { PageBox } from '../../geometry/point.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import { actorElement, clientElement } from './actor-element.ts';
import type { EcogramDocument } from './document.ts';
import { boxOf } from './outline.ts';
import { elementsOf, outlinesOf, type Route, routeOf } from './relation-element.ts';
import { pointsAlong } from './relation-line.ts';
import { signRadius } from './relation-shapes.ts';
import { middleOfLine, signShares } from './sign-places.ts';
import { type EcogramView, lineScaleOf } from './view.ts';

/**
 * The whole drawing, in millimetres on its own plane: lines, then signs, then the client, then actors in the order of the
 * list. Parts that did not change since the last scene are the same objects.
 *
 * Where the two design pages differ: lines, gaps and heads follow the sheets, which were measured on paper; names are
 * 12 pt as on screen, because the same shapes serve both and paper may go down to 9; corners of squares are rounded by 0.8.
 */
export function ecogramScene(document: EcogramDocument, view: EcogramView): Scene {
  const routes = document.relations.map((relation) => routeOf(document, relation, view));
  const shares = signShares(routes, outlinesOf(document, view), lineScaleOf(view));
  const lines: SceneElement[] = [];
  const signs: SceneElement[] = [];
  for (const [index, route] of routes.entries()) {
    const [line, sign] = elementsOf(document, route, shares[index] ?? middleOfLine, view);
    if (line !== undefined) lines.push(line);
    if (sign !== undefined) signs.push(sign);
  }
  const actors = document.actors.map((actor) => actorElement(document, actor, view));
  return {
    bounds: boundsOf(document, routes, view),
    elements: [...lines, ...signs, clientElement(document, view), ...actors],
  };
}

const edge = 0.5;

/** The box that holds every outline, line and sign. */
function boundsOf(document: EcogramDocument, routes: readonly Route[], view: EcogramView): PageBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const hold = (x: number, y: number, margin: number): void => {
    left = Math.min(left, x - margin);
    top = Math.min(top, y - margin);
    right = Math.max(right, x + margin);
    bottom = Math.max(bottom, y + margin);
  };
  for (const outline of outlinesOf(document, view).values()) {
    const box = boxOf(outline);
    hold(box.x, box.y, edge);
    hold(box.x + box.width, box.y + box.height, edge);
  }
  for (const { course } of routes) {
    if (course?.control == null) continue;
    for (const { x, y } of pointsAlong(course)) hold(x, y, signRadius);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
