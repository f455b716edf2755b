import type { LifeDomain } from '../life-domains/life-domains.ts';
import type { Hatch } from './hatch.ts';

/** A hatch for each life domain, where its colour would be lost; told apart by direction, distance and dashes. */
export const domainHatches: Readonly<Record<LifeDomain, Hatch>> = {
  housing: { angle: 0, apart: 1.6 },
  income: { angle: 90, apart: 1.6 },
  employment: { angle: 0, apart: 1.5, dash: [0.4, 1.2] },
  education: { angle: 90, apart: 1.5, dash: [2, 1.2] },
  legal: { angle: 45, apart: 2.4, crossed: true },
  family: { angle: 45, apart: 1.6 },
  health: { angle: 0, apart: 2.4, crossed: true },
  participation: { angle: -45, apart: 1.6 },
  leisure: { angle: -45, apart: 1.6, dash: [2, 1.2] },
  selfworth: { angle: 45, apart: 1.6, dash: [2, 1.2] },
};
