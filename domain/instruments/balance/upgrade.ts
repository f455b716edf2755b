import { readStored } from '../stored-document.ts';
import { type BalanceDocument, balanceSchema } from './document.ts';

const present = 1;

/** Brings a stored balance to the present version; throws what readStored throws. */
export const upgradeBalance = (stored: unknown): BalanceDocument =>
  readStored(stored, present, balanceSchema);
