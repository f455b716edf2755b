import type { WellbeingPlanDocument } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { planForReading } from '../../../domain/instruments/wellbeing-plan/paper/reading.ts';
import { wellbeingPlanStamp } from '../../../domain/instruments/wellbeing-plan/stamp.ts';
import { pagesPicture } from '../pages-picture.ts';
import type { Picture } from '../picture.ts';

/** What a wellbeing plan shows besides its own screen: its pages; as a stamp its goals with a dot for each step. */
export const wellbeingPlanPicture: Picture<WellbeingPlanDocument> = {
  ...pagesPicture(planForReading),
  stamp: wellbeingPlanStamp,
};
