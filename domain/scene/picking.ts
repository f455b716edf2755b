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
    case 'line':
      return grown(boxAround(area.points) ?? { x: 0, y: 0, width: 0, height: 0 }, area.reach);
  }
}

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
