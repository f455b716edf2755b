import { toScreen, type ScreenSize, type View } from '../../domain/geometry/view.ts';
import type { Shape } from '../../domain/scene/shapes.ts';
import { paintShapes, type Brush } from './paint.ts';
import type { Palette } from './palette.ts';
import { boxOfShapes } from './shapes-box.ts';

/** How what is painted lies in the window. */
export interface Outlook {
  readonly view: View;
  readonly size: ScreenSize;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  readonly palette: Palette;
}

/** A part of the window in device pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A canvas in the page, and how a picture comes upon it. */
export interface Surface {
  readonly element: HTMLCanvasElement;
  /** Makes it as large as a part of the window and blank, and lets `draw` paint on it in page millimetres. */
  readonly paint: (part: Part, outlook: Outlook, draw: (brush: Brush) => void) => void;
}

function addCanvas(content: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.position = 'absolute';
  content.append(canvas);
  return canvas;
}

/** For what changes with every frame. Browsers hand such a canvas over with every frame of the page, whole. */
export function liveSurface(content: HTMLElement): Surface {
  const element = addCanvas(content);
  const lay = layer(element);
  let context: CanvasRenderingContext2D | null = null;
  return {
    element,
    paint: (part, outlook, draw) => {
      context ??= element.getContext('2d');
      if (context === null) throw new Error('no canvas to paint on');
      resize(element, part);
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, part.width, part.height);
      lay(part, outlook);
      aim(context, part, outlook);
      draw(context);
    },
  };
}

/** For what mostly stays as it is: painted out of sight and handed over once. */
export function stillSurface(content: HTMLElement): Surface {
  const element = addCanvas(content);
  const lay = layer(element);
  let hidden: OffscreenCanvas | null = null;
  return {
    element,
    paint: (part, outlook, draw) => {
      hidden ??= new OffscreenCanvas(part.width, part.height);
      resize(hidden, part);
      const brush = hidden.getContext('2d');
      const context = element.getContext('bitmaprenderer');
      if (context === null || brush === null) throw new Error('no canvas to paint on');
      aim(brush, part, outlook);
      draw(brush);
      resize(element, part);
      lay(part, outlook);
      // Leaves the hidden canvas blank.
      context.transferFromImageBitmap(hidden.transferToImageBitmap());
    },
  };
}

/** Setting the size of a canvas makes it anew, also when it stays the same. */
function resize(canvas: HTMLCanvasElement | OffscreenCanvas, { width, height }: Part): void {
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
}

/** Puts a canvas where a part of the window is, when it is not there yet. */
function layer({ style }: HTMLCanvasElement): (part: Part, outlook: Outlook) => void {
  let present: Part | null = null;
  return (part, { density }) => {
    if (part === present) return;
    present = part;
    style.left = `${part.left / density}px`;
    style.top = `${part.top / density}px`;
    style.width = `${part.width / density}px`;
    style.height = `${part.height / density}px`;
  };
}

function aim(brush: Brush, { left, top }: Part, { view: { scale, shift }, density }: Outlook): void {
  brush.setTransform(
    scale * density,
    0,
    0,
    scale * density,
    shift.x * density - left,
    shift.y * density - top,
  );
}

/** Room around what is painted, in CSS pixels, so that a canvas is not made anew for every step of a drag. */
const spare = 60;
/** Edges may be blurred this many CSS pixels outside their form. */
const blur = 2;
/** Sides lie on multiples of this many CSS pixels: whole device pixels at every text size, for a sharp picture. */
const grid = 20;

/** Shows shapes on a canvas that is only as large as they are, and not there without any. */
export class CanvasPart {
  readonly #surface: Surface;
  #shows = false;
  #part: Part = { left: 0, top: 0, width: 0, height: 0 };

  constructor(surface: Surface) {
    this.#surface = surface;
    surface.element.style.display = 'none';
  }

  paint(shapes: readonly Shape[], outlook: Outlook): void {
    const needed = partFor(shapes, outlook);
    if (this.#shows !== (needed !== null)) {
      this.#shows = needed !== null;
      this.#surface.element.style.display = this.#shows ? '' : 'none';
    }
    if (needed === null) return;
    if (!contains(this.#part, needed)) this.#part = withSpare(needed, outlook);
    this.#surface.paint(this.#part, outlook, (brush) => paintShapes(brush, shapes, outlook.palette));
  }
}

/** The part of the window that shapes are painted in, or null when that is none of it. */
function partFor(shapes: readonly Shape[], { view, size, density, palette }: Outlook): Part | null {
  const box = boxOfShapes(shapes, palette.wider);
  if (box === undefined) return null;
  const low = toScreen(view, box);
  const high = toScreen(view, { x: box.x + box.width, y: box.y + box.height });
  const left = Math.max(0, low.x - blur);
  const top = Math.max(0, low.y - blur);
  const right = Math.min(size.width, high.x + blur);
  const bottom = Math.min(size.height, high.y + blur);
  return left < right && top < bottom ? onGrid(left, top, right, bottom, density) : null;
}

function withSpare({ left, top, width, height }: Part, { size, density }: Outlook): Part {
  const more = spare * density;
  return onGrid(
    Math.max(0, left - more) / density,
    Math.max(0, top - more) / density,
    Math.min(size.width, (left + width + more) / density),
    Math.min(size.height, (top + height + more) / density),
    density,
  );
}

/** The smallest part on the grid that holds these sides, given in CSS pixels. */
function onGrid(left: number, top: number, right: number, bottom: number, density: number): Part {
  const step = grid * density;
  const [x, y] = [Math.floor(left / grid), Math.floor(top / grid)];
  return {
    left: Math.round(x * step),
    top: Math.round(y * step),
    width: Math.ceil((Math.ceil(right / grid) - x) * step),
    height: Math.ceil((Math.ceil(bottom / grid) - y) * step),
  };
}

const contains = (outer: Part, inner: Part): boolean =>
  inner.left >= outer.left &&
  inner.top >= outer.top &&
  inner.left + inner.width <= outer.left + outer.width &&
  inner.top + inner.height <= outer.top + outer.height;
