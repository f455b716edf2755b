import { fitInto, type Placement } from '../../domain/geometry/box.ts';
import { pannedBy, toScreen, zoomedAt, type ScreenSize, type View } from '../../domain/geometry/view.ts';
import type { PageBox, ScreenPoint } from '../../domain/geometry/point.ts';

/** Room in CSS pixels that bars and edges take from the drawing. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** One millimetre at 100 %: CSS reckons 96 pixels to the inch. */
export const naturalScale = 96 / 25.4;
const limits = { smallest: naturalScale * 0.05, largest: naturalScale * 6 };
/** How much larger or smaller one press of a key or button shows a drawing. */
export const zoomStep = 1.25;
/** A drawing with few things in it is not blown up further than this. */
const largestFit = naturalScale * 1.6;

/** Larger or smaller by a factor, with what lies under the pointer staying there. */
export const zoomedBy = (view: View, at: ScreenPoint, factor: number): View =>
  zoomedAt(view, at, factor, limits);

const roomIn = (size: ScreenSize, margins: Margins): PageBox => ({
  x: margins.left,
  y: margins.top,
  width: Math.max(1, size.width - margins.left - margins.right),
  height: Math.max(1, size.height - margins.top - margins.bottom),
});

/** The view in which a box of the page stands whole and centred between the margins, at most at `largest`. */
export const fitted = (box: PageBox, size: ScreenSize, margins: Margins, largest = largestFit): View =>
  viewFrom(fitInto(box, roomIn(size, margins), largest));

/** In a window's room a placement counts pixels. */
const viewFrom = ({ scale, shift: { x, y } }: Placement): View => ({ scale, shift: { x, y } });

/** The view at 100 % with the middle of a box in the middle of the room. */
export const atNaturalSize = (box: PageBox, size: ScreenSize, margins: Margins): View => {
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 0, height: 0 };
  return viewFrom(fitInto(point, roomIn(size, margins), naturalScale));
};

/** The smallest shift of the view after which the box is between the margins; the same view when it already is. */
export function showing(view: View, box: PageBox, size: ScreenSize, margins: Margins): View {
  const low = toScreen(view, box);
  const high = toScreen(view, { x: box.x + box.width, y: box.y + box.height });
  const dx = shift(low.x, high.x, margins.left, size.width - margins.right);
  const dy = shift(low.y, high.y, margins.top, size.height - margins.bottom);
  return dx === 0 && dy === 0 ? view : pannedBy(view, dx, dy);
}

function shift(low: number, high: number, from: number, to: number): number {
  if (low < from) return from - low;
  return high > to ? Math.max(to - high, from - low) : 0;
}
