import type { LifeDomain } from '../life-domains/life-domains.ts';
import { lookOf } from '../life-domains/looks.ts';
import type { Shape } from '../scene/shapes.ts';
import { iconAt } from './icons.ts';

/** How much of the sign its icon takes. */
const iconShare = 0.68;

/** The sign of a life domain in its circle, by its left end and its middle line. It never stands without the name. */
export function domainChip(
  domain: LifeDomain,
  x: number,
  middle: number,
  diameter: number,
): readonly Shape[] {
  const { icon, tint, edge } = lookOf(domain);
  const radius = diameter / 2;
  const size = diameter * iconShare;
  return [
    {
      shape: 'circle',
      centre: { x: x + radius, y: middle },
      radius,
      fill: tint,
      stroke: { colour: edge, width: 0.3 },
    },
    ...iconAt(icon, x + radius - size / 2, middle - size / 2, size, edge),
  ];
}
