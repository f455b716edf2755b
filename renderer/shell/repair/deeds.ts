import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import type { Backup, BackupList, SalvageOutcome, Secret } from '../../../preload/contract/backups.ts';

/** What can be done about files that do not open. */
export type Deed =
  | { readonly do: 'restore'; readonly backup: Pick<Backup, 'name' | 'createdAt'> }
  | { readonly do: 'keys' }
  | { readonly do: 'salvage' };

/** What is the matter, and what opens the keys when that is known already. */
export interface Trouble {
  readonly code: ErrorCode;
  readonly secret: Secret | null;
}

/** Where somebody is on the way back. */
export type Step =
  | { readonly at: 'offer' }
  | { readonly at: 'choose' }
  | { readonly at: 'secret'; readonly deed: Deed }
  | { readonly at: 'work'; readonly deed: Deed; readonly secret: Secret }
  | { readonly at: 'salvaged'; readonly outcome: SalvageOutcome; readonly secret: Secret };

const repairable: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'store-damaged',
  'store-missing',
  'store-empty',
  'store-not-encrypted',
  'store-foreign',
  'key-file-missing',
  'key-file-damaged',
  'disk-error',
]);

/** Whether a backup can help. What another Houvast made, or has open, is whole. */
export const isRepairable = (code: ErrorCode): boolean => repairable.has(code);

/** What was last tried may go better now: a backup is the second thing to do about it. */
export const mayPass = (code: ErrorCode): boolean => code === 'disk-error';

/** Whether some of the files may still be read. */
export const isReadableInPart = (code: ErrorCode): boolean =>
  code === 'store-damaged' || code === 'disk-error';

/** Those that were whole when they were last looked through, the newest first. What was salvaged counts as one only when chosen. */
export const usable = ({ backups }: BackupList): readonly Backup[] =>
  backups.filter(({ sound, reason }) => sound && reason !== 'salvaged');

/** The backup from which a lost key file can come while the store stays as it is. */
export const keySource = (code: ErrorCode, { backups }: BackupList): Backup | undefined =>
  code === 'key-file-missing' || code === 'key-file-damaged'
    ? backups.find(({ fitsStore }) => fitsStore)
    : undefined;
