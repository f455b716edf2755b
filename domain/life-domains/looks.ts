import type { Colour } from '../scene/colours.ts';
import type { LifeDomain } from './life-domains.ts';

/** How a life domain looks everywhere: its Tabler outline icon, and its colours, which never go without the icon and name. */
export interface LifeDomainLook {
  readonly icon: string;
  readonly fill: Colour;
  readonly tint: Colour;
  readonly edge: Colour;
  /** For text upon the fill. */
  readonly on: Colour;
}

const icons = {
  housing: 'home',
  income: 'coin-euro',
  employment: 'briefcase',
  education: 'school',
  legal: 'scale',
  family: 'users',
  health: 'stethoscope',
  participation: 'affiliate',
  leisure: 'bike',
  selfworth: 'sun',
} as const satisfies Readonly<Record<LifeDomain, string>>;

export function lookOf<Domain extends LifeDomain>(
  domain: Domain,
): LifeDomainLook & { readonly icon: (typeof icons)[Domain] } {
  return {
    icon: icons[domain],
    fill: `${domain}-fill`,
    tint: `${domain}-tint`,
    edge: `${domain}-edge`,
    on: `${domain}-on`,
  };
}
