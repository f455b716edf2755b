import type { PageBox, PagePoint } from '../../domain/geometry/point.ts';
import { centreOf } from '../../domain/geometry/box.ts';
import { boxOf } from '../../domain/scene/picking.ts';
import type { SceneElement } from '../../domain/scene/scene.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

const ways: Readonly<Record<Arrow, PagePoint>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export const isArrow = (key: string): key is Arrow => key in ways;

/** A step in the direction of an arrow key, in millimetres. */
export const stepOf = (arrow: Arrow, length: number): PagePoint => ({
  x: ways[arrow].x * length,
  y: ways[arrow].y * length,
});

export const boxOfElement = (element: SceneElement): PageBox => boxOf(element.hit);

/** What lies aside counts this many times as far as what lies ahead. */
const asideWeight = 2.5;

/**
 * The shape that one meets going from another in the direction of an arrow: the nearest within a right angle around it,
 * shapes straight ahead before shapes aside. Undefined when there is nothing on that side.
 */
export function nextInDirection(
  shapes: readonly SceneElement[],
  from: SceneElement,
  arrow: Arrow,
): SceneElement | undefined {
  const start = centreOf(boxOfElement(from));
  const way = ways[arrow];
  let best: SceneElement | undefined;
  let least = Infinity;
  for (const shape of shapes) {
    if (shape.subject === from.subject) continue;
    const centre = centreOf(boxOfElement(shape));
    const ahead = (centre.x - start.x) * way.x + (centre.y - start.y) * way.y;
    const aside = Math.abs((centre.x - start.x) * way.y) + Math.abs((centre.y - start.y) * way.x);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * asideWeight;
    if (cost < least) [best, least] = [shape, cost];
  }
  return best;
}
