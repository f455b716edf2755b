import { fitInto } from '../../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../../geometry/point.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { drawingShapes } from '../../../sheet/framed-page.ts';
import type { Detail } from '../view.ts';

/** A drawing on its place on a page. */
export interface FittedDrawing {
  readonly shapes: readonly Shape[];
  readonly detail: Detail;
  readonly scale: number;
}

/** How a drawing is to be made: so large, saying so much, with the middle of its beam there. */
export interface Making {
  readonly scale: number;
  readonly detail: Detail;
  readonly origin?: PagePoint;
}

const step = 0.95;
/** Smaller than this, texts give way to numbers. */
const smallestWithTexts = 0.7;
const smallest = 0.01;
/** On larger paper shapes grow as well, but not so much that letters look lost in them. */
const largest = 1.35;

/**
 * The largest drawing that fits into the room: its shapes shrink, its letters do not. When it would become too small for
 * words, numbers stand in the shapes. `beam`: the millimetres that a beam of common length has there.
 */
export function fitToPaper(make: (making: Making) => Scene, room: PageBox, beam: number): FittedDrawing {
  const first = Math.min(largest, Math.max(1, room.width / beam));
  for (let scale = first; scale > smallest; scale *= step) {
    const detail: Detail = scale < smallestWithTexts ? 'number' : 'full';
    const scene = make({ scale, detail });
    const { width, height } = scene.bounds;
    if (width <= room.width && height <= room.height) {
      const origin = fitInto(scene.bounds, room, 1).shift;
      return { shapes: drawingShapes(make({ scale, detail, origin })), detail, scale };
    }
  }
  return { shapes: [], detail: 'number', scale: smallest };
}
