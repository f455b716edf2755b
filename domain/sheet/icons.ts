import type { Colour } from '../scene/colours.ts';
import type { PathShape, Stroke } from '../scene/shapes.ts';
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
  const stroke: Stroke = { colour, width: strokeIn24 * scale, cap: 'round' };
  return iconOutlines[name].map((data, index): PathShape => {
    const steps = pathSteps(data, { scale, shift: { x, y } });
    if (fill === undefined || index > 0) return { shape: 'path', steps, stroke };
    return { shape: 'path', steps, fill, stroke };
  });
}
