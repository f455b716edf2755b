import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { balancePicture } from './balance/picture.ts';
import { ecogramPicture } from './ecogram/picture.ts';
import { mindmapPicture } from './mindmap/picture.ts';
import { vacancyPicture } from './vacancy/picture.ts';
import { scaleQuestionsPicture } from './scale-questions/picture.ts';
import { progressReviewPicture } from './progress-review/picture.ts';
import { referralPicture } from './referral/picture.ts';
import { wellbeingPlanPicture } from './wellbeing-plan/picture.ts';
import type { Picture } from './picture.ts';

/** The picture of each instrument, by its name in the store. */
const pictures: Readonly<Record<InstrumentId, Picture<unknown>>> = {
  balance: balancePicture,
  ecogram: ecogramPicture,
  mindmap: mindmapPicture,
  vacancy: vacancyPicture,
  'scale-questions': scaleQuestionsPicture,
  'wellbeing-plan': wellbeingPlanPicture,
  'progress-review': progressReviewPicture,
  referral: referralPicture,
};

export function pictureOf(instrument: InstrumentId): Picture<unknown> {
  return pictures[instrument];
}
