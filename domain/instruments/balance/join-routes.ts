import { boxAroundAll, grown, holds } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { crossesBox, overlap } from '../../geometry/segment.ts';
import { distance } from '../../geometry/vector.ts';
import type { Join } from './document.ts';
import type { BalanceLayout, PlacedBlock, PlacedTriangle } from './layout.ts';

/** A join in the level plane, from a point in the block to one in the triangle. */
export interface JoinRoute {
  readonly join: Join;
  readonly from: PagePoint;
  readonly to: PagePoint;
}

/** The ends lie this far inside both shapes, where they are large enough. */
const inside = 5;
/** Lower in a block that its text fills. */
const lowest = 2.2;
const acrossBlock = [0.5, 0.36, 0.64, 0.24, 0.76, 0.14, 0.86];
const downTriangle = [0.42, 0.34, 0.5, 0.6];
const acrossTriangle = [0, -0.5, 0.5, -1, 1];
/** Dots of joins keep this far from the sides of a triangle, also of the second one in it. */
const besideEdge = 5;
/** The line keeps this far from every text, and the dots at its ends. */
const aroundLine = 1.2;
const aroundDot = 2.6;
/** Ends of two joins keep this far apart. */
const endsApart = 4;
/** With more joins than this nothing but the middle is tried. */
const mostSearched = 80;
const costs = { text: 100, ends: 40, shape: 6, slant: 0.2, aside: 0.05 };

/**
 * A straight line for each join that goes through no text, no end of another join and, where it can, no other shape.
 * `texts` are the boxes of everything that has to stay readable.
 */
export function joinRoutes(
  joins: readonly Join[],
  { blocks, triangles }: BalanceLayout,
  texts: readonly PageBox[],
): readonly JoinRoute[] {
  const blocksById = new Map(blocks.map((block) => [block.burden.id, block]));
  const trianglesById = new Map(triangles.map((triangle) => [triangle.strength.id, triangle]));
  const routes: JoinRoute[] = [];
  for (const join of joins) {
    const block = blocksById.get(join.burden);
    const triangle = trianglesById.get(join.strength);
    if (block === undefined || triangle === undefined) continue;
    if (joins.length > mostSearched) {
      routes.push(...triesOf(join, block, triangle).slice(0, 1));
      continue;
    }
    const around = grown(boxAroundAll([block.box, triangle.box]), 1);
    const near = (box: PageBox): boolean => overlap(box, around);
    routes.push(
      ...rememberedRoute(join, block, triangle, {
        texts: texts.filter(near),
        shapes: [
          ...blocks.filter((other) => other !== block && near(other.box)).map(({ box }) => box),
          ...triangles.filter((other) => other !== triangle && near(other.box)).map(({ box }) => box),
        ],
        // Ends lie well inside their shapes, so only joins at the same shape come near each other.
        rivals: routes.filter(
          ({ join: { burden, strength } }) => burden === join.burden || strength === join.strength,
        ),
      }),
    );
  }
  return routes;
}

/** Joins whose ends stay at the same points of their shapes, wherever these go and however large they get. */
export function joinsKept(
  joins: readonly Join[],
  routes: readonly JoinRoute[],
  before: BalanceLayout,
  after: BalanceLayout,
): readonly JoinRoute[] {
  const known = new Map(routes.map((route) => [route.join.id, route]));
  const [old, now] = [boxesIn(before), boxesIn(after)];
  return joins.flatMap((join) => {
    const route = known.get(join.id);
    const [block, triangle] = [now.get(join.burden), now.get(join.strength)];
    if (route === undefined || block === undefined || triangle === undefined) return [];
    return {
      join,
      from: pointKept(route.from, old.get(join.burden) ?? block, block),
      to: pointKept(route.to, old.get(join.strength) ?? triangle, triangle),
    };
  });
}

const boxesIn = ({ blocks, triangles }: BalanceLayout): ReadonlyMap<string, PageBox> =>
  new Map([
    ...blocks.map(({ burden, box }) => [burden.id, box] as const),
    ...triangles.map(({ strength, box }) => [strength.id, box] as const),
  ]);

const pointKept = ({ x, y }: PagePoint, from: PageBox, to: PageBox): PagePoint => ({
  x: to.x + ((x - from.x) * to.width) / from.width,
  y: to.y + ((y - from.y) * to.height) / from.height,
});

/** What a route had better not meet. */
interface Obstacles {
  readonly texts: readonly PageBox[];
  readonly shapes: readonly PageBox[];
  readonly rivals: readonly JoinRoute[];
}

interface Remembered {
  readonly seen: readonly number[];
  readonly routes: readonly JoinRoute[];
}
/** The last route of each join: while something is dragged most joins have nothing new around them. */
const remembered = new WeakMap<Join, Remembered>();

function rememberedRoute(
  join: Join,
  block: PlacedBlock,
  triangle: PlacedTriangle,
  obstacles: Obstacles,
): readonly JoinRoute[] {
  const seen = seenBy(block, triangle, obstacles);
  const before = remembered.get(join);
  if (before?.seen.length === seen.length && before.seen.every((value, index) => value === seen[index]))
    return before.routes;
  const routes = cheapestOf(triesOf(join, block, triangle), obstacles);
  remembered.set(join, { seen, routes });
  return routes;
}

/** Everything that a route depends on. */
const seenBy = (
  { box }: PlacedBlock,
  triangle: PlacedTriangle,
  { texts, shapes, rivals }: Obstacles,
): readonly number[] => [
  triangle.x,
  texts.length,
  rivals.length,
  ...[box, triangle.box, ...texts, ...shapes].flatMap(({ x, y, width, height }) => [x, y, width, height]),
  ...rivals.flatMap(({ from, to }) => [from.x, from.y, to.x, to.y]),
];

const triesOf = (join: Join, block: PlacedBlock, triangle: PlacedTriangle): readonly JoinRoute[] =>
  pointsIn(block).flatMap((from) =>
    pointsUnder(triangle, from.x).map((to): JoinRoute => ({ join, from, to })),
  );

function pointsIn({ box }: PlacedBlock): readonly PagePoint[] {
  const margin = Math.min(inside, box.width / 2);
  const across = acrossBlock
    .map((share) => box.x + box.width * share)
    .filter((x, index) => index === 0 || (x >= box.x + margin && x <= box.x + box.width - margin));
  return [inside, lowest].flatMap((up) => {
    const y = box.y + box.height - Math.min(up, box.height * 0.3);
    return across.map((x) => ({ x, y }));
  });
}

/** Right under the other end where the triangle reaches that far, else spread over it; clear of its sides. */
function pointsUnder({ x, box }: PlacedTriangle, straight: number): readonly PagePoint[] {
  return downTriangle.flatMap((depth) => {
    const reach = Math.max(0, (box.width * depth) / 2 - besideEdge);
    const places = acrossTriangle.map((share) => x + share * reach);
    const under = Math.abs(straight - x) <= reach ? [straight] : [];
    return [...under, ...places].map((to) => ({ x: to, y: box.y + box.height * depth }));
  });
}

/** Tried from the straightest on, and no further than where being less straight alone costs more than the best so far. */
function cheapestOf(tries: readonly JoinRoute[], obstacles: Obstacles): readonly JoinRoute[] {
  const [middle] = tries;
  if (middle === undefined) return [];
  const ordered = tries
    .map((route) => ({ route, bend: bendOf(route, middle) }))
    .toSorted((one, other) => one.bend - other.bend);
  const meeting = meetingWith(obstacles);
  let best = middle;
  let least = Number.POSITIVE_INFINITY;
  for (const { route, bend } of ordered) {
    if (bend >= least) break;
    const cost = bend + meeting(route, least - bend);
    if (cost >= least) continue;
    least = cost;
    best = route;
  }
  return [best];
}

const bendOf = ({ from, to }: JoinRoute, middle: JoinRoute): number =>
  Math.abs(from.x - to.x) * costs.slant +
  (distance(from, middle.from) + distance(to, middle.to)) * costs.aside;

/** What it costs that a route meets obstacles on its way; counted no further than `enough`. */
function meetingWith({ texts, shapes, rivals }: Obstacles): (route: JoinRoute, enough: number) => number {
  const besideLine = texts.map((box) => grown(box, aroundLine));
  const besideDots = texts.map((box) => grown(box, aroundDot));
  return ({ from, to }, enough) => {
    let cost = 0;
    for (const other of rivals)
      if (distance(other.from, from) < endsApart || distance(other.to, to) < endsApart) cost += costs.ends;
    for (const box of besideDots) if (holds(box, from) || holds(box, to)) cost += costs.text;
    for (const box of besideLine) {
      if (cost >= enough) return cost;
      if (crossesBox(from, to, box)) cost += costs.text;
    }
    for (const box of shapes) {
      if (cost >= enough) return cost;
      if (crossesBox(from, to, box)) cost += costs.shape;
    }
    return cost;
  };
}
