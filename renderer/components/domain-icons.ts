import {
  IconAffiliate,
  IconBike,
  IconBriefcase,
  IconCoinEuro,
  IconHome,
  IconScale,
  IconSchool,
  IconStethoscope,
  IconSun,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { LifeDomain } from '../../domain/life-domains/life-domains.ts';
import { lookOf } from '../../domain/life-domains/looks.ts';

const icons = {
  home: IconHome,
  'coin-euro': IconCoinEuro,
  briefcase: IconBriefcase,
  school: IconSchool,
  scale: IconScale,
  users: IconUsers,
  stethoscope: IconStethoscope,
  affiliate: IconAffiliate,
  bike: IconBike,
  sun: IconSun,
} as const satisfies Readonly<Record<ReturnType<typeof lookOf<LifeDomain>>['icon'], Icon>>;

/** The sign of a life domain as an icon. It never stands without the name. */
export const domainIcon = (domain: LifeDomain): Icon => icons[lookOf(domain).icon];
