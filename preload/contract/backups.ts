import { z } from 'zod';
import { instantSchema } from '../../domain/client-file/client-file.ts';
import { errorCodes } from '../../domain/language/error-codes.ts';
import { languages } from '../../domain/language/language.ts';
import { inMain, inMainUnlocked, inVault, nothing } from './method.ts';

/** Why a backup was made. 'salvaged' holds what could still be read of a damaged store. */
export const backupReasons = [
  'session',
  'daily',
  'before-migration',
  'before-import',
  'before-erasure',
  'before-restore',
  'by-hand',
  'salvaged',
] as const;
export type BackupReason = (typeof backupReasons)[number];

/** The name of the folder of a backup, which leads nowhere else. */
const name = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z(-\d{1,3})?$/);

const backupSchema = z.strictObject({
  name,
  createdAt: instantSchema,
  reason: z.enum(backupReasons),
  clients: z.number().int().min(0),
  worksheets: z.number().int().min(0),
  /** What it holds was last saved then; null when nothing was worked on yet. */
  lastSavedAt: instantSchema.nullable(),
  checkedAt: instantSchema,
  /** Whether it was whole when it was last looked through. */
  sound: z.boolean(),
  /** Whether the store that is in the folder now belongs to the keys in it. */
  fitsStore: z.boolean(),
});
export type Backup = z.infer<typeof backupSchema>;

const backupListSchema = z.strictObject({
  /** Absolute path of the folder in which they lie. */
  folder: z.string(),
  /** The newest first. */
  backups: z.array(backupSchema),
  /** Why the last one could not be made; null when it could, or none was tried since the store was opened. */
  problem: z.enum(errorCodes).nullable(),
  /** How many of them the passphrase or recovery sheet of before still opens, since they could not be written; 0 at the door. */
  behind: z.number().int().min(0),
  /** When the file of the store was last written, as far as the disk knows; null when it is not there. */
  storeSavedAt: instantSchema.nullable(),
  /** What the open store holds now; null at the door. */
  present: z
    .strictObject({ clients: z.number().int().min(0), worksheets: z.number().int().min(0) })
    .nullable(),
});
export type BackupList = z.infer<typeof backupListSchema>;

/** What opens the files at the door. */
const secretSchema = z.union([
  z.strictObject({ passphrase: z.string().max(1_000) }),
  z.strictObject({ recoveryKey: z.string().max(200) }),
]);
export type Secret = z.infer<typeof secretSchema>;

const salvageOutcome = z.strictObject({
  /** The backup in which lies what was saved. */
  name,
  clients: z.number().int().min(0),
  worksheets: z.number().int().min(0),
  moments: z.number().int().min(0),
  /** Pieces that could not be read, and pieces that were read but may hold a wrong letter. */
  lost: z.number().int().min(0),
  uncertain: z.number().int().min(0),
});
export type SalvageOutcome = z.infer<typeof salvageOutcome>;

/**
 * Backups, and the way back from a damaged store. Each long one tells how far it is with the 'progress' event; jobs.stop ends it,
 * and nothing is left half done.
 */
export const backupMethods = {
  /** Also at the door. Of other files in that folder nothing is said. */
  list: inVault(nothing, backupListSchema),
  make: inMainUnlocked(nothing, z.strictObject({ outcome: z.enum(['made', 'cancelled']) })),
  /** Opens every backup and looks it through. */
  check: inMainUnlocked(
    nothing,
    z.strictObject({
      outcome: z.enum(['checked', 'cancelled']),
      checked: z.number().int().min(0),
      broken: z.number().int().min(0),
    }),
  ),
  /**
   * Puts a backup in the place of the store. What is there now is kept: as a backup when the store is open, aside when it cannot be
   * opened. The store is locked afterwards. At the door `secret` opens the keys; null when the store is open.
   */
  restore: inMain(
    z.strictObject({ name, secret: secretSchema.nullable() }),
    z.strictObject({ outcome: z.enum(['restored', 'cancelled']) }),
  ),
  /**
   * Takes the key file from a backup, for a store that is whole and lost its own; the store stays as it is. Only at the door. 'not-found'
   * when no backup has keys that fit.
   */
  takeKeyFile: inVault(z.strictObject({ secret: secretSchema }), nothing),
  /** Reads from a damaged store what can still be read, into a backup of its own. Null when it was stopped. */
  salvage: inMain(
    z.strictObject({ secret: secretSchema, language: z.enum(languages) }),
    z.strictObject({ salvaged: salvageOutcome.nullable() }),
  ),
};
