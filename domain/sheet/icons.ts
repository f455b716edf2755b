import type { Colour } from '../scene/colours.ts';
import type { PathShape } from '../scene/shapes.ts';
import { pathSteps } from '../scene/svg-path.ts';
import { type IconName, iconOutlines } from './icon-outlines.ts';

const strokeIn24 = 1.6;

/** An icon with its top left corner at (x, y), `size` millimetres square. A fill is for its first path, which is its body. */
export function iconAt(
  name: IconName,
  x: number,
  y: number,
  size: number,
  colour: Colour,
  fill?: Colour,
): PathShape[] {
  const scale = size / 24;
  return iconOutlines[name].map((data, index) => ({
    shape: 'path',
    steps: pathSteps(data, { scale, shift: { x, y } }),
    ...(fill === undefined || index > 0 ? {} : { fill }),
    stroke: { colour, width: strokeIn24 * scale, cap: 'round' },
  }));
}
