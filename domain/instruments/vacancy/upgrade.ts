import { readStored } from '../stored-document.ts';
import { type VacancyDocument, vacancySchema } from './document.ts';

const present = 1;

/** Brings a stored document to the present version; throws what readStored throws. */
export const upgradeVacancy = (stored: unknown): VacancyDocument =>
  readStored(stored, present, vacancySchema);
