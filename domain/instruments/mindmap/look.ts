import type { LifeDomain } from '../../life-domains/life-domains.ts';
import { lookOf } from '../../life-domains/looks.ts';
import type { Colour } from '../../scene/colours.ts';
import type { IconName } from '../../sheet/icon-outlines.ts';
import type { Effect, Mark } from './document.ts';

/** An icon with its colours: form and colour both tell what it means. */
export interface Sign {
  readonly icon: IconName;
  readonly colour: Colour;
  readonly fill?: Colour;
}

export const markSigns: Readonly<Record<Mark, Sign>> = {
  strength: { icon: 'anchor', colour: 'strength-edge' },
  obstacle: { icon: 'mountain', colour: 'burden-edge', fill: 'burden-fill' },
  wish: { icon: 'star', colour: 'income-on', fill: 'income-fill' },
  keep: { icon: 'heart', colour: 'family-edge', fill: 'family-fill' },
  first: { icon: 'flag', colour: 'participation-edge', fill: 'participation-fill' },
};

/** What helps and what hinders on the road to work. */
export const effectSigns: Readonly<Record<Effect, Sign>> = {
  helps: { icon: 'circle-plus', colour: 'strength-edge', fill: 'strength-fill' },
  hinders: { icon: 'circle-minus', colour: 'burden-edge', fill: 'burden-fill' },
};

export const noteSign: Sign = { icon: 'note', colour: 'ink-soft' };

export interface DomainColours {
  readonly tint: Colour;
  readonly edge: Colour;
  /** For text upon the tint. */
  readonly on: Colour;
}

/** A free branch is drawn in ink upon paper. */
export function coloursOf(domain: LifeDomain | null): DomainColours {
  if (domain === null) return { tint: 'paper', edge: 'draw-ink', on: 'ink' };
  const { tint, edge, on } = lookOf(domain);
  return { tint, edge, on };
}
