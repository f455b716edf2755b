import type { PagePoint } from '../geometry/point.ts';
import type { Colour } from '../scene/colours.ts';
import type { PathShape, PathStep } from '../scene/shapes.ts';

/** Parallel lines at an angle in degrees, so many millimetres apart; crossed: a second set square to the first. */
export interface Hatch {
  readonly angle: number;
  readonly apart: number;
  readonly crossed?: boolean;
  readonly dash?: readonly [on: number, off: number];
}

const lineWidth = 0.18;

/** Lines within an outline, one path for each set. `rings` are the corners of the outline in page millimetres. */
export function hatched(
  rings: readonly (readonly PagePoint[])[],
  { angle, apart, crossed = false, dash }: Hatch,
  colour: Colour,
): readonly PathShape[] {
  const stroke = { colour, width: lineWidth, ...(dash && { dash }) };
  return (crossed ? [angle, angle + 90] : [angle])
    .map((degrees): PathShape => ({ shape: 'path', steps: linesWithin(rings, degrees, apart), stroke }))
    .filter(({ steps }) => steps.length > 0);
}

/** Where each line crosses the outline it goes in or out: every second piece lies inside. */
function linesWithin(rings: readonly (readonly PagePoint[])[], degrees: number, apart: number): PathStep[] {
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const level = rings.map((ring) => ring.map(({ x, y }) => ({ x: x * cos + y * sin, y: y * cos - x * sin })));
  const back = ({ x, y }: PagePoint): PagePoint => ({ x: x * cos - y * sin, y: x * sin + y * cos });
  const heights = level.flat().map(({ y }) => y);
  const steps: PathStep[] = [];
  // Counted from the corner of the page, so that neighbouring forms with one hatch look like one stuff.
  const first = Math.ceil(Math.min(...heights) / apart + 1e-6) * apart;
  for (let y = first; y < Math.max(...heights); y += apart) {
    const crossings = level.flatMap((ring) => crossingsOf(ring, y)).toSorted((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      steps.push(
        { to: 'move', point: back({ x: crossings[index] ?? 0, y }) },
        { to: 'line', point: back({ x: crossings[index + 1] ?? 0, y }) },
      );
    }
  }
  return steps;
}

function crossingsOf(ring: readonly PagePoint[], y: number): number[] {
  return ring.flatMap((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    return a.y > y === b.y > y ? [] : [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)];
  });
}
