import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { balancePicture } from './balance/picture.ts';
import { ecogramPicture } from './ecogram/picture.ts';
import { mindmapPicture } from './mindmap/picture.ts';
import { vacancyPicture } from './vacancy/picture.ts';
import { scaleQuestionsSheet } from '../../domain/instruments/scale-questions/sheet.ts';
import { wellbeingPlanSheet } from '../../domain/instruments/wellbeing-plan/paper/sheet.ts';
import { progressReviewSheet } from '../../domain/instruments/progress-review/paper/sheet.ts';
import { referralSheet } from '../../domain/instruments/referral/sheet.ts';
import { pagesPicture } from './pages-picture.ts';
import type { Picture } from './picture.ts';

/** The picture of each instrument, by its name in the store. */
const pictures: Readonly<Record<InstrumentId, Picture<unknown>>> = {
  balance: balancePicture,
  ecogram: ecogramPicture,
  mindmap: mindmapPicture,
  vacancy: vacancyPicture,
  'scale-questions': pagesPicture(scaleQuestionsSheet),
  'wellbeing-plan': pagesPicture(wellbeingPlanSheet),
  'progress-review': pagesPicture(progressReviewSheet),
  referral: pagesPicture(referralSheet),
};

export function pictureOf(instrument: InstrumentId): Picture<unknown> {
  return pictures[instrument];
}
