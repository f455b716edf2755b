import { boxAround, distanceToBox, grown, holds } from '../geometry/box.ts';
import type { PageBox, PagePoint } from '../geometry/point.ts';
import { distanceToPolyline } from '../geometry/polyline.ts';
import { distance } from '../geometry/vector.ts';
import type { HitArea, SceneElement } from './scene.ts';

/** Whether a point lies on an area, or within `slack` millimetres of it. */
export function hits(area: HitArea, point: PagePoint, slack = 0): boolean {
  switch (area.area) {
    case 'circle':
      return distance(area.centre, point) <= area.radius + slack;
    case 'rectangle':
      return distanceToBox(area.box, point) <= slack;
    case 'polygon':
      return isInside(area.points, point) || distanceToPolyline(point, closed(area.points)) <= slack;
    case 'line':
      return distanceToPolyline(point, area.points) <= area.reach + slack;
  }
}

/** The box around an area. */
export function boxOf(area: HitArea): PageBox {
  switch (area.area) {
    case 'circle':
      return grown({ ...area.centre, width: 0, height: 0 }, area.radius);
    case 'rectangle':
      return area.box;
    case 'polygon':
      return boxAround(area.points) ?? nowhere;
    case 'line':
      return grown(boxAround(area.points) ?? nowhere, area.reach);
  }
}

const nowhere: PageBox = { x: 0, y: 0, width: 0, height: 0 };

const closed = (points: readonly PagePoint[]): readonly PagePoint[] => [...points, ...points.slice(0, 1)];

/** Whether a point lies on the right of every side, going round clockwise. */
const isInside = (points: readonly PagePoint[], { x, y }: PagePoint): boolean =>
  points.length > 2 &&
  points.every((from, index) => {
    const to = points[(index + 1) % points.length] ?? from;
    return (to.x - from.x) * (y - from.y) - (to.y - from.y) * (x - from.x) >= 0;
  });

/**
 * The topmost element under a point. What lies exactly under it goes before what is only within `slack` millimetres, which
 * is there for fingers and thin lines.
 */
export function pick(
  elements: readonly SceneElement[],
  point: PagePoint,
  slack = 0,
): SceneElement | undefined {
  const near = elements.filter((element) => holds(grown(boxOf(element.hit), slack), point));
  return (
    near.findLast((element) => hits(element.hit, point)) ??
    near.findLast((element) => hits(element.hit, point, slack))
  );
}

/** The elements that lie whole within a rubber band. */
export function pickInside(elements: readonly SceneElement[], band: PageBox): readonly SceneElement[] {
  return elements.filter((element) => {
    const box = boxOf(element.hit);
    return (
      holds(band, { x: box.x, y: box.y }) && holds(band, { x: box.x + box.width, y: box.y + box.height })
    );
  });
}
