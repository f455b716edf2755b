import { readStored } from '../stored-document.ts';
import { type WellbeingPlanDocument, wellbeingPlanSchema } from './document.ts';

const present = 1;

/** Brings a stored document to the present version; throws what readStored throws. */
export const upgradeWellbeingPlan = (stored: unknown): WellbeingPlanDocument =>
  readStored(stored, present, wellbeingPlanSchema);
