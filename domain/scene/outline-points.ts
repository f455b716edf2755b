import type { PagePoint } from '../geometry/point.ts';
import { between } from '../geometry/vector.ts';
import type { PathStep, Shape } from './shapes.ts';

/** Straight pieces for a whole circle, and for each curve of a path: finer than a printed line is wide. */
const piecesOfCircle = 72;
const piecesOfCurve = 12;

/** The outlines of a form as rings of points, curves as many short straight pieces. A text has none. */
export function outlinePoints(shape: Shape): readonly (readonly PagePoint[])[] {
  switch (shape.shape) {
    case 'text':
      return [];
    case 'circle':
      return [
        Array.from({ length: piecesOfCircle }, (_, index) => {
          const turn = (index / piecesOfCircle) * 2 * Math.PI;
          const { x, y } = shape.centre;
          return { x: x + shape.radius * Math.cos(turn), y: y + shape.radius * Math.sin(turn) };
        }),
      ];
    case 'rectangle': {
      // Rounded corners are so small that what is cut there is not missed.
      const { x, y, width, height } = shape.box;
      return [
        [
          { x, y },
          { x: x + width, y },
          { x: x + width, y: y + height },
          { x, y: y + height },
        ],
      ];
    }
    case 'path':
      return ringsOf(shape.steps);
  }
}

function ringsOf(steps: readonly PathStep[]): readonly (readonly PagePoint[])[] {
  const rings: PagePoint[][] = [];
  for (const step of steps) {
    if (step.to === 'close') continue;
    const ring = rings.at(-1);
    const last = ring?.at(-1);
    if (step.to === 'move' || ring === undefined || last === undefined) rings.push([step.point]);
    else if (step.to === 'line') ring.push(step.point);
    else
      for (let piece = 1; piece <= piecesOfCurve; piece += 1)
        ring.push(onCurve(last, step, piece / piecesOfCurve));
  }
  return rings;
}

/** The point at `part` of a curve, by halving its control lines again and again (de Casteljau). */
function onCurve(
  from: PagePoint,
  step: PathStep & { readonly to: 'quadratic' | 'cubic' },
  part: number,
): PagePoint {
  let points =
    step.to === 'quadratic'
      ? [from, step.control, step.point]
      : [from, step.control1, step.control2, step.point];
  while (points.length > 1) {
    points = points.slice(1).map((point, index) => between(points[index] ?? point, point, part));
  }
  return points[0] ?? from;
}

/** Whether a point lies within rings of points, counted even and odd. */
export function isWithin(rings: readonly (readonly PagePoint[])[], { x, y }: PagePoint): boolean {
  let inside = false;
  for (const ring of rings) {
    for (const [index, a] of ring.entries()) {
      const b = ring[(index + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
    }
  }
  return inside;
}
