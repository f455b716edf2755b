import type { PagePoint } from '../../domain/geometry/point.ts';
import type { Shape } from '../../domain/scene/shapes.ts';
import { measureText } from '../../domain/scene/text-measure.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';

/** Shapes that come nearer to an edge of the paper than the margins allow. */
export const cutOff = ({ pages }: Pick<Sheet, 'pages'>): readonly Shape[] =>
  pages.flatMap(({ shapes, width, height }) =>
    shapes.filter((shape) =>
      pointsOf(shape).some(({ x, y }) => x < 19 || x > width - 14 || y < 14 || y > height - 12),
    ),
  );

/** Points between which a shape lies; of text the ends of its line, turned as it is. */
export function pointsOf(shape: Shape): readonly PagePoint[] {
  switch (shape.shape) {
    case 'circle': {
      const { centre, radius } = shape;
      return [
        { x: centre.x - radius, y: centre.y - radius },
        { x: centre.x + radius, y: centre.y + radius },
      ];
    }
    case 'rectangle': {
      const { x, y, width, height } = shape.box;
      return [
        { x, y },
        { x: x + width, y: y + height },
      ];
    }
    case 'path':
      return shape.steps.flatMap((step) => (step.to === 'close' ? [] : [step.point]));
    case 'text': {
      const width = measureText(shape.text, shape.style);
      const start = -{ start: 0, middle: width / 2, end: width }[shape.anchor];
      const angle = ((shape.turn ?? 0) * Math.PI) / 180;
      return [start, start + width].map((along) => ({
        x: shape.at.x + along * Math.cos(angle),
        y: shape.at.y + along * Math.sin(angle),
      }));
    }
  }
}
