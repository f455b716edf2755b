import { placed, type Placement } from '../geometry/box.ts';
import type { PathStep, Shape, Stroke } from '../scene/shapes.ts';

/** The same shapes so many times as large, letters and lines as well, with the corner of the page where it was. */
export function scaledShapes(shapes: readonly Shape[], by: number): readonly Shape[] {
  return by === 1 ? shapes : placedShapes(shapes, { scale: by, shift: { x: 0, y: 0 } });
}

/** The same shapes elsewhere, everything in proportion, letters and lines as well. */
export const placedShapes = (shapes: readonly Shape[], placement: Placement): readonly Shape[] =>
  shapes.map((shape) => placedShape(shape, placement));

function placedShape(shape: Shape, placement: Placement): Shape {
  const by = placement.scale;
  switch (shape.shape) {
    case 'text': {
      const { spacing } = shape.style;
      const style = {
        ...shape.style,
        size: shape.style.size * by,
        ...(spacing && { spacing: spacing * by }),
      };
      const halo = shape.halo && { ...shape.halo, width: shape.halo.width * by };
      return { ...shape, at: placed(shape.at, placement), style, ...(halo && { halo }) };
    }
    case 'circle':
      return {
        ...shape,
        centre: placed(shape.centre, placement),
        radius: shape.radius * by,
        ...lined(shape, by),
      };
    case 'rectangle': {
      const { width, height } = shape.box;
      const box = { ...placed(shape.box, placement), width: width * by, height: height * by };
      return { ...shape, box, ...(shape.corner && { corner: shape.corner * by }), ...lined(shape, by) };
    }
    case 'path':
      return { ...shape, steps: shape.steps.map((step) => stepped(step, placement)), ...lined(shape, by) };
  }
}

function lined({ stroke }: { readonly stroke?: Stroke }, by: number): { readonly stroke?: Stroke } {
  if (stroke === undefined) return {};
  const { dash } = stroke;
  return {
    stroke: { ...stroke, width: stroke.width * by, ...(dash && { dash: [dash[0] * by, dash[1] * by] }) },
  };
}

function stepped(step: PathStep, to: Placement): PathStep {
  switch (step.to) {
    case 'move':
    case 'line':
      return { ...step, point: placed(step.point, to) };
    case 'quadratic':
      return { ...step, control: placed(step.control, to), point: placed(step.point, to) };
    case 'cubic': {
      const { control1, control2, point } = step;
      return {
        ...step,
        control1: placed(control1, to),
        control2: placed(control2, to),
        point: placed(point, to),
      };
    }
    case 'close':
      return step;
  }
}
