import { boxAround, grown } from '../../domain/geometry/box.ts';
import type { PageBox, PagePoint } from '../../domain/geometry/point.ts';
import type { Shape } from '../../domain/scene/shapes.ts';
import { millimetresPerPoint } from '../../domain/scene/text-runs.ts';
import { lengthOfLine } from './paint.ts';

/** A box that holds everything that these shapes paint, in millimetres; undefined without any. It may be larger. */
export function boxOfShapes(shapes: readonly Shape[], wider: number): PageBox | undefined {
  return boxAround(shapes.flatMap((shape) => cornersOf(grownFor(shape, wider))));
}

const cornersOf = ({ x, y, width, height }: PageBox): PagePoint[] => [
  { x, y },
  { x: x + width, y: y + height },
];

function grownFor(shape: Shape, wider: number): PageBox {
  const stroke = shape.shape === 'text' ? (shape.halo?.width ?? 0) * 2 : (shape.stroke?.width ?? 0) + wider;
  return grown(formBox(shape), stroke / 2);
}

function formBox(shape: Shape): PageBox {
  switch (shape.shape) {
    case 'circle':
      return grown({ ...shape.centre, width: 0, height: 0 }, shape.radius);
    case 'rectangle':
      return shape.box;
    case 'path': {
      const points = shape.steps.flatMap((step): readonly PagePoint[] => {
        if (step.to === 'close') return [];
        if (step.to === 'quadratic') return [step.control, step.point];
        return step.to === 'cubic' ? [step.control1, step.control2, step.point] : [step.point];
      });
      return boxAround(points) ?? { x: 0, y: 0, width: 0, height: 0 };
    }
    case 'text': {
      const width = lengthOfLine(shape);
      const height = shape.style.size * millimetresPerPoint;
      // Wherever the line starts and however it turns.
      return grown({ ...shape.at, width: 0, height: 0 }, width + height);
    }
  }
}
