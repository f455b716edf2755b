import type { PagePoint } from '../geometry/point.ts';
import type { PathStep, Shape, Stroke } from '../scene/shapes.ts';

/** The same shapes so many times as large, letters and lines as well, with the corner of the page where it was. */
export function scaledShapes(shapes: readonly Shape[], by: number): readonly Shape[] {
  return by === 1 ? shapes : shapes.map((shape) => scaled(shape, by));
}

function scaled(shape: Shape, by: number): Shape {
  switch (shape.shape) {
    case 'text': {
      const { spacing } = shape.style;
      const style = {
        ...shape.style,
        size: shape.style.size * by,
        ...(spacing && { spacing: spacing * by }),
      };
      const halo = shape.halo && { ...shape.halo, width: shape.halo.width * by };
      return { ...shape, at: moved(shape.at, by), style, ...(halo && { halo }) };
    }
    case 'circle':
      return { ...shape, centre: moved(shape.centre, by), radius: shape.radius * by, ...lined(shape, by) };
    case 'rectangle': {
      const { x, y, width, height } = shape.box;
      const box = { x: x * by, y: y * by, width: width * by, height: height * by };
      return { ...shape, box, ...(shape.corner && { corner: shape.corner * by }), ...lined(shape, by) };
    }
    case 'path':
      return { ...shape, steps: shape.steps.map((step) => stepped(step, by)), ...lined(shape, by) };
  }
}

const moved = ({ x, y }: PagePoint, by: number): PagePoint => ({ x: x * by, y: y * by });

function lined({ stroke }: { readonly stroke?: Stroke }, by: number): { readonly stroke?: Stroke } {
  if (stroke === undefined) return {};
  const { dash } = stroke;
  return {
    stroke: { ...stroke, width: stroke.width * by, ...(dash && { dash: [dash[0] * by, dash[1] * by] }) },
  };
}

function stepped(step: PathStep, by: number): PathStep {
  switch (step.to) {
    case 'move':
    case 'line':
      return { ...step, point: moved(step.point, by) };
    case 'quadratic':
      return { ...step, control: moved(step.control, by), point: moved(step.point, by) };
    case 'cubic': {
      const { control1, control2, point } = step;
      return {
        ...step,
        control1: moved(control1, by),
        control2: moved(control2, by),
        point: moved(point, by),
      };
    }
    case 'close':
      return step;
  }
}
