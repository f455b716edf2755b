import { DocumentError } from '../document-error.ts';
import { type BalanceDocument, balanceSchema } from './document.ts';

const present = 1;

/**
 * Brings a stored balance to the present version. Throws DocumentError: 'document-too-new' when a later Houvast wrote it,
 * 'document-unreadable' when it does not pass the schema.
 */
export function upgradeBalance(stored: unknown): BalanceDocument {
  if (versionOf(stored) > present) throw new DocumentError('document-too-new');
  const read = balanceSchema.safeParse(stored);
  if (!read.success) throw new DocumentError('document-unreadable');
  return read.data;
}

function versionOf(stored: unknown): number {
  if (typeof stored !== 'object' || stored === null || !('version' in stored)) return 0;
  return typeof stored.version === 'number' ? stored.version : 0;
}
