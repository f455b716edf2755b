import { z } from 'zod';
import { idSchema } from '../../domain/client-file/client-file.ts';
import { portablePreviewSchema } from '../../domain/client-file/portable/preview-schema.ts';
import { languages } from '../../domain/language/language.ts';
import { inMainUnlocked, inVaultUnlocked, nothing } from './method.ts';
import { saveOutcome } from './out-of-the-house.ts';

const accessRequestSchema = z.strictObject({
  clientId: idSchema,
  language: z.enum(languages),
  /** Whether the coach's own notes go along. */
  privateNotes: z.boolean(),
});
export type AccessRequest = z.infer<typeof accessRequestSchema>;

const transferRequestSchema = accessRequestSchema.extend({
  /** Words to tell by telephone, or the public key of a colleague (age1...). */
  protection: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('words'), words: z.string().min(15).max(1_000) }),
    z.strictObject({ kind: z.literal('key'), key: z.string().max(10_000) }),
  ]),
});
export type TransferRequest = z.infer<typeof transferRequestSchema>;

const receivedPreviewSchema = portablePreviewSchema.extend({
  /** Whether somebody with the same calling name and date of birth is here already. */
  isHereAlready: z.boolean(),
});
export type ReceivedPreview = z.infer<typeof receivedPreviewSchema>;

const cancelled = z.strictObject({ outcome: z.literal('cancelled') });

/** Client files to and from colleagues. Long ones tell how far they are with the 'progress' event; jobs.stop ends them. */
export const transferMethods = {
  /** The public key with which colleagues can lock a file for this coach. Made the first time that it is asked for. */
  ownKey: inVaultUnlocked(nothing, z.strictObject({ key: z.string() })),
  /** A client file as one locked file in the age format. */
  save: inMainUnlocked(transferRequestSchema, saveOutcome),
  /** Lets the coach choose a file that was received; it stays in hand until it is added or let go of. */
  choose: inMainUnlocked(
    nothing,
    z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('chosen'),
        name: z.string().max(1_000),
        needs: z.enum(['words', 'key']),
      }),
      cancelled,
    ]),
  ),
  /** Opens the file in hand with these words, or with the coach's own key when null, and tells what is in it. */
  open: inMainUnlocked(
    z.strictObject({ words: z.string().max(1_000).nullable() }),
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('opened'), preview: receivedPreviewSchema }),
      cancelled,
    ]),
  ),
  /** Adds the opened file beside those that exist, after a backup. All of it, or nothing. */
  add: inMainUnlocked(
    nothing,
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('added'), clientId: idSchema, callingName: z.string() }),
      cancelled,
    ]),
  ),
  /** Lets go of the file in hand. */
  forget: inMainUnlocked(nothing, nothing),
};

/** What a person may ask of their own file. */
export const accessMethods = {
  /**
   * Everything about one person and of nobody else, as PDF and as data, in a new folder within one that the coach chooses.
   * It is not locked.
   */
  save: inMainUnlocked(
    accessRequestSchema,
    z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), folder: z.string() }),
      cancelled,
    ]),
  ),
};
