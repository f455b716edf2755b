import type { PagePoint } from '../../geometry/point.ts';
import { moved } from '../../geometry/vector.ts';
import type { PathShape, PathStep, Shape, Stroke } from '../../scene/shapes.ts';
import type { Direction, Feeling, Strength } from './document.ts';
import { type Course, directionAt, lengthOf, pointAt, shortened } from './relation-line.ts';

/** Lines in millimetres: thick full, thin full, dashed. */
export const lineStrokes: Readonly<Record<Strength, Stroke>> = {
  supportive: { colour: 'draw-ink', width: 1.4 },
  neutral: { colour: 'draw-ink', width: 0.45 },
  tense: { colour: 'draw-ink', width: 0.6, dash: [2.4, 1.7] },
};

const thickHead = { length: 4.2, width: 4.2 };
const thinHead = { length: 3.3, width: 2.8 };
const headOf = (strength: Strength) => (strength === 'supportive' ? thickHead : thinHead);
/** The line ends this far inside the head: further, and the thick line would show beside the tip. */
const headOverlap = 0.3;

/** Paper disc with a plus or a minus upon it; a little larger than on the printed samples, to be seen from two chairs. */
export const signRadius = 2.9;
const armLength = 1.4;

/** Where the heads of a line are. */
export interface Heads {
  readonly atFrom: boolean;
  readonly atTo: boolean;
}

export const headsOf = (direction: Direction): Heads => ({
  atFrom: direction === 'from' || direction === 'both',
  atTo: direction === 'to' || direction === 'both',
});

/** The part of a course that lies between its heads. */
export function freePart(course: Course, strength: Strength, heads: Heads, scale = 1): Course {
  const length = headLength(course, strength, scale) - headOverlap;
  return shortened(course, heads.atFrom ? length : 0, heads.atTo ? length : 0);
}

/** A line with its arrow heads. `scale` makes heads and width smaller where hundreds of lines meet. */
export function lineShapes(
  course: Course,
  strength: Strength,
  direction: Direction,
  stroke: Stroke,
  scale = 1,
): Shape[] {
  const heads = headsOf(direction);
  const free = freePart(course, strength, heads, scale);
  const shapes: Shape[] = [
    { shape: 'path', steps: stepsOf(free), stroke: { ...stroke, width: stroke.width * scale } },
  ];
  if (heads.atFrom) shapes.push(head(course, 'from', strength, stroke, scale));
  if (heads.atTo) shapes.push(head(course, 'to', strength, stroke, scale));
  return shapes;
}

/** A plus or a minus in a paper disc. */
export function signShapes(
  feeling: Feeling,
  { x, y }: PagePoint,
  colour: Stroke['colour'] = 'draw-ink',
  scale = 1,
): Shape[] {
  const stroke: Stroke = { colour, width: 0.65 * scale, cap: 'round' };
  const arm = (dx: number, dy: number): PathShape => ({
    shape: 'path',
    steps: [
      { to: 'move', point: { x: x - dx * scale, y: y - dy * scale } },
      { to: 'line', point: { x: x + dx * scale, y: y + dy * scale } },
    ],
    stroke,
  });
  const edge = { colour, width: 0.4 * scale };
  return [
    { shape: 'circle', centre: { x, y }, radius: signRadius * scale, fill: 'paper', stroke: edge },
    arm(armLength, 0),
    ...(feeling === 'plus' ? [arm(0, armLength)] : []),
  ];
}

/** The steps of a path along a course. */
export function stepsOf({ from, to, control }: Course): PathStep[] {
  return [
    { to: 'move', point: from },
    control === null ? { to: 'line', point: to } : { to: 'quadratic', control, point: to },
  ];
}

/** On a very short line heads get smaller, so that the line between them stays to be seen. */
function headLength(course: Course, strength: Strength, scale: number): number {
  return Math.min(headOf(strength).length * scale, lengthOf(course) * 0.42);
}

function head(
  course: Course,
  end: 'from' | 'to',
  strength: Strength,
  stroke: Stroke,
  scale: number,
): PathShape {
  const { length, width } = headOf(strength);
  const long = headLength(course, strength, scale);
  const half = (width * long) / length / 2;
  const outward = directionAt(course, end);
  const tip = course[end];
  const base = moved(tip, outward, end === 'to' ? -long : long);
  const side = { x: -outward.y, y: outward.x };
  return {
    shape: 'path',
    steps: [
      { to: 'move', point: tip },
      { to: 'line', point: moved(base, side, half) },
      { to: 'line', point: moved(base, side, -half) },
      { to: 'close' },
    ],
    fill: stroke.colour,
  };
}

/** Shorter than this a line has no room for its sign, which then stands beside it. */
const roomForSign = 8;
const besideLine = 4;

/** Where the sign of a line stands when it is put at a share of the free line. */
export function signPlace(free: Course, share: number): PagePoint {
  const place = pointAt(free, share);
  if (lengthOf(free) >= roomForSign) return place;
  const direction = directionAt(free, 'to');
  return moved(place, { x: direction.y, y: -direction.x }, besideLine);
}
