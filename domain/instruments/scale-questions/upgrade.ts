import { readStored } from '../stored-document.ts';
import { type ScaleQuestionsDocument, scaleQuestionsSchema } from './document.ts';

const present = 1;

/** Brings a stored document to the present version; throws what readStored throws. */
export const upgradeScaleQuestions = (stored: unknown): ScaleQuestionsDocument =>
  readStored(stored, present, scaleQuestionsSchema);
