import { readStored } from '../stored-document.ts';
import { type EcogramDocument, ecogramSchema } from './document.ts';

const present = 1;

/** Brings a stored ecogram to the present version; throws what readStored throws. */
export const upgradeEcogram = (stored: unknown): EcogramDocument =>
  readStored(stored, present, ecogramSchema);
