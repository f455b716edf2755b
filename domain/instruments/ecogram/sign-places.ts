import { grown } from '../../geometry/box.ts';
import { Cells } from '../../geometry/cells.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { distance } from '../../geometry/vector.ts';
import { boxOf, distanceTo, type Outline } from './outline.ts';
import type { Route } from './relation-element.ts';
import { pointsAlong } from './relation-line.ts';
import { freePart, headsOf, lineStrokes, signPlace, signRadius } from './relation-shapes.ts';

export const middleOfLine = 0.5;
/** Where a sign may slide along its line, nearest to the middle first. */
const slides = [middleOfLine, 0.43, 0.57, 0.37, 0.63, 0.32, 0.68];
/** Signs of two lines keep this far apart, from middle to middle. */
const signGap = 6;
/** Paper that stays free between the disc of a sign and a line, or a shape, that is not its own. */
const breath = 0.5;
const breathBesideShapes = 1.5;
/** A place must be this much better, in millimetres, than one nearer to the middle. */
const worthSliding = 0.2;
const cellSize = 12;
const widestLine = Math.max(...Object.values(lineStrokes).map(({ width }) => width));

/** A place that a sign could take. */
interface Place {
  readonly route: Route;
  readonly share: number;
  readonly at: PagePoint;
  /** By how many millimetres together other lines and shapes come too near. */
  lost: number;
  /** The line that was last seen from here, and how much of `lost` is its: it may pass through several cells. */
  seen: Route | undefined;
  lostToSeen: number;
}

/**
 * For every route, the share of its line at which its sign stands: in the middle, or as near to it as no other sign, line
 * or shape is in the way. With nowhere free, where least is lost. `scale` is that of the lines.
 */
export function signShares(
  routes: readonly Route[],
  outlines: ReadonlyMap<string, Outline>,
  scale: number,
): readonly number[] {
  const places = new Map(routes.map((route) => [route, placesOf(route, scale)]));
  const cells = new Cells<Place>(cellSize);
  const reach = (signRadius + Math.max(widestLine / 2 + breath, breathBesideShapes)) * scale;
  for (const place of [...places.values()].flat()) cells.put(place, boxAt(place.at, reach));
  for (const route of routes) lineInTheWay(route, cells, scale);
  for (const [id, outline] of outlines) shapeInTheWay(id, outline, cells, scale);

  const gap = signGap * scale;
  const taken = new Cells<PagePoint>(cellSize);
  return routes.map((route) => {
    const best = bestOf(places.get(route) ?? [], taken, gap);
    if (best !== undefined) taken.put(best.at, boxAt(best.at, gap));
    return best?.share ?? middleOfLine;
  });
}

function placesOf(route: Route, scale: number): readonly Place[] {
  const { relation, course } = route;
  if (course === undefined || relation.feeling === null) return [];
  const free = freePart(course, relation.strength, headsOf(relation.direction), scale);
  return slides.map((share) => ({
    route,
    share,
    at: signPlace(free, share),
    lost: 0,
    seen: undefined,
    lostToSeen: 0,
  }));
}

const boxAt = (at: PagePoint, reach: number): PageBox => grown({ ...at, width: 0, height: 0 }, reach);

function lineInTheWay(route: Route, cells: Cells<Place>, scale: number): void {
  if (route.course === undefined) return;
  const clear = (signRadius + lineStrokes[route.relation.strength].width / 2 + breath) * scale;
  const points = pointsAlong(route.course);
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (from === undefined || to === undefined) continue;
    cells.alongSegment(from, to, (place) => {
      if (place.route === route) return;
      if (place.seen !== route) [place.seen, place.lostToSeen] = [route, 0];
      const lost = clear - distanceToPiece(place.at, from, to);
      if (lost <= place.lostToSeen) return;
      place.lost += lost - place.lostToSeen;
      place.lostToSeen = lost;
    });
  }
}

/** As `distanceToSegment`, without making a point: it is asked ten thousands of times for one drawing. */
function distanceToPiece(at: PagePoint, from: PagePoint, to: PagePoint): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const square = x * x + y * y;
  const part = square === 0 ? 0 : ((at.x - from.x) * x + (at.y - from.y) * y) / square;
  const along = Math.min(1, Math.max(0, part));
  const [beside, above] = [at.x - from.x - along * x, at.y - from.y - along * y];
  return Math.sqrt(beside * beside + above * above);
}

function shapeInTheWay(id: string, outline: Outline, cells: Cells<Place>, scale: number): void {
  const clear = (signRadius + breathBesideShapes) * scale;
  const seen = new Set<Place>();
  cells.inBox(boxOf(outline), (place) => {
    const { first, second } = place.route.relation;
    if (id === first || id === second || seen.has(place)) return;
    seen.add(place);
    place.lost += Math.max(0, clear - distanceTo(outline, place.at));
  });
}

function bestOf(places: readonly Place[], taken: Cells<PagePoint>, gap: number): Place | undefined {
  let best: Place | undefined;
  let least = Infinity;
  for (const place of places) {
    const lost = place.lost + lostToSigns(place.at, taken, gap);
    if (lost + worthSliding < least) [best, least] = [place, lost];
    if (least === 0) break;
  }
  return best;
}

function lostToSigns(at: PagePoint, taken: Cells<PagePoint>, gap: number): number {
  let nearest = gap;
  taken.inBox({ ...at, width: 0, height: 0 }, (other) => {
    nearest = Math.min(nearest, distance(at, other));
  });
  return gap - nearest;
}
