import type { Colour } from '../scene/colours.ts';
import type { PathShape } from '../scene/shapes.ts';
import { pathSteps } from '../scene/svg-path.ts';

/** Icons on paper, drawn in a square of 24: the same Tabler outlines as on the screens. */
const outlines = {
  'home-shield': [
    'M5 12h-2l9 -9l7.636 7.636',
    'M5 12v7a2 2 0 0 0 2 2h5',
    'M9 21v-6a2 2 0 0 1 2 -2h1.5',
    'M22 16c0 4 -2.5 6 -3.5 6s-3.5 -2 -3.5 -6c1 0 2.5 -.5 3.5 -1.5c1 1 2.5 1.5 3.5 1.5',
  ],
  key: [
    'M16.555 3.843l3.602 3.602a2.877 2.877 0 0 1 0 4.069l-2.643 2.643a2.877 2.877 0 0 1 -4.069 0l-.301 -.301l-6.558 6.558a2 2 0 0 1 -1.239 .578l-.175 .008h-1.172a1 1 0 0 1 -.993 -.883l-.007 -.117v-1.172a2 2 0 0 1 .467 -1.284l.119 -.13l.414 -.414h2v-2h2v-2l2.144 -2.144l-.301 -.301a2.877 2.877 0 0 1 0 -4.069l2.643 -2.643a2.877 2.877 0 0 1 4.069 0',
    'M15 9h.01',
  ],
  'alert-circle': ['M3 12a9 9 0 1 0 18 0a9 9 0 0 0 -18 0', 'M12 8v4', 'M12 16h.01'],
} as const;

export type IconName = keyof typeof outlines;

const strokeIn24 = 1.6;

/** An icon with its top left corner at (x, y), `size` millimetres square. */
export function iconAt(name: IconName, x: number, y: number, size: number, colour: Colour): PathShape[] {
  const scale = size / 24;
  return outlines[name].map((data) => ({
    shape: 'path',
    steps: pathSteps(data, { scale, shift: { x, y } }),
    stroke: { colour, width: strokeIn24 * scale, cap: 'round' },
  }));
}
