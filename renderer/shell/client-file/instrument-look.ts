import { IconCirclesRelation, IconSitemap, IconTriangleSquareCircle, type Icon } from '@tabler/icons-react';
import type { Instrument, InstrumentId } from '../../../domain/instruments/instrument.ts';

export interface InstrumentLook {
  readonly icon: Icon;
  /** Part of the method. Told here as well as by the instrument, so that the first screen need not carry every instrument. */
  readonly part: Instrument<unknown, unknown>['part'];
}

export const instrumentLooks: Readonly<Record<InstrumentId, InstrumentLook>> = {
  balance: { icon: IconTriangleSquareCircle, part: 1 },
  ecogram: { icon: IconCirclesRelation, part: 1 },
  mindmap: { icon: IconSitemap, part: 2 },
};
