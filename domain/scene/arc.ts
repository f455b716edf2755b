import type { PagePoint } from '../geometry/point.ts';
import type { PathStep } from './shapes.ts';

/** An elliptical arc as path data describe it: between two points, turned by so many degrees. */
export interface Arc {
  readonly from: PagePoint;
  readonly to: PagePoint;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

/**
 * The arc as cubic curves of at most a quarter turn, which differ from it by less than 0.03 % of the radius. From end points
 * to centre after SVG 2, appendix B.2.4.
 */
export function arcCurves(arc: Arc): PathStep[] {
  const { from, to } = arc;
  if (from.x === to.x && from.y === to.y) return [];
  if (arc.rx === 0 || arc.ry === 0) return [{ to: 'line', point: to }];
  const turn = (arc.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const x = cos * half.x + sin * half.y;
  const y = cos * half.y - sin * half.x;
  const tooSmall = Math.max(1, Math.hypot(x / arc.rx, y / arc.ry));
  const [rx, ry] = [Math.abs(arc.rx) * tooSmall, Math.abs(arc.ry) * tooSmall];
  const spread = (rx * y) ** 2 + (ry * x) ** 2;
  const sign = arc.large === arc.sweep ? -1 : 1;
  const factor = sign * Math.sqrt(Math.max(0, ((rx * ry) ** 2 - spread) / spread));
  const [cx, cy] = [(factor * rx * y) / ry, (-factor * ry * x) / rx];
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx);
  const place = (u: number, v: number): PagePoint => ({
    x: cos * (rx * u + cx) - sin * (ry * v + cy) + (from.x + to.x) / 2,
    y: sin * (rx * u + cx) + cos * (ry * v + cy) + (from.y + to.y) / 2,
  });
  return unitCurves(start, sweepOf(start, end, arc.sweep), place);
}

function sweepOf(start: number, end: number, sweep: boolean): number {
  const way = end - start;
  if (sweep && way < 0) return way + 2 * Math.PI;
  return !sweep && way > 0 ? way - 2 * Math.PI : way;
}

/** Curves along the unit circle, each brought to its place. */
function unitCurves(start: number, angle: number, place: (u: number, v: number) => PagePoint): PathStep[] {
  const count = Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9);
  const step = angle / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index) => {
    const a = start + index * step;
    const b = a + step;
    return {
      to: 'cubic',
      control1: place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
      control2: place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      point: place(Math.cos(b), Math.sin(b)),
    } as const;
  });
}
