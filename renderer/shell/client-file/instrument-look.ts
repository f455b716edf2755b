import {
  IconFileSearch,
  IconStairsUp,
  IconListCheck,
  IconRoute,
  IconDirectionSign,
  IconCirclesRelation,
  IconSitemap,
  IconTriangleSquareCircle,
  type Icon,
} from '@tabler/icons-react';
import type { Instrument } from '../../../domain/instruments/instrument.ts';
import type { InstrumentId } from '../../../domain/instruments/instrument-ids.ts';

export interface InstrumentLook {
  readonly icon: Icon;
  /** Part of the method. Told here as well as by the instrument, so that the first screen need not carry every instrument. */
  readonly part: Instrument<unknown, unknown>['part'];
}

export const instrumentLooks: Readonly<Record<InstrumentId, InstrumentLook>> = {
  balance: { icon: IconTriangleSquareCircle, part: 1 },
  ecogram: { icon: IconCirclesRelation, part: 1 },
  vacancy: { icon: IconFileSearch, part: 1 },
  'scale-questions': { icon: IconStairsUp, part: 1 },
  'wellbeing-plan': { icon: IconListCheck, part: 2 },
  'progress-review': { icon: IconRoute, part: 2 },
  referral: { icon: IconDirectionSign, part: 3 },
  mindmap: { icon: IconSitemap, part: 2 },
};
