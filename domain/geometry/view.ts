import type { PagePoint, ScreenPoint } from './point.ts';

/** How the page lies in a window: a place p on the page is seen at p * scale + shift. */
export interface View {
  /** CSS pixels for one millimetre. */
  readonly scale: number;
  readonly shift: ScreenPoint;
}

export interface ScreenSize {
  readonly width: number;
  readonly height: number;
}

export function toScreen(view: View, point: PagePoint): ScreenPoint {
  return { x: point.x * view.scale + view.shift.x, y: point.y * view.scale + view.shift.y };
}

export function toPage(view: View, point: ScreenPoint): PagePoint {
  return { x: (point.x - view.shift.x) / view.scale, y: (point.y - view.shift.y) / view.scale };
}

/** Shifts what is seen by so many pixels. */
export function pannedBy(view: View, dx: number, dy: number): View {
  return { scale: view.scale, shift: { x: view.shift.x + dx, y: view.shift.y + dy } };
}

/** Zooms while what lies under `pointer` stays there; the scale keeps within `limits`. */
export function zoomedAt(
  view: View,
  pointer: ScreenPoint,
  factor: number,
  limits: { readonly smallest: number; readonly largest: number },
): View {
  const scale = Math.min(limits.largest, Math.max(limits.smallest, view.scale * factor));
  const held = toPage(view, pointer);
  return { scale, shift: { x: pointer.x - held.x * scale, y: pointer.y - held.y * scale } };
}
