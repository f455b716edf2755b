import type { CSSProperties } from 'react';
import type { LifeDomain } from '../../domain/life-domains/life-domains.ts';

type Names = '--domain-fill' | '--domain-tint' | '--domain-edge' | '--domain-on';

/** The colours of a life domain, under names that a style sheet can use for any of the ten. Never without icon and name. */
export const domainColours = (domain: LifeDomain): CSSProperties & Record<Names, string> => ({
  '--domain-fill': `var(--d-${domain}-fill)`,
  '--domain-tint': `var(--d-${domain}-tint)`,
  '--domain-edge': `var(--d-${domain}-edge)`,
  '--domain-on': `var(--d-${domain}-on)`,
});
