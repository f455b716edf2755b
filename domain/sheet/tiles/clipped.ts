import { holds } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { between, distance } from '../../geometry/vector.ts';
import type { PathShape, PathStep } from '../../scene/shapes.ts';

/** Curves are cut as straight pieces about this long, in millimetres. */
const pieceLength = 1.5;
const mostPieces = 300;

const known = new WeakMap<readonly PathStep[], readonly (readonly PagePoint[])[]>();

/** A path as straight pieces; one list of points for each 'move'. The same steps are taken apart once. */
export function flattened(steps: readonly PathStep[]): readonly (readonly PagePoint[])[] {
  const before = known.get(steps);
  if (before !== undefined) return before;
  const lines: PagePoint[][] = [];
  let at: PagePoint = { x: 0, y: 0 };
  for (const step of steps) {
    const line = lines.at(-1);
    if (step.to === 'move' || line === undefined) {
      if (step.to !== 'close') lines.push([step.point]);
    } else if (step.to === 'close') {
      line.push(...line.slice(0, 1));
    } else if (step.to === 'line') {
      line.push(step.point);
    } else {
      line.push(...curvePoints(at, step));
    }
    if (step.to !== 'close') at = step.point;
  }
  known.set(steps, lines);
  return lines;
}

type CurveStep = Extract<PathStep, { readonly to: 'quadratic' | 'cubic' }>;

function curvePoints(from: PagePoint, step: CurveStep): readonly PagePoint[] {
  const inner = step.to === 'cubic' ? [step.control1, step.control2] : [step.control];
  const hull = [from, ...inner, step.point];
  const length = hull.slice(1).reduce((sum, point, index) => sum + distance(hull[index] ?? point, point), 0);
  const pieces = Math.min(mostPieces, Math.max(6, Math.ceil(length / pieceLength)));
  const at = step.to === 'cubic' ? cubicAt(from, step) : quadraticAt(from, step);
  return Array.from({ length: pieces }, (_, index) => at((index + 1) / pieces));
}

const cubicAt =
  (from: PagePoint, { control1, control2, point }: Extract<PathStep, { readonly to: 'cubic' }>) =>
  (share: number): PagePoint => {
    const rest = 1 - share;
    const [a, b, c, d] = [rest ** 3, 3 * rest ** 2 * share, 3 * rest * share ** 2, share ** 3];
    return {
      x: a * from.x + b * control1.x + c * control2.x + d * point.x,
      y: a * from.y + b * control1.y + c * control2.y + d * point.y,
    };
  };

const quadraticAt =
  (from: PagePoint, { control, point }: Extract<PathStep, { readonly to: 'quadratic' }>) =>
  (share: number): PagePoint =>
    between(between(from, control, share), between(control, point, share), share);

/** What of an outline lies within a box; the path as it is when that is all of it. */
export function clippedPath(path: PathShape, box: PageBox): PathShape | undefined {
  const points = path.steps.flatMap((step) => {
    if (step.to === 'close') return [];
    if (step.to === 'cubic') return [step.control1, step.control2, step.point];
    return step.to === 'quadratic' ? [step.control, step.point] : [step.point];
  });
  if (points.every((point) => holds(box, point))) return path;
  const steps = flattened(path.steps).flatMap((line) => clippedLine(line, box));
  return steps.length === 0 ? undefined : { ...path, steps };
}

function clippedLine(line: readonly PagePoint[], box: PageBox): readonly PathStep[] {
  const steps: PathStep[] = [];
  let end: PagePoint | undefined;
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1], line[index]];
    const part = from && to && partInside(from, to, box);
    if (part === undefined) continue;
    const [first, last] = part;
    if (end === undefined || distance(end, first) > 1e-6) steps.push({ to: 'move', point: first });
    steps.push({ to: 'line', point: last });
    end = last;
  }
  return steps;
}

/** The part of a straight piece that lies in a box (Liang and Barsky). */
function partInside(
  from: PagePoint,
  to: PagePoint,
  box: PageBox,
): readonly [PagePoint, PagePoint] | undefined {
  let [enter, leave] = [0, 1];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const sides = [
    [-dx, from.x - box.x],
    [dx, box.x + box.width - from.x],
    [-dy, from.y - box.y],
    [dy, box.y + box.height - from.y],
  ] as const;
  for (const [toward, room] of sides) {
    if (Math.abs(toward) < 1e-12) {
      if (room < 0) return undefined;
    } else if (toward < 0) {
      enter = Math.max(enter, room / toward);
    } else {
      leave = Math.min(leave, room / toward);
    }
  }
  return enter >= leave ? undefined : [between(from, to, enter), between(from, to, leave)];
}
