import { grown, holds } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
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
/** The dots at the ends keep this far from every text. */
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
    const tries = pointsIn(block).flatMap((from) =>
      pointsUnder(triangle, from.x).map((to): JoinRoute => ({ join, from, to })),
    );
    const [middle] = tries;
    if (middle === undefined) continue;
    if (joins.length > mostSearched) {
      routes.push(middle);
      continue;
    }
    const around = grown(regionOf(block.box, triangle.box), 1);
    const near = texts.filter((box) => overlap(box, around));
    const others = [
      ...blocks.filter((other) => other !== block).map(({ box }) => box),
      ...triangles.filter((other) => other !== triangle).map(({ box }) => box),
    ].filter((box) => overlap(box, around));
    routes.push(cheapest(tries, (route) => costOf(route, middle, near, others, routes)));
  }
  return routes;
}

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

function cheapest(tries: readonly JoinRoute[], costing: (route: JoinRoute) => number): JoinRoute {
  const costed = tries.map((route) => ({ route, cost: costing(route) }));
  return costed.reduce((best, next) => (next.cost < best.cost ? next : best)).route;
}

function costOf(
  route: JoinRoute,
  middle: JoinRoute,
  texts: readonly PageBox[],
  shapes: readonly PageBox[],
  routes: readonly JoinRoute[],
): number {
  const { from, to } = route;
  const through = (boxes: readonly PageBox[], margin: number): number =>
    boxes.filter((box) => crosses(from, to, grown(box, margin))).length;
  const ends = routes.filter(
    (other) => distance(other.from, from) < endsApart || distance(other.to, to) < endsApart,
  );
  return (
    through(texts, 1.2) * costs.text +
    texts.filter((box) => [from, to].some((end) => holds(grown(box, aroundDot), end))).length * costs.text +
    ends.length * costs.ends +
    through(shapes, 0) * costs.shape +
    Math.abs(from.x - to.x) * costs.slant +
    (distance(from, middle.from) + distance(to, middle.to)) * costs.aside
  );
}

function regionOf(one: PageBox, other: PageBox): PageBox {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}

const overlap = (one: PageBox, other: PageBox): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

/** Whether a straight piece enters a box, by its sides one after the other (Liang and Barsky, 1984). */
function crosses(from: PagePoint, to: PagePoint, box: PageBox): boolean {
  if (holds(box, from) || holds(box, to)) return true;
  let [enter, leave] = [0, 1];
  const sides: readonly (readonly [step: number, room: number])[] = [
    [from.x - to.x, from.x - box.x],
    [to.x - from.x, box.x + box.width - from.x],
    [from.y - to.y, from.y - box.y],
    [to.y - from.y, box.y + box.height - from.y],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}
