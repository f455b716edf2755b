import { boxAround, grown, holds } from '../../geometry/box.ts';
import type { PagePoint } from '../../geometry/point.ts';
import { direction, distance } from '../../geometry/vector.ts';
import { actorOutline, clientOutline } from './actor-outline.ts';
import type { Actor, Circle, EcogramDocument } from './document.ts';
import { boxOf, distanceToSegment, gapBetween, type Outline, reachOf } from './outline.ts';
import { findsItsWay } from './relation-line.ts';

/** Millimetres between shapes that were placed by themselves. */
export const comfortableGap = 6;
/** Half axes of the first ring around the client, and how much wider every next ring is; flat, like the paper. */
const firstRing = { x: 62, y: 50 };
const nextRing = { x: 38, y: 36 };
/** The place that one actor takes on a ring. */
const placeOnRing = 37;
/** A name is not there yet, so room is kept for a shape of middling size. */
const expectedRadius = 16;
/** A line keeps this far from shapes on its way to the client. */
const lineRoom = 3;
/** How many rings further out a place may lie before a line that bends, or one across somebody, is preferred. */
const bendCost = 0.9;
const crossingCost = { few: 4, many: 2.5 };
/** Of so many places on a ring a bent line is sought, as long as there are few enough actors to see it and not to wait for it. */
const mostBends = 12;
const mostToBend = 60;

const degree = Math.PI / 180;
/** The directions in which each circle of people stands, as seen from the client; 0 is right, a quarter turn is down. */
const sectorAngles: Readonly<Record<Circle, number>> = {
  family: -150 * degree,
  friends: -60 * degree,
  services: 30 * degree,
  work: 120 * degree,
};
/** Where the first actor without a circle stands: above the client. */
const firstAngle = -90 * degree;

/**
 * Where the next actor comes: beside the last one of its circle of people, clockwise around the client, without overlap and
 * with a free line to the client where there is one, on a wider ring when a ring is full.
 */
export function placeNext(document: EcogramDocument, circle: Circle | null = null): { x: number; y: number } {
  const centre = document.client.position;
  const outlines = document.actors.map((actor) => actorOutline(actor));
  const client = clientOutline(document);
  const around = neighbourhood([client, ...outlines]);
  const start = startAngle(document, circle);
  const crossing = outlines.length < mostToBend ? crossingCost.few : crossingCost.many;
  let best: { readonly at: PagePoint; readonly cost: number } | undefined;
  for (let ring = 0; best === undefined || ring < best.cost; ring += 1) {
    const free = placesOnRing(centre, ring, start).filter((at) => isFree(at, around(at)));
    const joinable = free.find((at) => isJoinable(at, centre, outlines));
    const [first] = free;
    const least = best?.cost ?? Infinity;
    if (joinable !== undefined) {
      best = { at: joinable, cost: ring };
      continue;
    }
    const bendable =
      ring + bendCost < least && outlines.length < mostToBend
        ? spreadOver(free, mostBends).find((at) => {
            const expected = expectedAt(at);
            return findsItsWay(client, expected, [client, expected, ...outlines]);
          })
        : undefined;
    if (bendable !== undefined) best = { at: bendable, cost: ring + bendCost };
    else if (first !== undefined && ring + crossing < least) best = { at: first, cost: ring + crossing };
  }
  return { x: rounded(best.at.x), y: rounded(best.at.y) };
}

const cell = 48;

/** Finds the outlines that may lie near a point, without asking each of hundreds. */
function neighbourhood(outlines: readonly Outline[]): (at: PagePoint) => readonly Outline[] {
  const cells = new Map<string, Outline[]>();
  for (const outline of outlines) {
    const { x, y, width, height } = grown(boxOf(outline), expectedRadius + comfortableGap);
    for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column += 1) {
      for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row += 1) {
        const key = `${column}/${row}`;
        const known = cells.get(key);
        if (known === undefined) cells.set(key, [outline]);
        else known.push(outline);
      }
    }
  }
  return ({ x, y }) => cells.get(`${Math.floor(x / cell)}/${Math.floor(y / cell)}`) ?? [];
}

/** A tenth of a millimetre is as fine as a place needs to be. */
const rounded = (value: number): number => Math.round(value * 10) / 10 || 0;

function startAngle(document: EcogramDocument, circle: Circle | null): number {
  const last = document.actors.findLast((actor) => circle === null || actor.circle === circle);
  if (last === undefined) return circle === null ? firstAngle : sectorAngles[circle];
  const { x, y } = document.client.position;
  const angle = Math.atan2((last.position.y - y) / firstRing.y, (last.position.x - x) / firstRing.x);
  return Number.isFinite(angle) ? angle : firstAngle;
}

/**
 * The places of a ring in clockwise order from an angle. On the first ring they lie side by side; further out they lie
 * closer, to find one from which a line passes between the shapes of the ring before.
 */
function placesOnRing(centre: PagePoint, ring: number, start: number): readonly PagePoint[] {
  const across = firstRing.x + ring * nextRing.x;
  const down = firstRing.y + ring * nextRing.y;
  const round = 2 * Math.PI * Math.sqrt((across ** 2 + down ** 2) / 2);
  const count = Math.floor(round / (ring === 0 ? placeOnRing : placeOnRing / 4));
  const step = (2 * Math.PI) / count;
  const first = Math.ceil((start - firstAngle) / step - 1e-6);
  return Array.from({ length: count }, (_, index) => {
    const angle = firstAngle + (first + index) * step;
    return { x: centre.x + across * Math.cos(angle), y: centre.y + down * Math.sin(angle) };
  });
}

/** At most so many of a row, at equal steps. */
function spreadOver<T>(row: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, Math.ceil(row.length / most));
  return row.filter((_, index) => index % step === 0);
}

const expectedAt = (centre: PagePoint): Outline => ({ form: 'circle', centre, radius: expectedRadius });

function isFree(at: PagePoint, outlines: readonly Outline[]): boolean {
  const expected = expectedAt(at);
  return outlines.every((outline) => gapBetween(expected, outline) >= comfortableGap);
}

/** Whether a straight line to the client passes clear of everybody else. */
function isJoinable(at: PagePoint, centre: PagePoint, outlines: readonly Outline[]): boolean {
  const box = boxAround([at, centre]) ?? { ...at, width: 0, height: 0 };
  const near = grown(box, lineRoom);
  return outlines.every((outline) => {
    const reach = reachOf(outline);
    return !holds(grown(near, reach), outline.centre) || distanceToSegment(outline, at, centre) >= lineRoom;
  });
}

/** A new place for one actor. */
export interface Place {
  readonly id: string;
  readonly position: { x: number; y: number };
}

/**
 * The place nearest to a wish where an actor stands free of `placed` by `gap` millimetres, looking outwards from `centre`.
 */
export function freePlace(
  actor: Actor,
  wish: PagePoint,
  centre: PagePoint,
  placed: readonly Outline[],
  gap: number,
): { x: number; y: number } {
  const own = actorOutline(actor);
  const away = direction(centre, wish);
  for (let step = 0; ; step += 1) {
    const position = { x: rounded(wish.x + step * away.x), y: rounded(wish.y + step * away.y) };
    const outline = { ...own, centre: position };
    if (placed.every((other) => gapBetween(outline, other) >= gap)) return position;
  }
}

/**
 * Moves every shape that overlaps another one outwards, away from the client, until it stands free. Nearest first, so that
 * who stands close stays close; `gap` in millimetres.
 */
export function withoutOverlap(
  document: EcogramDocument,
  positions: ReadonlyMap<string, PagePoint>,
  gap: number,
): Place[] {
  const centre = document.client.position;
  const placed: Outline[] = [clientOutline(document)];
  const far = (at: PagePoint): number => distance(at, centre);
  const wished = document.actors
    .map((actor) => ({ actor, at: positions.get(actor.id) ?? actor.position }))
    .toSorted((one, other) => far(one.at) - far(other.at) || (one.actor.id < other.actor.id ? -1 : 1));
  return wished.map(({ actor, at }) => {
    const position = freePlace(actor, at, centre, placed, gap);
    placed.push({ ...actorOutline(actor), centre: position });
    return { id: actor.id, position };
  });
}
