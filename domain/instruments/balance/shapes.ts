import type { PagePoint } from '../../geometry/point.ts';
import { direction, distance, moved } from '../../geometry/vector.ts';
import type { Paint, PathShape, PathStep, Shape } from '../../scene/shapes.ts';
import type { Size } from './measures.ts';

export const burdenPaint = {
  full: { fill: 'burden-fill', stroke: { colour: 'burden-edge', width: 0.5 } },
  empty: { fill: 'paper', stroke: { colour: 'burden-edge', width: 0.5 } },
} as const satisfies Record<string, Paint>;
export const strengthPaint = {
  full: { fill: 'strength-fill', stroke: { colour: 'strength-edge', width: 0.5 } },
  empty: { fill: 'paper', stroke: { colour: 'strength-edge', width: 0.5 } },
} as const satisfies Record<string, Paint>;

const blockCorner = 0.8;
/** The triangle in a triangle: below its tip, above its base, from its corners. */
const inner = { belowTip: 3.4, aboveBase: 1.6 };
const innerWidth = 0.35;

/** A closed form through corners, each rounded by at most `radius` millimetres. */
export function roundedForm(corners: readonly PagePoint[], radius: number, paint: Paint): PathShape {
  const steps = corners.flatMap((corner, index): PathStep[] => {
    const before = corners.at(index - 1) ?? corner;
    const after = corners[(index + 1) % corners.length] ?? corner;
    const into = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const start = moved(corner, direction(corner, before), into);
    const end = moved(corner, direction(corner, after), into);
    return [
      { to: index === 0 ? 'move' : 'line', point: start },
      { to: 'quadratic', control: corner, point: end },
    ];
  });
  return { shape: 'path', steps: [...steps, { to: 'close' }], ...paint };
}

/** `corner`: the radius of its corners, less in a small picture of a block. */
export const blockForm = (corners: readonly PagePoint[], paint: Paint, corner = blockCorner): PathShape =>
  roundedForm(corners, corner, paint);

/** A triangle with its tip up, and a second one in it when it is extra support. */
export function triangleForms(tip: PagePoint, size: Size, extra: boolean, paint: Paint): readonly Shape[] {
  const outer = triangle(tip, size, paint);
  const height = size.height - inner.belowTip - inner.aboveBase;
  if (!extra || height <= 0) return [outer];
  const stroke = { colour: paint.stroke?.colour ?? 'strength-edge', width: innerWidth } as const;
  const width = (size.width * height) / size.height;
  return [outer, triangle({ x: tip.x, y: tip.y + inner.belowTip }, { width, height }, { stroke })];
}

/** A small picture of extra support: the second triangle keeps its distance in proportion. */
export function doubledTriangle(tip: PagePoint, size: Size, paint: Paint): readonly Shape[] {
  const stroke = { colour: paint.stroke?.colour ?? 'strength-edge', width: innerWidth } as const;
  const inside = { width: size.width * 0.5, height: size.height * 0.5 };
  return [
    triangle(tip, size, paint),
    triangle({ x: tip.x, y: tip.y + size.height * 0.33 }, inside, { stroke }),
  ];
}

export const triangleCorners = ({ x, y }: PagePoint, { width, height }: Size): readonly PagePoint[] => [
  { x, y },
  { x: x + width / 2, y: y + height },
  { x: x - width / 2, y: y + height },
];

function triangle(tip: PagePoint, size: Size, paint: Paint): PathShape {
  return polygon(triangleCorners(tip, size), paint);
}

function polygon(corners: readonly PagePoint[], paint: Paint): PathShape {
  const steps = corners.map((point, index): PathStep => ({ to: index === 0 ? 'move' : 'line', point }));
  return { shape: 'path', steps: [...steps, { to: 'close' }], ...paint };
}

const dotRadius = 1.2;
const joinWidth = 0.45;
const joinEdge = 0.6;

/** A line with paper on either side and a dot at both ends. */
export function joinForms(from: PagePoint, to: PagePoint): readonly Shape[] {
  const steps: PathStep[] = [
    { to: 'move', point: from },
    { to: 'line', point: to },
  ];
  return [
    { shape: 'path', steps, stroke: { colour: 'paper', width: joinWidth + 2 * joinEdge } },
    { shape: 'path', steps, stroke: { colour: 'draw-ink', width: joinWidth } },
    dot(from),
    dot(to),
  ];
}

const dot = (centre: PagePoint): Shape => ({ shape: 'circle', centre, radius: dotRadius, fill: 'draw-ink' });

export function diamond({ x, y }: PagePoint, reach: number, paint: Paint): PathShape {
  const corners = [
    { x, y: y - reach },
    { x: x + reach, y },
    { x, y: y + reach },
    { x: x - reach, y },
  ];
  return polygon(corners, paint);
}
