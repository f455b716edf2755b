import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import { lookOf } from '../../../life-domains/looks.ts';
import type { Shape } from '../../../scene/shapes.ts';
import { iconAt } from '../../../sheet/icons.ts';

/** The icon takes this part of the chip's diameter. */
const iconPart = 0.68;

/** The sign of a life domain in its circle, around its middle. It never stands without the name. */
export function chipAt(domain: LifeDomain, x: number, y: number, diameter: number): readonly Shape[] {
  const { icon, tint, edge } = lookOf(domain);
  const size = diameter * iconPart;
  return [
    {
      shape: 'circle',
      centre: { x, y },
      radius: diameter / 2,
      fill: tint,
      stroke: { colour: edge, width: 0.3 },
    },
    ...iconAt(icon, x - size / 2, y - size / 2, size, edge),
  ];
}
