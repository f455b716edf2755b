import type { PagePoint } from '../../geometry/point.ts';
import { between, direction, distance, moved, quarterTurn } from '../../geometry/vector.ts';
import { distanceToSegment, exitAlong, type Outline, reachOf } from './outline.ts';

/** The course of a relation from outline to outline: straight, or one quadratic curve around what is in the way. */
export interface Course {
  readonly from: PagePoint;
  readonly to: PagePoint;
  readonly control: PagePoint | null;
}

/** Millimetres between a line's end and the outline. */
const endGap = 1.3;
/** A line keeps this far from an actor that is not its end. */
const clearance = 2;
/** Relations of one pair run this far apart. */
const parallelGap = 3;
/** How far aside the control point of a curve may lie, nearest first; the curve itself goes half as far. */
const bends = [12, 18, 25, 33, 42, 54, 70, 90];
const widestBend = Math.max(...bends);
const samples = 12;
const rounding = 1e-6;

/**
 * The line between two outlines, `place` counting from 0 among the `count` relations of the pair. It does not pass under
 * any other of `all` outlines, of which the client's is the first, if there is a way. Undefined when the two touch or
 * overlap: then no line is left between them. `key` stands for the relation: as long as nothing near it moved, its line
 * is not sought anew.
 */
export function courseBetween(
  first: Outline,
  second: Outline,
  place: number,
  count: number,
  all: readonly Outline[],
  key: object,
): Course | undefined {
  const aside = (place - (count - 1) / 2) * parallelGap;
  const straight = straightCourse(first, second, aside);
  if (straight === undefined) return undefined;
  const inTheWay = (other: Outline): boolean =>
    other !== first && other !== second && comesNear(other, straight.from, straight.to);
  if (!all.some(inTheWay)) return straight;
  const nearby = all.filter(
    (other) =>
      other !== first &&
      other !== second &&
      mayReach(other, straight) &&
      besideLine(other, first.centre, second.centre, widestBend + Math.abs(aside)),
  );
  const before = bent.get(key);
  if (
    before?.first === first &&
    before.second === second &&
    before.aside === aside &&
    same(before.nearby, nearby)
  ) {
    return before.course;
  }
  const course = bentCourse(first, second, aside, nearby, straight, all[0]) ?? straight;
  bent.set(key, { first, second, aside, nearby, course });
  return course;
}

/** Whether a relation between two outlines finds a way, straight or bent, that passes under no other of `all`. */
export function findsItsWay(first: Outline, second: Outline, all: readonly Outline[]): boolean {
  const course = courseBetween(first, second, 0, 1, all, {});
  if (course === undefined) return false;
  const others = all.filter((other) => other !== first && other !== second);
  return weightOfHits(course, others, undefined, 1) === 0;
}

/** A way around others that was found before, and what it depended on. */
interface Bend {
  readonly first: Outline;
  readonly second: Outline;
  readonly aside: number;
  readonly nearby: readonly Outline[];
  readonly course: Course;
}

const bent = new WeakMap<object, Bend>();

const same = (one: readonly Outline[], other: readonly Outline[]): boolean =>
  one.length === other.length && one.every((outline, index) => outline === other[index]);

/** Points along a course, both ends included; two of them when it is straight. */
export function pointsAlong(course: Course, pieces: number = samples): readonly PagePoint[] {
  if (course.control === null) return [course.from, course.to];
  return Array.from({ length: pieces + 1 }, (_, index) => pointAt(course, index / pieces));
}

/** The place at a share of the way, 0 to 1. */
export function pointAt({ from, to, control }: Course, share: number): PagePoint {
  if (control === null) return between(from, to, share);
  return between(between(from, control, share), between(control, to, share), share);
}

/** The direction in which a course leaves its start or reaches its end, length 1. */
export function directionAt(course: Course, end: 'from' | 'to'): PagePoint {
  const { from, to, control } = course;
  return end === 'from' ? direction(from, control ?? to) : direction(control ?? from, to);
}

/** The same course, shorter by so many millimetres at its ends. */
export function shortened(course: Course, atFrom: number, atTo: number): Course {
  return {
    ...course,
    from: moved(course.from, directionAt(course, 'from'), atFrom),
    to: moved(course.to, directionAt(course, 'to'), -atTo),
  };
}

export const lengthOf = (course: Course): number => {
  const points = pointsAlong(course);
  return points.slice(1).reduce((total, point, index) => total + distance(points[index] ?? point, point), 0);
};

function straightCourse(first: Outline, second: Outline, aside: number): Course | undefined {
  const along = direction(first.centre, second.centre);
  const start = moved(first.centre, quarterTurn(along), aside);
  const end = moved(second.centre, quarterTurn(along), aside);
  const back = { x: -along.x, y: -along.y };
  const leaves = exitAlong(first, start, along);
  const arrives = exitAlong(second, end, back);
  if (leaves === undefined || arrives === undefined) return undefined;
  const length = distance(start, end) - leaves - arrives - 2 * endGap;
  if (length <= 0) return undefined;
  return {
    from: moved(start, along, leaves + endGap),
    to: moved(end, back, arrives + endGap),
    control: null,
  };
}

function bentCourse(
  first: Outline,
  second: Outline,
  aside: number,
  nearby: readonly Outline[],
  straight: Course,
  client: Outline | undefined,
): Course | undefined {
  const middle = between(first.centre, second.centre, 0.5);
  const side = quarterTurn(direction(first.centre, second.centre));
  let best: Course | undefined;
  // Nowhere free: a bend that passes under fewer shapes is still better than a line straight through them.
  let fewest = weightOfHits(straight, nearby, client, Infinity);
  for (const bend of bends) {
    for (const turn of [1, -1]) {
      const course = curveBy(first, second, moved(middle, side, bend * turn + aside));
      if (course === undefined) continue;
      const hits = weightOfHits(course, nearby, client, fewest);
      if (hits === 0) return course;
      if (hits < fewest) [best, fewest] = [course, hits];
    }
  }
  return best;
}

function curveBy(first: Outline, second: Outline, control: PagePoint): Course | undefined {
  const end = (outline: Outline): PagePoint | undefined => {
    const along = direction(outline.centre, control);
    const leaves = exitAlong(outline, outline.centre, along);
    return leaves === undefined || leaves + endGap > distance(outline.centre, control)
      ? undefined
      : moved(outline.centre, along, leaves + endGap);
  };
  const from = end(first);
  const to = end(second);
  return from === undefined || to === undefined ? undefined : { from, to, control };
}

/** A line under the client would seem to be the client's own. */
const clientWeight = 4;

/** Under how many shapes a course passes; stops counting at `enough`. */
function weightOfHits(
  course: Course,
  others: readonly Outline[],
  client: Outline | undefined,
  enough: number,
): number {
  const last = trace(course);
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index <= last; index += 1) {
    const [x = 0, y = 0] = [xs[index], ys[index]];
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  const { from, to, control } = course;
  // A curve goes half as far aside as its control point.
  const aside = control === null ? 0 : asideOf(control, from, to) / 2;
  let hits = 0;
  for (const other of others) {
    const margin = reachBound(other) + clearance;
    const { centre } = other;
    if (centre.x < left - margin || centre.x > right + margin) continue;
    if (centre.y < top - margin || centre.y > bottom + margin) continue;
    if (!besideLine(other, from, to, aside)) continue;
    if (passesNear(last, other, margin)) hits += other === client ? clientWeight : 1;
    if (hits >= enough) break;
  }
  return hits;
}

/** The points along the course that is looked at now, kept without objects: they are asked for ten thousands of times. */
const xs = new Float64Array(samples + 1);
const ys = new Float64Array(samples + 1);

/** Writes the points along a course down, as `pointsAlong` gives them, and says which is the last one. */
function trace({ from, to, control }: Course): number {
  if (control === null) {
    xs.set([from.x, to.x]);
    ys.set([from.y, to.y]);
    return 1;
  }
  for (let index = 0; index <= samples; index += 1) {
    const share = index / samples;
    xs[index] = curveAt(from.x, control.x, to.x, share);
    ys[index] = curveAt(from.y, control.y, to.y, share);
  }
  return samples;
}

function curveAt(from: number, control: number, to: number, share: number): number {
  const one = from + (control - from) * share;
  const other = control + (to - control) * share;
  return one + (other - one) * share;
}

/** Whether the course that was traced last comes near an outline. */
function passesNear(last: number, other: Outline, margin: number): boolean {
  const { x, y } = other.centre;
  let [beforeX = 0, beforeY = 0] = [xs[0], ys[0]];
  for (let index = 1; index <= last; index += 1) {
    const [nextX = 0, nextY = 0] = [xs[index], ys[index]];
    const far =
      x <= Math.min(beforeX, nextX) - margin ||
      x >= Math.max(beforeX, nextX) + margin ||
      y <= Math.min(beforeY, nextY) - margin ||
      y >= Math.max(beforeY, nextY) + margin;
    if (!far && comesNear(other, { x: beforeX, y: beforeY }, { x: nextX, y: nextY })) return true;
    [beforeX, beforeY] = [nextX, nextY];
  }
  return false;
}

/** How far a point lies aside of the line through two others, in millimetres. */
function asideOf(point: PagePoint, from: PagePoint, to: PagePoint): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const length = Math.sqrt(x * x + y * y);
  return length === 0 ? Infinity : Math.abs((point.x - from.x) * y - (point.y - from.y) * x) / length;
}

/** Whether an outline is near the endless line through two points, or near what goes so far aside of it. */
const besideLine = (other: Outline, from: PagePoint, to: PagePoint, aside: number): boolean =>
  from.x === to.x && from.y === to.y
    ? true
    : asideOf(other.centre, from, to) <= aside + reachOf(other) + clearance + rounding;

function mayReach(other: Outline, { from, to }: Course): boolean {
  const reach = reachBound(other) + widestBend / 2 + clearance;
  return withinBox(other.centre, from, to, reach);
}

function comesNear(other: Outline, from: PagePoint, to: PagePoint): boolean {
  if (!withinBox(other.centre, from, to, reachBound(other) + clearance)) return false;
  return besideLine(other, from, to, 0) && distanceToSegment(other, from, to) < clearance;
}

const reachBound = (outline: Outline): number =>
  outline.form === 'circle' ? outline.radius : Math.max(outline.width, outline.height) / 2;

/** Boxes first: most actors are nowhere near a line, and that is cheap to see. */
function withinBox(point: PagePoint, from: PagePoint, to: PagePoint, margin: number): boolean {
  return (
    point.x > Math.min(from.x, to.x) - margin &&
    point.x < Math.max(from.x, to.x) + margin &&
    point.y > Math.min(from.y, to.y) - margin &&
    point.y < Math.max(from.y, to.y) + margin
  );
}
