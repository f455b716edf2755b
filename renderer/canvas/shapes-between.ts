import type { PageBox, PagePoint } from '../../domain/geometry/point.ts';
import type { PathStep, Shape } from '../../domain/scene/shapes.ts';

/**
 * The shapes of one thing on their way from one place to another; `share` from 0 to 1. Shapes that are not built alike,
 * such as a text that got another line, are at once as they will be.
 */
export function shapesBetween(from: readonly Shape[], to: readonly Shape[], share: number): readonly Shape[] {
  if (share >= 1 || from.length !== to.length) return to;
  return to.map((shape, index) => shapeBetween(from[index] ?? shape, shape, share));
}

/** Shapes moved as they are. */
export function shapesMoved(shapes: readonly Shape[], by: PagePoint): readonly Shape[] {
  const moved = (point: PagePoint): PagePoint => ({ x: point.x + by.x, y: point.y + by.y });
  return shapes.map((shape): Shape => {
    switch (shape.shape) {
      case 'circle':
        return { ...shape, centre: moved(shape.centre) };
      case 'rectangle': {
        const { width, height } = shape.box;
        return { ...shape, box: { ...moved(shape.box), width, height } };
      }
      case 'text':
        return { ...shape, at: moved(shape.at) };
      case 'path':
        return { ...shape, steps: shape.steps.map((step) => stepMoved(step, moved)) };
    }
  });
}

function stepMoved(step: PathStep, moved: (point: PagePoint) => PagePoint): PathStep {
  switch (step.to) {
    case 'close':
      return step;
    case 'quadratic':
      return { to: 'quadratic', control: moved(step.control), point: moved(step.point) };
    case 'cubic': {
      const { control1, control2, point } = step;
      return { to: 'cubic', control1: moved(control1), control2: moved(control2), point: moved(point) };
    }
    default:
      return { to: step.to, point: moved(step.point) };
  }
}

function shapeBetween(from: Shape, to: Shape, share: number): Shape {
  const mix = (one: number, other: number): number => one + (other - one) * share;
  const point = (one: PagePoint, other: PagePoint): PagePoint => ({
    x: mix(one.x, other.x),
    y: mix(one.y, other.y),
  });
  if (from.shape === 'circle' && to.shape === 'circle')
    return { ...to, centre: point(from.centre, to.centre), radius: mix(from.radius, to.radius) };
  if (from.shape === 'rectangle' && to.shape === 'rectangle')
    return { ...to, box: boxBetween(from.box, to.box, mix) };
  if (from.shape === 'text' && to.shape === 'text' && from.text === to.text)
    return { ...to, at: point(from.at, to.at), turn: mix(from.turn ?? 0, to.turn ?? 0) };
  if (from.shape === 'path' && to.shape === 'path' && from.steps.length === to.steps.length)
    return { ...to, steps: to.steps.map((step, index) => stepBetween(from.steps[index], step, point)) };
  return to;
}

const boxBetween = (one: PageBox, other: PageBox, mix: (a: number, b: number) => number): PageBox => ({
  x: mix(one.x, other.x),
  y: mix(one.y, other.y),
  width: mix(one.width, other.width),
  height: mix(one.height, other.height),
});

function stepBetween(
  from: PathStep | undefined,
  to: PathStep,
  point: (one: PagePoint, other: PagePoint) => PagePoint,
): PathStep {
  if (from === undefined || from.to === 'close' || to.to === 'close') return to;
  const end = point(from.point, to.point);
  if (from.to === 'quadratic' && to.to === 'quadratic')
    return { ...to, control: point(from.control, to.control), point: end };
  if (from.to === 'cubic' && to.to === 'cubic') {
    const control1 = point(from.control1, to.control1);
    return { ...to, control1, control2: point(from.control2, to.control2), point: end };
  }
  return { ...to, point: end };
}
