import { fitInto } from '../../../geometry/box.ts';
import type { PageBox } from '../../../geometry/point.ts';
import type { Scene } from '../../../scene/scene.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { drawingShapes } from '../../../sheet/framed-page.ts';
import { type Detail } from '../view.ts';

/** A drawing on its place on a page. */
export interface FittedDrawing {
  readonly shapes: readonly Shape[];
  readonly detail: Detail;
  readonly scale: number;
}

/** How the shapes of a drawing are to be made: so large, and saying so much. */
export interface Making {
  readonly scale: number;
  readonly detail: Detail;
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
      return { shapes: placedIn(scene, room), detail, scale };
    }
  }
  return { shapes: [], detail: 'number', scale: smallest };
}

function placedIn(scene: Scene, room: PageBox): readonly Shape[] {
  const { shift } = fitInto(scene.bounds, room, 1);
  return drawingShapes(scene).map((shape) => shifted(shape, shift.x, shift.y));
}

function shifted(shape: Shape, dx: number, dy: number): Shape {
  const to = <P extends { readonly x: number; readonly y: number }>(point: P): P => ({
    ...point,
    x: point.x + dx,
    y: point.y + dy,
  });
  switch (shape.shape) {
    case 'text':
      return { ...shape, at: to(shape.at) };
    case 'circle':
      return { ...shape, centre: to(shape.centre) };
    case 'rectangle':
      return { ...shape, box: to(shape.box) };
    case 'path':
      return {
        ...shape,
        steps: shape.steps.map((each) => {
          switch (each.to) {
            case 'close':
              return each;
            case 'quadratic':
              return { ...each, control: to(each.control), point: to(each.point) };
            case 'cubic':
              return {
                ...each,
                control1: to(each.control1),
                control2: to(each.control2),
                point: to(each.point),
              };
            case 'move':
            case 'line':
              return { ...each, point: to(each.point) };
          }
        }),
      };
  }
}
