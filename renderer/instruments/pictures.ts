import type { InstrumentId } from '../../domain/instruments/instrument.ts';
import { balancePicture } from './balance/picture.ts';
import { ecogramPicture } from './ecogram/picture.ts';
import { mindmapPicture } from './mindmap/picture.ts';
import type { Picture } from './picture.ts';

/** The picture of each instrument, by its name in the store. */
const pictures: Readonly<Record<InstrumentId, Picture<unknown>>> = {
  balance: balancePicture,
  ecogram: ecogramPicture,
  mindmap: mindmapPicture,
};

export function pictureOf(instrument: InstrumentId): Picture<unknown> {
  return pictures[instrument];
}
