import { z } from 'zod';
import { idSchema, instantSchema } from '../../domain/client-file/client-file.ts';
import { instrumentIds } from '../../domain/instruments/instrument-ids.ts';
import { inMain, inMainUnlocked, inVault, inVaultUnlocked, nothing } from './method.ts';
import { saveOutcome } from './out-of-the-house.ts';

const passphrase = z.string().max(1_000);
/** A public key of age as somebody pastes it, spaces and all. */
const recipient = z.string().max(1_000);
/** Most bytes of a file with a secret key of age; real ones have less than one thousand. */
export const largestIdentity = 64 * 1024;
/** Most bytes of an emergency copy. */
export const largestEmergencyCopy = 64 * 1024 * 1024;

/** A place where files can break, as far as can be seen: copied by a program, or on another computer. */
const folderKinds = ['synced', 'network'] as const;

/** What the status of the vault says of its doors. */
export const doorStatus = {
  /** Since when another Houvast has these files open, or was seen to: what is read here is a copy. Null when edits are kept. */
  readOnlySince: instantSchema.nullable(),
  /** Since when the folder says that it is open; at the door that may be left over from a computer that fell out. */
  openSince: instantSchema.nullable(),
  /** The organisation's public key that opens these files too, and its fingerprint in groups of four. */
  organisationKey: z.strictObject({ recipient: z.string(), fingerprint: z.array(z.string()) }).nullable(),
  /** What is the matter with where the folder is, and whether the coach chose it all the same. */
  place: z.strictObject({ kind: z.enum(folderKinds), accepted: z.boolean() }).nullable(),
};

/** What comes of changing what opens the files: how many backups could not be written, and still open with what went before. */
export const keysChanged = z.strictObject({ backupsBehind: z.number().int().min(0) });

/** Other doors than the passphrase. */
export const doorMethods = {
  /**
   * Opens a copy of files that another Houvast has open, to read. Whatever changes them, or leaves the house, is then refused
   * with 'read-only'.
   */
  unlockReadOnly: inVault(z.strictObject({ passphrase }), nothing),
  /** Opens the files themselves instead of the copy, with the keys that opened it. 'store-in-use' as long as the other has them. */
  openForEditing: inVaultUnlocked(nothing, nothing),
  /** Uses the folder that was refused a moment ago, or the present one, although it is copied or on a network. Remembered. */
  acceptFolder: inMain(nothing, z.strictObject({ folder: z.string().nullable() })),
  /** Lets the coach choose a file with a secret key of age, and gives what is in it. */
  openIdentityFile: inMain(
    nothing,
    z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('opened'),
        name: z.string().max(1_000),
        bytes: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= largestIdentity),
      }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  ),
  /** Opens with the organisation's secret key. `passphrase` opens the file of that key, when it has one. */
  unlockWithOrganisation: inVault(
    z.strictObject({
      identity: z.instanceof(Uint8Array).refine((bytes) => bytes.byteLength <= largestIdentity),
      passphrase: passphrase.nullable(),
    }),
    nothing,
  ),
  /** Looks whether a pasted public key is one, and gives its fingerprint to compare. */
  checkOrganisationKey: inVaultUnlocked(
    z.strictObject({ recipient }),
    z.strictObject({ fingerprint: z.array(z.string()) }),
  ),
  /** From now on this key opens the files too; null: no such key any more. */
  setOrganisationKey: inVaultUnlocked(
    z.strictObject({ recipient: recipient.nullable(), passphrase }),
    keysChanged,
  ),
};

const rescuedSchema = z.strictObject({
  worksheetId: idSchema,
  title: z.string(),
  clientName: z.string(),
  instrument: z.enum(instrumentIds).nullable(),
  /** When the worksheet was last saved in the store; null when it is not there. */
  savedAt: instantSchema.nullable(),
  /**
   * 'ready': the worksheet is as it was when the copy was made. 'newer': it was changed since, so that the copy goes beside it.
   * 'same': it holds this already. 'gone': it is not in this store. 'unreadable': the copy does not fit it.
   */
  state: z.enum(['ready', 'newer', 'same', 'gone', 'unreadable']),
});
export type Rescued = z.infer<typeof rescuedSchema>;

/** What could not be saved, kept elsewhere and brought back. */
export const emergencyMethods = {
  /** Writes whole documents, encrypted with the keys of this store, where the coach says. Needs nothing of the store's disk. */
  save: inMainUnlocked(
    z.strictObject({
      worksheets: z
        .array(
          z.strictObject({ worksheetId: idSchema, revision: z.number().int().min(0), document: z.unknown() }),
        )
        .min(1)
        .max(1_000),
    }),
    saveOutcome,
  ),
  /** Lets the coach choose an emergency copy, checks it and says what is in it. It is held until the next one, or the lock. */
  open: inMainUnlocked(
    nothing,
    z.discriminatedUnion('outcome', [
      z.strictObject({
        outcome: z.literal('opened'),
        madeAt: instantSchema,
        worksheets: z.array(rescuedSchema),
      }),
      z.strictObject({ outcome: z.literal('cancelled') }),
    ]),
  ),
  /**
   * Puts back worksheets of the copy that was opened. `beside` is the title of a new worksheet next to the present one; null
   * puts it in its place, which only one that is 'ready' allows ('conflict'). `before` is what stood there, for undoing.
   */
  putBack: inVaultUnlocked(
    z.strictObject({
      worksheets: z
        .array(z.strictObject({ worksheetId: idSchema, beside: z.string().max(500).nullable() }))
        .min(1)
        .max(1_000),
    }),
    z.array(
      z.strictObject({ worksheetId: idSchema, revision: z.number().int().min(0), before: z.unknown() }),
    ),
  ),
};
