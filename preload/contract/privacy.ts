import { z } from 'zod';
import { idSchema } from '../../domain/client-file/client-file.ts';
import { daySchema } from '../../domain/client-file/day.ts';
import { languages } from '../../domain/language/language.ts';
import { auditActions } from '../../domain/privacy/audit-actions.ts';
import { shownEntrySchema } from '../../domain/privacy/audit-entry.ts';
import { erasureReasons } from '../../domain/privacy/erasing.ts';
import { erasedCountsSchema, erasureSchema } from '../../domain/privacy/erasure.ts';
import { dueFileSchema, filePrivacySchema, restrictedFileSchema } from '../../domain/privacy/file-privacy.ts';
import { ownOrganisationSchema } from '../../domain/privacy/own-organisation.ts';
import { inMainUnlocked, inVaultUnlocked, nothing } from './method.ts';
import { saveOutcome } from './out-of-the-house.ts';

const byId = z.strictObject({ id: idSchema });
const language = z.enum(languages);
const reason = z.string().max(500);

/** What erasing one file would do. */
const erasingPlanSchema = z.strictObject({
  callingName: z.string(),
  counts: erasedCountsSchema,
  /** Backups in which the file stands or may stand, and which will be rewritten. */
  backups: z.number().int().min(0),
  /** Copies that a repair has put aside, and which go along. */
  aside: z.number().int().min(0),
});
export type ErasingPlan = z.infer<typeof erasingPlanSchema>;

/** Sheets for the organisation's own records, and the proof of one erasure. */
const privacySheetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('register'), language }),
  z.strictObject({ kind: z.literal('breach'), language }),
  z.strictObject({ kind: z.literal('proof'), id: idSchema, language }),
]);
export type PrivacySheetRequest = z.infer<typeof privacySheetSchema>;

const eraseRequestSchema = z.strictObject({
  id: idSchema,
  /** The calling name as somebody typed it. */
  name: z.string().max(1_000),
  reason: z.enum(erasureReasons),
});
export type EraseRequest = z.infer<typeof eraseRequestSchema>;

/** What the law asks of client files: how long they are kept, restricting and erasing them; and the coach's organisation. */
export const privacyMethods = {
  organisation: inVaultUnlocked(nothing, ownOrganisationSchema),
  changeOrganisation: inVaultUnlocked(ownOrganisationSchema.partial(), nothing),
  /** Of one file, also when it is restricted or was removed. */
  file: inVaultUnlocked(byId, filePrivacySchema),
  /** Files that were kept long enough, the longest overdue first. None as long as no time was chosen. */
  due: inVaultUnlocked(nothing, z.array(dueFileSchema)),
  /** Keeps a file at least until a day; null takes that back. */
  keep: inVaultUnlocked(z.strictObject({ id: idSchema, until: daySchema.nullable(), reason }), nothing),
  restricted: inVaultUnlocked(nothing, z.array(restrictedFileSchema)),
  /** From now on every change in this file is refused with 'file-restricted', and it is in no list but `restricted`. */
  restrict: inVaultUnlocked(z.strictObject({ id: idSchema, reason }), nothing),
  lift: inVaultUnlocked(byId, nothing),
  /** What erasing would take along. Nothing is done. */
  erasingPlan: inVaultUnlocked(byId, erasingPlanSchema),
  /**
   * Erases a file for good: makes a backup, erases, rewrites every backup. Tells how far it is with the 'progress' event.
   * Until half of it jobs.stop ends it, and nothing has changed; after that it goes on to the end, if need be after the next
   * unlocking ('unfinished'). 'name-mismatch' when the name is not the one of the file.
   */
  erase: inMainUnlocked(
    eraseRequestSchema,
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('erased'), erasure: erasureSchema }),
      z.strictObject({ outcome: z.enum(['cancelled', 'unfinished']) }),
    ]),
  ),
  /** Whether an erasure was cut short, so that backups may still hold the file. */
  unfinished: inVaultUnlocked(nothing, z.strictObject({ unfinished: z.boolean() })),
  /** Does what is left of it. */
  finishErasing: inMainUnlocked(nothing, z.strictObject({ outcome: z.enum(['finished', 'unfinished']) })),
  /** The proofs, the latest first. They name nobody. */
  erasures: inVaultUnlocked(nothing, z.array(erasureSchema)),
  saveSheet: inMainUnlocked(privacySheetSchema, saveOutcome),
};

const auditFilterSchema = z.strictObject({
  clientId: idSchema.nullable(),
  action: z.enum(auditActions).nullable(),
  /** First and last day, both included. */
  from: daySchema.nullable(),
  until: daySchema.nullable(),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** The audit trail: who did what to which file and when, and nothing of what was in it. */
export const auditMethods = {
  /** Entries that pass the filter, the latest first, those before number `before` when that is given. */
  page: inVaultUnlocked(
    z.strictObject({ filter: auditFilterSchema, before: z.number().int().min(1).nullable() }),
    z.strictObject({ entries: z.array(shownEntrySchema), more: z.boolean() }),
  ),
  /** Whether every entry is as it was written, with none missing and none added. */
  verify: inVaultUnlocked(nothing, z.strictObject({ holds: z.boolean(), entries: z.number().int() })),
  /** All of it, as a table for a spreadsheet or as the sealed chain. That it left the house is in it from then on. */
  save: inMainUnlocked(z.strictObject({ format: z.enum(['csv', 'json']), language }), saveOutcome),
};
