import { centreOf } from '../../../domain/geometry/box.ts';
import type { PagePoint } from '../../../domain/geometry/point.ts';
import { between, distance } from '../../../domain/geometry/vector.ts';
import type { SceneElement } from '../../../domain/scene/scene.ts';
import type { Handle } from '../../drawing/overlay.ts';
import { boxOfElement } from '../../drawing/spatial.ts';

/**
 * The grips of a block or a triangle, given by its corners clockwise from the upper left or the tip: in the middle of its
 * right side one to join it, and when it is picked alone one for its size, at the corner that is furthest from the beam.
 */
export function handlesOf(element: SceneElement, picked: boolean): readonly Handle[] {
  const { hit, subject, kind } = element;
  if (hit.area !== 'polygon') return [];
  const [first, second, third] = hit.points;
  const [upper, lower] = kind === 'burden' ? [second, third] : [first, second];
  if (upper === undefined || lower === undefined) return [];
  const middle = centreOf(boxOfElement(element));
  const handle = (does: Handle['does'], at: PagePoint): Handle => ({
    does,
    subject,
    at,
    out: distance(at, middle),
  });
  const join = handle('line', between(upper, lower, 0.5));
  return picked ? [join, handle('size', kind === 'burden' ? upper : lower)] : [join];
}

/** The beam is picked by the line through its middle; what shows that it is picked goes around it. */
export function outlined(element: SceneElement): SceneElement {
  const { hit, kind } = element;
  if (kind !== 'beam' || hit.area !== 'line') return element;
  const moved = (by: number): readonly PagePoint[] => hit.points.map(({ x, y }) => ({ x, y: y + by }));
  const points = [...moved(-hit.reach), ...moved(hit.reach).toReversed()];
  return { ...element, hit: { area: 'polygon', points } };
}
