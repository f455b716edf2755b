import { distance } from '../../geometry/vector.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import { actorElement, clientElement } from './actor-element.ts';
import type { EcogramDocument } from './document.ts';
import { boxOf } from './outline.ts';
import { elementsOf, outlinesOf, type Route, routeOf } from './relation-element.ts';
import { pointsAlong } from './relation-line.ts';
import { freePart, headsOf, signPlace, signRadius } from './relation-shapes.ts';
import type { EcogramView } from './view.ts';

/**
 * The whole drawing, in millimetres on its own plane: lines, then signs, then the client, then actors in the order of the
 * list. Parts that did not change since the last scene are the same objects.
 *
 * Where the two design pages differ: lines, gaps and heads follow the sheets, which were measured on paper; names are
 * 12 pt as on screen, because the same shapes serve both and paper may go down to 9; corners of squares are rounded by 0.8.
 */
export function ecogramScene(document: EcogramDocument, view: EcogramView): Scene {
  const routes = document.relations.map((relation) => routeOf(document, relation, view));
  const shares = signShares(routes);
  const lines: SceneElement[] = [];
  const signs: SceneElement[] = [];
  for (const [index, route] of routes.entries()) {
    const [line, sign] = elementsOf(document, route, shares[index] ?? middle, view);
    if (line !== undefined) lines.push(line);
    if (sign !== undefined) signs.push(sign);
  }
  const actors = document.actors.map((actor) => actorElement(document, actor, view));
  return {
    bounds: boundsOf(document, routes, view),
    elements: [...lines, ...signs, clientElement(document, view), ...actors],
  };
}

const middle = 0.5;
/** Where a sign may slide along its line, nearest to the middle first. */
const slides = [middle, 0.44, 0.56, 0.39, 0.61, 0.35, 0.65];
/** Signs of two lines keep this far apart, from middle to middle. */
const signGap = 6;

/** For every route, the share of its line at which its sign stands. */
function signShares(routes: readonly Route[]): readonly number[] {
  const placed = new Map<string, PagePoint[]>();
  return routes.map(({ relation, course }) => {
    if (course === undefined || relation.feeling === null) return middle;
    const free = freePart(course, relation.strength, headsOf(relation.direction));
    const tries = slides.map((share) => {
      const at = signPlace(free, share);
      return { share, at, room: roomAround(at, placed) };
    });
    const chosen =
      tries.find(({ room }) => room >= signGap) ??
      tries.reduce((best, next) => (next.room > best.room ? next : best));
    const cell = cellOf(chosen.at.x, chosen.at.y);
    placed.set(cell, [...(placed.get(cell) ?? []), chosen.at]);
    return chosen.share;
  });
}

const cellOf = (x: number, y: number): string => `${Math.floor(x / signGap)}/${Math.floor(y / signGap)}`;

/** Distance to the nearest sign, as far as it lies within the gap. */
function roomAround(at: PagePoint, placed: ReadonlyMap<string, readonly PagePoint[]>): number {
  let nearest = signGap;
  for (const dx of [-signGap, 0, signGap]) {
    for (const dy of [-signGap, 0, signGap]) {
      for (const other of placed.get(cellOf(at.x + dx, at.y + dy)) ?? []) {
        nearest = Math.min(nearest, distance(at, other));
      }
    }
  }
  return nearest;
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
