import { distance } from '../../geometry/vector.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';

/** The form of an actor or of the client on the plane, in millimetres. */
export type Outline =
  | { readonly form: 'circle'; readonly centre: PagePoint; readonly radius: number }
  | {
      readonly form: 'rectangle';
      readonly centre: PagePoint;
      readonly width: number;
      readonly height: number;
    };

export function boxOf(outline: Outline): PageBox {
  const width = outline.form === 'circle' ? 2 * outline.radius : outline.width;
  const height = outline.form === 'circle' ? 2 * outline.radius : outline.height;
  return { x: outline.centre.x - width / 2, y: outline.centre.y - height / 2, width, height };
}

/** Radius of the circle around the outline. */
export function reachOf(outline: Outline): number {
  return outline.form === 'circle' ? outline.radius : Math.hypot(outline.width, outline.height) / 2;
}

/** How far a point is from an outline; negative inside. */
export function distanceTo(outline: Outline, point: PagePoint): number {
  const dx = Math.abs(point.x - outline.centre.x);
  const dy = Math.abs(point.y - outline.centre.y);
  if (outline.form === 'circle') return Math.hypot(dx, dy) - outline.radius;
  const outX = dx - outline.width / 2;
  const outY = dy - outline.height / 2;
  return outX > 0 && outY > 0 ? Math.hypot(outX, outY) : Math.max(outX, outY);
}

/** The room between two outlines; negative when they overlap. */
export function gapBetween(one: Outline, other: Outline): number {
  if (one.form === 'circle') return distanceTo(other, one.centre) - one.radius;
  if (other.form === 'circle') return distanceTo(one, other.centre) - other.radius;
  const outX = Math.abs(one.centre.x - other.centre.x) - (one.width + other.width) / 2;
  const outY = Math.abs(one.centre.y - other.centre.y) - (one.height + other.height) / 2;
  return outX > 0 && outY > 0 ? Math.hypot(outX, outY) : Math.max(outX, outY);
}

/**
 * How far along a ray the outline is left behind. `from` is any point, `direction` has length 1; undefined when the ray's
 * line misses the outline.
 */
export function exitAlong(outline: Outline, from: PagePoint, direction: PagePoint): number | undefined {
  const x = from.x - outline.centre.x;
  const y = from.y - outline.centre.y;
  if (outline.form === 'circle') {
    const along = x * direction.x + y * direction.y;
    const inside = along ** 2 - (x * x + y * y - outline.radius ** 2);
    return inside < 0 ? undefined : -along + Math.sqrt(inside);
  }
  const first = slab(x, direction.x, outline.width / 2);
  const second = slab(y, direction.y, outline.height / 2);
  const enter = Math.max(first.enter, second.enter);
  const exit = Math.min(first.exit, second.exit);
  return enter > exit ? undefined : exit;
}

/** Where a line is between -half and half in one direction. */
function slab(from: number, speed: number, half: number): { readonly enter: number; readonly exit: number } {
  if (Math.abs(speed) < 1e-9) {
    return Math.abs(from) <= half
      ? { enter: -Infinity, exit: Infinity }
      : { enter: Infinity, exit: -Infinity };
  }
  const one = (-half - from) / speed;
  const other = (half - from) / speed;
  return { enter: Math.min(one, other), exit: Math.max(one, other) };
}

/** How near the piece of line from one point to another comes to an outline; negative when it passes through. */
export function distanceToSegment(outline: Outline, from: PagePoint, to: PagePoint): number {
  const nearest = nearestOnSegment(outline.centre, from, to);
  if (outline.form === 'circle') return distanceTo(outline, nearest);
  const halfWidth = outline.width / 2;
  const halfHeight = outline.height / 2;
  const { x, y } = outline.centre;
  const corners = [
    { x: x - halfWidth, y: y - halfHeight },
    { x: x + halfWidth, y: y - halfHeight },
    { x: x + halfWidth, y: y + halfHeight },
    { x: x - halfWidth, y: y + halfHeight },
  ];
  const apart = Math.min(
    distanceTo(outline, from),
    distanceTo(outline, to),
    ...corners.map((corner) => distance(corner, nearestOnSegment(corner, from, to))),
  );
  return crosses(outline, from, to) ? Math.min(-0.001, distanceTo(outline, nearest)) : Math.max(0, apart);
}

function crosses(outline: Extract<Outline, { form: 'rectangle' }>, from: PagePoint, to: PagePoint): boolean {
  const length = distance(from, to);
  if (length === 0) return distanceTo(outline, from) < 0;
  const direction = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const first = slab(from.x - outline.centre.x, direction.x, outline.width / 2);
  const second = slab(from.y - outline.centre.y, direction.y, outline.height / 2);
  const enter = Math.max(first.enter, second.enter, 0);
  return enter < Math.min(first.exit, second.exit, length);
}

function nearestOnSegment(point: PagePoint, from: PagePoint, to: PagePoint): PagePoint {
  const x = to.x - from.x;
  const y = to.y - from.y;
  const squared = x * x + y * y;
  if (squared === 0) return from;
  const share = ((point.x - from.x) * x + (point.y - from.y) * y) / squared;
  const along = Math.min(1, Math.max(0, share));
  return { x: from.x + along * x, y: from.y + along * y };
}
