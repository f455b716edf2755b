import type { Konva } from 'konva/lib/Core.js';
import type { ScreenPoint } from '../../domain/geometry/point.ts';
import { toScreen, type ScreenSize, type View } from '../../domain/geometry/view.ts';
import type { Shape } from '../../domain/scene/shapes.ts';
import { boxOfShapes } from './shapes-box.ts';

/** A part of the window in CSS pixels. */
interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Needed {
  readonly part: Part | null;
  readonly size: ScreenSize;
}

/** Room around what is painted, in CSS pixels, so that a canvas is not made anew for every step of a drag. */
const spare = 80;
/** Edges may be blurred this many CSS pixels outside their form. */
const blur = 2;
/** Sides lie on multiples of this many CSS pixels: whole device pixels at every text size, for a sharp picture. */
const grid = 20;
/** So that Konva, which drops parts of device pixels, does not lose a whole one to rounding. */
const rounding = 1e-6;

const nothing: Part = { left: 0, top: 0, width: 1, height: 1 };

/**
 * Keeps the canvas of a layer only as large as what is on it: browsers hand a canvas that changes over whole. `needed` says
 * what part of which window is painted now. Gives back where the canvas lies.
 */
export function fitLayer(layer: Konva.Layer, needed: () => Needed): () => ScreenPoint {
  let present = nothing;
  layer.on('beforeDraw', () => {
    const { part, size } = needed();
    const before = present;
    if (part === null) present = nothing;
    else if (!contains(present, part)) present = withSpare(around(present, part), size);
    // Konva makes it as large as the window whenever that changes.
    layer.getCanvas().setSizeIfChanged(present.width + rounding, present.height + rounding);
    if (present === before) return;
    const { style } = layer.getNativeCanvasElement();
    style.left = `${present.left}px`;
    style.top = `${present.top}px`;
  });
  // While it shows something it only grows: what is dragged comes back, and making a canvas anew takes longer than painting it.
  layer.on('visibleChange', () => {
    if (layer.visible()) present = nothing;
  });
  return () => ({ x: present.left, y: present.top });
}

/** The part of the window that shapes are painted in, or null when that is none of it. */
export function partFor(shapes: readonly Shape[], view: View, size: ScreenSize, wider: number): Part | null {
  const box = boxOfShapes(shapes, wider);
  if (box === undefined) return null;
  const low = toScreen(view, box);
  const high = toScreen(view, { x: box.x + box.width, y: box.y + box.height });
  const left = Math.max(0, low.x - blur);
  const top = Math.max(0, low.y - blur);
  const right = Math.min(size.width, high.x + blur);
  const bottom = Math.min(size.height, high.y + blur);
  return left < right && top < bottom ? onGrid(left, top, right, bottom) : null;
}

function withSpare({ left, top, width, height }: Part, size: ScreenSize): Part {
  return onGrid(
    Math.max(0, left - spare),
    Math.max(0, top - spare),
    Math.min(size.width, left + width + spare),
    Math.min(size.height, top + height + spare),
  );
}

/** The smallest part on the grid that holds these sides. */
function onGrid(left: number, top: number, right: number, bottom: number): Part {
  const [x, y] = [Math.floor(left / grid) * grid, Math.floor(top / grid) * grid];
  return {
    left: x,
    top: y,
    width: Math.ceil(right / grid) * grid - x,
    height: Math.ceil(bottom / grid) * grid - y,
  };
}

function around(one: Part, other: Part): Part {
  if (one === nothing) return other;
  const left = Math.min(one.left, other.left);
  const top = Math.min(one.top, other.top);
  return {
    left,
    top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
  };
}

const contains = (outer: Part, inner: Part): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height;
