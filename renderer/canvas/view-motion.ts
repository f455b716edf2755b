import type { View } from '../../domain/geometry/view.ts';
import { movingTime } from './moving-time.ts';
import type { ViewStore } from './view-store.ts';

interface Journey {
  readonly to: View;
  /** The view that was set last on the way: when another one is there, somebody took over. */
  last: View;
}

const journeys = new WeakMap<ViewStore, Journey>();

/** Where the view will be when it has come to rest. */
export function viewToCome(views: ViewStore): View {
  const journey = journeys.get(views);
  const { view } = views.getState();
  return journey?.last === view ? journey.to : view;
}

/**
 * Brings the view to another one calmly, and at once when less motion is wished. Whoever moves the paper meanwhile takes
 * over. `fitting` when it shows everything.
 */
export function travelTo(views: ViewStore, to: View, fitting = false): void {
  const duration = movingTime();
  const { view: from, jump, glide } = views.getState();
  if (duration === 0 || isSame(from, to)) {
    journeys.delete(views);
    jump(to, fitting);
    return;
  }
  const journey: Journey = { to, last: from };
  journeys.set(views, journey);
  glide(from, fitting);
  let begun: number | null = null;
  const go = (now: number): void => {
    if (journeys.get(views) !== journey) return;
    if (views.getState().view !== journey.last) return void journeys.delete(views);
    begun ??= now;
    const share = Math.min(1, (now - begun) / duration);
    if (share >= 1) {
      journeys.delete(views);
      return jump(to, fitting);
    }
    journey.last = viewBetween(from, to, 1 - (1 - share) ** 3);
    glide(journey.last, fitting);
    requestAnimationFrame(go);
  };
  requestAnimationFrame(go);
}

const isSame = (one: View, other: View): boolean =>
  one.scale === other.scale && one.shift.x === other.shift.x && one.shift.y === other.shift.y;

/** Zooming goes in equal steps for the eye, around the one point that stays where it is. */
function viewBetween(from: View, to: View, share: number): View {
  const scale = from.scale * (to.scale / from.scale) ** share;
  const growth = to.scale - from.scale;
  const along = Math.abs(growth) < 1e-6 ? share : (scale - from.scale) / growth;
  return {
    scale,
    shift: {
      x: from.shift.x + (to.shift.x - from.shift.x) * along,
      y: from.shift.y + (to.shift.y - from.shift.y) * along,
    },
  };
}
