import type { PageBox } from '../geometry/point.ts';
import type { Scene } from './scene.ts';
import type { Shape } from './shapes.ts';

/** A worksheet at the size of a stamp, where letters cannot be read: one thing, in which nothing can be picked. */
export const stampScene = (bounds: PageBox, shapes: readonly Shape[]): Scene => ({
  bounds,
  elements: [
    {
      id: 'stamp',
      subject: 'stamp',
      kind: 'stamp',
      shapes,
      hit: { area: 'rectangle', box: bounds },
      name: '',
    },
  ],
});
