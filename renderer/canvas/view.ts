import type { PageBox, PagePoint, ScreenPoint } from '../../domain/geometry/point.ts';

/** How the page lies in the window: screen pixels = page millimetres x scale + (x, y). */
export interface View {
  readonly x: number;
  readonly y: number;
  /** CSS pixels per millimetre. */
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room in CSS pixels that bars and edges take from the drawing. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** One millimetre at 100 %: CSS reckons 96 pixels to the inch. */
export const naturalScale = 96 / 25.4;
const smallestScale = naturalScale * 0.05;
const largestScale = naturalScale * 6;
/** A drawing with few things in it is not blown up further than this. */
const largestFit = naturalScale * 1.6;

export const toPage = (view: View, at: ScreenPoint): PagePoint => ({
  x: (at.x - view.x) / view.scale,
  y: (at.y - view.y) / view.scale,
});

export const toScreen = (view: View, at: PagePoint): ScreenPoint => ({
  x: at.x * view.scale + view.x,
  y: at.y * view.scale + view.y,
});

export const panned = (view: View, dx: number, dy: number): View => ({ ...view, x: view.x + dx, y: view.y + dy });

/** Larger or smaller by a factor, with the point under the pointer staying where it is. */
export function zoomed(view: View, at: ScreenPoint, factor: number): View {
  const scale = Math.min(largestScale, Math.max(smallestScale, view.scale * factor));
  const ratio = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * ratio, y: at.y - (at.y - view.y) * ratio };
}

/** The view in which a box of the page stands whole and centred between the margins. */
export function fitted(box: PageBox, size: Size, margins: Margins): View {
  const width = Math.max(1, size.width - margins.left - margins.right);
  const height = Math.max(1, size.height - margins.top - margins.bottom);
  const scale = Math.min(largestFit, width / Math.max(box.width, 1), height / Math.max(box.height, 1));
  return centred(
    { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    Math.max(smallestScale, scale),
    size,
    margins,
  );
}

/** The view at a given scale with one point of the page in the middle of the room between the margins. */
export function centred(point: PagePoint, scale: number, size: Size, margins: Margins): View {
  return {
    scale,
    x: (margins.left + size.width - margins.right) / 2 - point.x * scale,
    y: (margins.top + size.height - margins.bottom) / 2 - point.y * scale,
  };
}

/** The smallest move of the view after which the box is within the margins; the same view when it already is. */
export function showing(view: View, box: PageBox, size: Size, margins: Margins): View {
  const low = toScreen(view, box);
  const high = toScreen(view, { x: box.x + box.width, y: box.y + box.height });
  const dx = shift(low.x, high.x, margins.left, size.width - margins.right);
  const dy = shift(low.y, high.y, margins.top, size.height - margins.bottom);
  return dx === 0 && dy === 0 ? view : panned(view, dx, dy);
}

function shift(low: number, high: number, from: number, to: number): number {
  if (low < from) return from - low;
  return high > to ? Math.max(to - high, from - low) : 0;
}
