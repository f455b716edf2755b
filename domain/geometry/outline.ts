import { centreOf } from './box.ts';
import type { PageBox, PagePoint } from './point.ts';
import { direction, distance, lengthOf, moved, quarterTurn, way } from './vector.ts';

/** The edge of a shape that lines run to. */
export type Outline =
  | { readonly outline: 'circle'; readonly centre: PagePoint; readonly radius: number }
  | { readonly outline: 'rectangle'; readonly box: PageBox };

export function centreOfOutline(outline: Outline): PagePoint {
  return outline.outline === 'circle' ? outline.centre : centreOf(outline.box);
}

/** Millimetres from the edge to a point; negative inside. */
export function distanceToOutline(outline: Outline, point: PagePoint): number {
  if (outline.outline === 'circle') return distance(outline.centre, point) - outline.radius;
  const { width, height } = outline.box;
  const centre = centreOf(outline.box);
  const beside = Math.abs(point.x - centre.x) - width / 2;
  const above = Math.abs(point.y - centre.y) - height / 2;
  return lengthOf({ x: Math.max(beside, 0), y: Math.max(above, 0) }) + Math.min(Math.max(beside, above), 0);
}

/**
 * How far one can go from `from` in a direction (one long) until the edge is crossed for the last time; 0 when the way
 * never meets the shape.
 */
export function wayOut(outline: Outline, from: PagePoint, along: PagePoint): number {
  return outline.outline === 'circle'
    ? wayOutOfCircle(outline.centre, outline.radius, from, along)
    : wayOutOfBox(outline.box, from, along);
}

function wayOutOfCircle(centre: PagePoint, radius: number, from: PagePoint, along: PagePoint): number {
  const toCentre = way(from, centre);
  const nearest = toCentre.x * along.x + toCentre.y * along.y;
  const aside = toCentre.x ** 2 + toCentre.y ** 2 - nearest ** 2;
  return aside > radius ** 2 ? 0 : Math.max(0, nearest + Math.sqrt(radius ** 2 - aside));
}

function wayOutOfBox(box: PageBox, from: PagePoint, along: PagePoint): number {
  const [inX, outX] = slab(box.x, box.x + box.width, from.x, along.x);
  const [inY, outY] = slab(box.y, box.y + box.height, from.y, along.y);
  const out = Math.min(outX, outY);
  return Math.max(inX, inY) > out ? 0 : Math.max(0, out);
}

function slab(low: number, high: number, from: number, along: number): readonly [number, number] {
  if (Math.abs(along) < 1e-12)
    return from >= low && from <= high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const first = (low - from) / along;
  const second = (high - from) / along;
  return first < second ? [first, second] : [second, first];
}

export interface LineEnds {
  readonly start: PagePoint;
  readonly end: PagePoint;
}

/**
 * The straight line between two shapes, from edge to edge less `gap` at both ends, on the line between the centres, or
 * `aside` millimetres to its right. Undefined when nothing is left between the shapes.
 */
export function lineBetweenOutlines(
  first: Outline,
  second: Outline,
  gap: number,
  aside = 0,
): LineEnds | undefined {
  const from = centreOfOutline(first);
  const to = centreOfOutline(second);
  const along = direction(from, to);
  const beside = quarterTurn(along);
  const a = moved(from, beside, aside);
  const b = moved(to, beside, aside);
  const start = wayOut(first, a, along) + gap;
  const end = distance(a, b) - wayOut(second, b, { x: -along.x, y: -along.y }) - gap;
  return end <= start ? undefined : { start: moved(a, along, start), end: moved(a, along, end) };
}
