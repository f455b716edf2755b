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

/** The signs of the life domains as icons, the same as on paper. They never stand without the name. */
export const domainIcons: Readonly<Record<LifeDomain, Icon>> = {
  housing: IconHome,
  income: IconCoinEuro,
  employment: IconBriefcase,
  education: IconSchool,
  legal: IconScale,
  family: IconUsers,
  health: IconStethoscope,
  participation: IconAffiliate,
  leisure: IconBike,
  selfworth: IconSun,
};
