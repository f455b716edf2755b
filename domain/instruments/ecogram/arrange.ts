import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import type { PagePoint } from '../../geometry/point.ts';
import { direction, distance, moved } from '../../geometry/vector.ts';
import { actorOutline, clientOutline } from './actor-outline.ts';
import { type Actor, type Circle, clientEnd, type EcogramDocument, type Strength } from './document.ts';
import { comfortableGap, type Place, withoutOverlap } from './layout.ts';
import { reachOf } from './outline.ts';

/** Clockwise from the left, as on the sample sheets: those who belong together stand together. */
const groupOrder: readonly (Circle | null)[] = ['family', 'friends', null, 'services', 'work'];
const firstAngle = Math.PI * 0.98;
/** How much nearer than its ring somebody stands who supports, and how much further who gives tension, in millimetres. */
const closeness: Readonly<Record<Strength | 'unjoined', number>> = {
  supportive: -2,
  neutral: 3,
  tense: 9,
  unjoined: 11,
};
const nearFirst: readonly (Strength | 'unjoined')[] = ['supportive', 'neutral', 'tense', 'unjoined'];
const rounds = 120;
/** The plane is arranged flat, like the paper: across is so much wider than down, and more so with many people. */
const flatness = { few: 1.3, many: 1.9 };
/** So many fit on one ring; up to so many stand on two, where every line finds its way; more take as many as it needs. */
const mostOnOneRing = 10;
const mostFew = 20;
const mostOnTwoRings = 60;
const smallestRing = 50;
const ringDistance = 33;
/** With few people the second ring stays nearer: this much and a millimetre more for each of them. */
const nearestRing = 12;
/** A line passes a shape of the ring inside it at this distance. */
const lineRoom = 4.5;

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly reach: number;
  readonly goal: PagePoint;
}

/**
 * Places for a calm picture around the client, who stays where it is: circles of people side by side, support near and
 * tension further, no overlap. The same document always gives the same places: no clock and no chance has a part in it.
 */
export function arrangeEcogram(document: EcogramDocument): readonly Place[] {
  const centre = document.client.position;
  const bodies = document.actors.length === 0 ? [] : settled(document, goalsOf(document));
  const positions = new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x: centre.x + x, y: centre.y + y }]));
  return withoutOverlap(document, positions, comfortableGap);
}

/** Goals as offsets from the client. */
function goalsOf(document: EcogramDocument): ReadonlyMap<string, PagePoint> {
  const bands = bandsWithClient(document);
  const band = (actor: Actor): Strength | 'unjoined' => bands.get(actor.id) ?? 'unjoined';
  const rings = ringsOf(document.actors, band);
  const apart = Math.min(ringDistance, nearestRing + document.actors.length);
  const inOrder = groupOrder.flatMap((circle) =>
    mixed(neighboursTogether(document, circle), (actor) => rings.get(actor.id) ?? 0),
  );
  const places = placesOnEllipse(firstEllipse(document.actors), inOrder.length);
  return new Map(
    inOrder.map((actor, index) => {
      const place = places[index] ?? { x: 0, y: 0 };
      const further = (rings.get(actor.id) ?? 0) * apart + closeness[band(actor)];
      return [actor.id, moved(place, direction({ x: 0, y: 0 }, place), further)];
    }),
  );
}

interface Ellipse {
  readonly across: number;
  readonly down: number;
}

/** Wide enough that the shapes of the first ring leave room between them for the lines to the second. */
function firstEllipse(actors: readonly Actor[]): Ellipse {
  const flat = actors.length <= mostFew ? flatness.few : flatness.many;
  if (actors.length <= mostOnOneRing || actors.length > mostOnTwoRings) {
    return { across: smallestRing * flat, down: smallestRing };
  }
  const reach = actors.reduce((total, actor) => total + reachOf(actorOutline(actor)), 0) / actors.length;
  const round = actors.length * (reach + lineRoom);
  const down = Math.max(smallestRing, round / roundOf({ across: flat, down: 1 }));
  return { across: down * flat, down };
}

/** The way around an ellipse, near enough. */
const roundOf = ({ across, down }: Ellipse): number => 2 * Math.PI * Math.sqrt((across ** 2 + down ** 2) / 2);

const arcs = 720;

/** Places at equal distances along an ellipse, clockwise from the left. */
function placesOnEllipse({ across, down }: Ellipse, count: number): readonly PagePoint[] {
  const points = Array.from({ length: arcs + 1 }, (_, index) => {
    const angle = firstAngle + (index / arcs) * 2 * Math.PI;
    return { x: across * Math.cos(angle), y: down * Math.sin(angle) };
  });
  const lengths = [0];
  for (const [index, point] of points.entries()) {
    if (index > 0) lengths.push((lengths[index - 1] ?? 0) + distance(points[index - 1] ?? point, point));
  }
  const whole = lengths.at(-1) ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const wanted = ((index + 0.5) / count) * whole;
    return points[lengths.findIndex((length) => length >= wanted)] ?? { x: across, y: 0 };
  });
}

/** The actors of one circle, in the order of the list, but who is joined to somebody comes right after that person. */
function neighboursTogether({ actors, relations }: EcogramDocument, circle: Circle | null): readonly Actor[] {
  const members = new Map(
    actors.filter((actor) => actor.circle === circle).map((actor) => [actor.id, actor]),
  );
  const joined = new Map<string, string[]>();
  for (const { first, second } of relations) {
    if (!members.has(first) || !members.has(second)) continue;
    joined.set(first, [...(joined.get(first) ?? []), second]);
    joined.set(second, [...(joined.get(second) ?? []), first]);
  }
  const ordered = new Set<Actor>();
  for (const start of members.values()) {
    const waiting = [start];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (ordered.has(next)) continue;
      ordered.add(next);
      waiting.push(...(joined.get(next.id) ?? []).flatMap((id) => members.get(id) ?? []));
    }
  }
  return [...ordered];
}

function bandsWithClient({ relations }: EcogramDocument): ReadonlyMap<string, Strength> {
  const bands = new Map<string, Strength>();
  for (const { first, second, strength } of relations) {
    if (first === clientEnd) bands.set(second, strength);
    if (second === clientEnd) bands.set(first, strength);
  }
  return bands;
}

/** Who stands on which ring: support first, until a ring is full. */
function ringsOf(
  actors: readonly Actor[],
  band: (actor: Actor) => Strength | 'unjoined',
): ReadonlyMap<string, number> {
  const sorted = nearFirst.flatMap((kind) => actors.filter((actor) => band(actor) === kind));
  if (sorted.length <= mostOnOneRing) return new Map();
  if (sorted.length <= mostOnTwoRings) {
    return new Map(sorted.map(({ id }, index) => [id, index < sorted.length / 2 ? 0 : 1]));
  }
  const rings = new Map<string, number>();
  let ring = 0;
  let room = roomOnRing(ring);
  for (const actor of sorted) {
    const takes = 2 * reachOf(actorOutline(actor)) + comfortableGap;
    if (takes > room) {
      ring += 1;
      room = roomOnRing(ring);
    }
    room -= takes;
    rings.set(actor.id, ring);
  }
  return rings;
}

function roomOnRing(ring: number): number {
  const further = ring * ringDistance;
  return roundOf({ across: smallestRing * flatness.many + further, down: smallestRing + further });
}

/** Spreads the rings evenly over a stretch, so that lines to the outer ring find their way between the inner shapes. */
function mixed(actors: readonly Actor[], ringOf: (actor: Actor) => number): readonly Actor[] {
  const byRing = new Map<number, Actor[]>();
  for (const actor of actors) byRing.set(ringOf(actor), [...(byRing.get(ringOf(actor)) ?? []), actor]);
  const placed = [...byRing.values()].flatMap((same) =>
    same.map((actor, index) => ({ actor, share: (index + 0.5) / same.length })),
  );
  return placed.toSorted((one, other) => one.share - other.share).map(({ actor }) => actor);
}

/** Lets shapes that stand too close push each other aside. The client takes part as a body that does not move. */
function settled(document: EcogramDocument, goals: ReadonlyMap<string, PagePoint>): readonly Body[] {
  const client: Body = {
    id: clientEnd,
    reach: reachOf(clientOutline(document)) + 4,
    goal: { x: 0, y: 0 },
    fx: 0,
    fy: 0,
  };
  const actors = document.actors.map((actor): Body => {
    const goal = goals.get(actor.id) ?? { x: 0, y: 0 };
    return { id: actor.id, reach: reachOf(actorOutline(actor)), goal, x: goal.x, y: goal.y };
  });
  forceSimulation([client, ...actors])
    .force('x', forceX<Body>((body) => body.goal.x).strength(0.3))
    .force('y', forceY<Body>((body) => body.goal.y).strength(0.3))
    .force('apart', forceCollide<Body>((body) => body.reach + comfortableGap / 2).iterations(3))
    .stop()
    .tick(rounds);
  return actors;
}
