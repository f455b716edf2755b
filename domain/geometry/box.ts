import type { PageBox, PagePoint } from './point.ts';

/** The smallest box that holds all points; undefined without points. */
export function boxAround(points: readonly [PagePoint, ...PagePoint[]]): PageBox;
export function boxAround(points: readonly PagePoint[]): PageBox | undefined;
export function boxAround(points: readonly PagePoint[]): PageBox | undefined {
  if (points.length === 0) return undefined;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The smallest box that holds all boxes. */
export function boxAroundAll(boxes: readonly [PageBox, ...PageBox[]]): PageBox;
export function boxAroundAll(boxes: readonly PageBox[]): PageBox | undefined;
export function boxAroundAll(boxes: readonly PageBox[]): PageBox | undefined {
  return boxAround(
    boxes.flatMap(({ x, y, width, height }) => [
      { x, y },
      { x: x + width, y: y + height },
    ]),
  );
}

/** The box with `margin` millimetres more on every side. */
export function grown(box: PageBox, margin: number): PageBox {
  return {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
}

export function centreOf(box: PageBox): PagePoint {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

export function holds(box: PageBox, point: PagePoint): boolean {
  return (
    point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height
  );
}

/** Millimetres from the nearest side of the box to a point outside it; 0 inside. */
export function distanceToBox(box: PageBox, point: PagePoint): number {
  const beside = Math.max(box.x - point.x, point.x - box.x - box.width, 0);
  const above = Math.max(box.y - point.y, point.y - box.y - box.height, 0);
  return Math.hypot(beside, above);
}

/** How a drawing is brought into a room: a place p goes to p * scale + shift. */
export interface Placement {
  readonly scale: number;
  readonly shift: PagePoint;
}

/** The largest placement, at most `largest`, that puts `box` centred into `room` with one scale for both directions. */
export function fitInto(box: PageBox, room: PageBox, largest = Infinity): Placement {
  const wide = box.width > 0 ? room.width / box.width : Infinity;
  const high = box.height > 0 ? room.height / box.height : Infinity;
  const fitting = Math.min(wide, high, largest);
  const scale = Number.isFinite(fitting) ? fitting : 1;
  const from = centreOf(box);
  const to = centreOf(room);
  return { scale, shift: { x: to.x - from.x * scale, y: to.y - from.y * scale } };
}

export function placed(point: PagePoint, { scale, shift }: Placement): PagePoint {
  return { x: point.x * scale + shift.x, y: point.y * scale + shift.y };
}
