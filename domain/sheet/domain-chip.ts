import type { LifeDomain } from '../life-domains/life-domains.ts';
import { lookOf } from '../life-domains/looks.ts';
import type { Shape } from '../scene/shapes.ts';
import { iconAt } from './icons.ts';

/** The sign of a life domain in its circle, with its top left corner at (x, y). Never without its name beside it. */
export function domainChip(domain: LifeDomain, x: number, y: number, diameter: number): readonly Shape[] {
  const { icon, tint, edge } = lookOf(domain);
  const radius = diameter / 2;
  const size = diameter * 0.68;
  const inset = (diameter - size) / 2;
  return [
    {
      shape: 'circle',
      centre: { x: x + radius, y: y + radius },
      radius: radius - 0.15,
      fill: tint,
      stroke: { colour: edge, width: 0.3 },
    },
    ...iconAt(icon, x + inset, y + inset, size, edge),
  ];
}
