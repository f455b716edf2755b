import { z } from 'zod';
import {
  clientSchema,
  conversationSchema,
  idSchema,
  instantSchema,
  momentSchema,
  worksheetSummarySchema,
} from '../../domain/client-file/client-file.ts';
import { filedAgreementSchema } from '../../domain/client-file/agreement.ts';
import { consentSchema } from '../../domain/client-file/consent.ts';
import { daySchema } from '../../domain/client-file/day.ts';
import { organisationSchema } from '../../domain/client-file/organisation.ts';
import { suggestionsChangeSchema, suggestionsSchema } from '../../domain/client-file/suggestions.ts';
import { instrumentIds } from '../../domain/instruments/instrument-ids.ts';
import { languages } from '../../domain/language/language.ts';
import { errorCodes } from '../../domain/language/error-codes.ts';
import { backupMethods } from './backups.ts';
import { doorMethods, doorStatus, emergencyMethods, keysChanged } from './doors.ts';
import { foundSchema } from './found.ts';
import { inMain, inMainUnlocked, inVault, inVaultUnlocked, nothing } from './method.ts';
import { exchangeMethods, exportMethods, fileMethods, saveOutcome } from './out-of-the-house.ts';
import { auditMethods, privacyMethods } from './privacy.ts';
import { accessMethods, transferMethods } from './transfers.ts';

const byId = z.strictObject({ id: idSchema });
const passphrase = z.string().max(1_000);
const language = z.enum(languages);
/** The sizes that settings and menu step through. */
export const textSizes = [0.8, 1, 1.25, 1.5, 2] as const;

export const preferencesSchema = z.strictObject({
  language,
  /** Size of everything on screen, 0.8 to 2. */
  textSize: z.number().min(0.8).max(2),
  contrast: z.enum(['system', 'more']),
  motion: z.enum(['system', 'less']),
  /** Minutes without a key or mouse before Houvast locks itself. */
  lockMinutes: z.number().int().min(1).max(120),
  /** Whether other programs may not record the window. */
  contentProtection: z.boolean(),
});
export type Preferences = z.infer<typeof preferencesSchema>;

const vaultStatusSchema = z.strictObject({
  /** 'none': the folder holds no store yet; 'unusable': there is one, but `problem` keeps it from opening. */
  state: z.enum(['none', 'locked', 'open', 'unusable']),
  folder: z.string(),
  problem: z.enum(errorCodes).nullable(),
  lastSavedAt: instantSchema.nullable(),
  /** False until the coach has typed over part of the recovery sheet. */
  recoveryProved: z.boolean(),
  ...doorStatus,
});
export type VaultStatus = z.infer<typeof vaultStatusSchema>;

const clientSummarySchema = z.strictObject({
  id: idSchema,
  callingName: z.string(),
  /** What was last worked on in this file, if anything. */
  lastInstrument: z.enum(instrumentIds).nullable(),
  openedAt: instantSchema,
  removed: z.boolean(),
  /** Put away: still there to be read and opened again, out of the lists of what one works on. */
  archived: z.boolean(),
});
export type ClientSummary = z.infer<typeof clientSummarySchema>;

const clientFileSchema = z.strictObject({
  client: clientSchema,
  conversations: z.array(conversationSchema),
  worksheets: z.array(worksheetSummarySchema),
  /** The latest first. */
  consents: z.array(consentSchema),
  /** Of every worksheet, done or not: by day, those without a day last. */
  agreements: z.array(filedAgreementSchema),
});
export type ClientFile = z.infer<typeof clientFileSchema>;

const consentValues = consentSchema.omit({ id: true, clientId: true, withdrawnOn: true }).strict();
const organisationValues = organisationSchema.omit({ id: true }).strict();

/** A worksheet with its document. `document` is null when it cannot be read; `problem` then says why. */
const worksheetSchema = z.strictObject({
  summary: worksheetSummarySchema,
  clientName: z.string(),
  /** Counts the acknowledged saves. An edit names the revision that it was made on. */
  revision: z.number().int().min(0),
  document: z.unknown(),
  problem: z.enum(errorCodes).nullable(),
});
export type Worksheet = z.infer<typeof worksheetSchema>;

/**
 * Everything that the window can ask for. The preload object, the handlers, the type of `window.houvast`, the fuzz test
 * and docs/bridge.md all derive from this one table: namespace, method, argument, answer.
 */
export const contract = {
  app: {
    information: inMain(
      nothing,
      z.strictObject({ version: z.string(), shell: z.enum(['electron', 'stand-in']), platform: z.string() }),
    ),
    /** The window has written everything away that was asked for with the 'flush' event. */
    flushed: inMain(z.strictObject({ token: z.string().max(64) }), nothing),
  },
  preferences: {
    read: inMain(nothing, preferencesSchema),
    write: inMain(preferencesSchema.partial(), preferencesSchema),
  },
  view: {
    /** Full screen for client and coach together, with content protection off while it lasts. */
    presentation: inMainUnlocked(z.strictObject({ on: z.boolean() }), nothing),
  },
  vault: {
    status: inVault(nothing, vaultStatusSchema),
    /**
     * Lets the coach pick another folder; null when the dialog was closed. Starts the vault anew on that folder. A folder
     * that is copied to the internet is refused with 'folder-synced', one on a network with 'folder-on-network'.
     */
    chooseFolder: inMain(nothing, z.strictObject({ folder: z.string().nullable() })),
    suggestPassphrase: inVault(z.strictObject({ language }), z.strictObject({ words: z.array(z.string()) })),
    /** Makes key file and store, and leaves the store open. The recovery key is shown once, in groups. */
    create: inVault(
      z.strictObject({ passphrase, language }),
      z.strictObject({ recoveryKey: z.array(z.string()) }),
    ),
    /** Groups of the recovery key typed over from paper; `group` counts from 0. */
    proveRecovery: inVaultUnlocked(
      z.strictObject({
        groups: z
          .array(z.strictObject({ group: z.number().int().min(0).max(15), text: z.string().max(20) }))
          .max(4),
      }),
      z.strictObject({ proved: z.boolean() }),
    ),
    /** A new recovery key instead of the old one, which stops working. */
    renewRecovery: inVaultUnlocked(
      nothing,
      z.strictObject({ recoveryKey: z.array(z.string()), ...keysChanged.shape }),
    ),
    /** The recovery sheet as PDF, as long as the key has been shown in this session. */
    saveRecoverySheet: inMainUnlocked(z.strictObject({ language }), saveOutcome),
    unlock: inVault(z.strictObject({ passphrase }), nothing),
    unlockWithRecovery: inVault(z.strictObject({ recoveryKey: z.string().max(200) }), nothing),
    /** After unlocking with the recovery key the old passphrase is not asked for: `current` is then null. */
    changePassphrase: inVaultUnlocked(
      z.strictObject({ current: passphrase.nullable(), next: passphrase }),
      keysChanged,
    ),
    lock: inMain(nothing, nothing),
    ...doorMethods,
  },
  emergency: emergencyMethods,
  clients: {
    list: inVaultUnlocked(nothing, z.array(clientSummarySchema)),
    create: inVaultUnlocked(z.strictObject({ callingName: z.string().max(10_000) }), byId),
    /** Adds the invented example client with every instrument filled. */
    addExample: inVaultUnlocked(z.strictObject({ language }), byId),
    read: inVaultUnlocked(byId, clientFileSchema),
    change: inVaultUnlocked(
      z.strictObject({ id: idSchema, change: clientSchema.omit({ id: true }).partial().strict() }),
      nothing,
    ),
    remove: inVaultUnlocked(byId, nothing),
    restore: inVaultUnlocked(byId, nothing),
  },
  conversations: {
    create: inVaultUnlocked(
      z.strictObject({
        clientId: idSchema,
        date: daySchema,
        place: z.string().max(500),
        note: z.string().max(50_000),
      }),
      byId,
    ),
    change: inVaultUnlocked(
      z.strictObject({
        id: idSchema,
        change: conversationSchema.omit({ id: true, clientId: true }).partial().strict(),
      }),
      nothing,
    ),
    remove: inVaultUnlocked(byId, nothing),
    restore: inVaultUnlocked(byId, nothing),
  },
  consents: {
    create: inVaultUnlocked(z.strictObject({ clientId: idSchema, ...consentValues.shape }), byId),
    change: inVaultUnlocked(z.strictObject({ id: idSchema, change: consentValues.partial() }), nothing),
    /** From that day on nothing more may be shared. Null takes the withdrawal back. */
    withdraw: inVaultUnlocked(z.strictObject({ id: idSchema, on: daySchema.nullable() }), nothing),
    remove: inVaultUnlocked(byId, nothing),
    restore: inVaultUnlocked(byId, nothing),
  },
  /** The address book: services for every client, without anything about a client. */
  organisations: {
    list: inVaultUnlocked(nothing, z.array(organisationSchema)),
    create: inVaultUnlocked(organisationValues, byId),
    change: inVaultUnlocked(z.strictObject({ id: idSchema, change: organisationValues.partial() }), nothing),
    remove: inVaultUnlocked(byId, nothing),
    restore: inVaultUnlocked(byId, nothing),
  },
  /** What the coach adds to what Houvast suggests. */
  suggestions: {
    read: inVaultUnlocked(nothing, suggestionsSchema),
    /** The lists that are named replace the ones that are there. */
    change: inVaultUnlocked(suggestionsChangeSchema, nothing),
  },
  agreements: {
    /** What is still open up to and with a day, with every client whose file is in use. The earliest first. */
    due: inVaultUnlocked(z.strictObject({ until: daySchema }), z.array(filedAgreementSchema)),
    /**
     * Marks an agreement as done, or as open again, as an edit of its worksheet. `before` is the document as it was, with
     * which the worksheet can be put back as long as its revision is the one that is answered.
     */
    settle: inVaultUnlocked(
      z.strictObject({
        worksheetId: idSchema,
        agreementId: z.string().min(1).max(200),
        settled: z.boolean(),
        conversationId: idSchema.nullable(),
      }),
      z.strictObject({ revision: z.number().int(), savedAt: instantSchema, before: z.unknown() }),
    ),
  },
  worksheets: {
    create: inVaultUnlocked(
      z.strictObject({
        clientId: idSchema,
        instrument: z.enum(instrumentIds),
        title: z.string().max(500),
        conversationId: idSchema.nullable(),
      }),
      byId,
    ),
    read: inVaultUnlocked(byId, worksheetSchema),
    /**
     * Commands of the instrument, applied in order to `revision`. Document, history and audit are on disk before the
     * answer comes. Repeating an edit that was already acknowledged (same editId) changes nothing and answers alike.
     */
    edit: inVaultUnlocked(
      z.strictObject({
        id: idSchema,
        editId: idSchema,
        revision: z.number().int().min(0),
        conversationId: idSchema.nullable(),
        commands: z.array(z.unknown()).min(1).max(1_000),
      }),
      z.strictObject({ revision: z.number().int(), savedAt: instantSchema }),
    ),
    rename: inVaultUnlocked(z.strictObject({ id: idSchema, title: z.string().max(500) }), nothing),
    /** A fresh start from what is there now: a new worksheet without the old moments. */
    duplicate: inVaultUnlocked(
      z.strictObject({ id: idSchema, title: z.string().max(500), conversationId: idSchema.nullable() }),
      byId,
    ),
    moments: inVaultUnlocked(byId, z.array(momentSchema)),
    readMoment: inVaultUnlocked(
      z.strictObject({ id: idSchema, momentId: idSchema }),
      z.strictObject({ moment: momentSchema, document: z.unknown(), problem: z.enum(errorCodes).nullable() }),
    ),
    remove: inVaultUnlocked(byId, nothing),
    restore: inVaultUnlocked(byId, nothing),
  },
  exports: exportMethods,
  files: fileMethods,
  exchange: exchangeMethods,
  privacy: privacyMethods,
  audit: auditMethods,
  transfers: transferMethods,
  access: accessMethods,
  backups: backupMethods,
  jobs: {
    /** Ends the long job that is under way, if any: nothing is left of it. Also at the door, where a backup may be put back. */
    stop: inMain(nothing, nothing),
  },
  search: {
    /**
     * Finds client files, worksheets and what is written in them by the beginnings of words, all of which must occur; capitals,
     * accents and everything that is no letter or digit make no difference. The last made first. Nothing typed, nothing found.
     */
    find: inVaultUnlocked(z.strictObject({ text: z.string().max(500) }), foundSchema),
  },
} as const;

/** What the main process tells the window unasked. */
export const events = {
  /** Write everything away now and answer with app.flushed: the store is about to close. */
  flush: z.strictObject({ token: z.string() }),
  /** The preferences have changed outside the settings screen, such as the text size in the native menu. */
  preferences: preferencesSchema,
  /** How far a long job is, from 0 to 1. */
  progress: z.strictObject({ done: z.number().min(0).max(1) }),
  /** A backup was made by itself, or could not be. */
  backups: nothing,
  /** A choice in the native menu that the window carries out. */
  command: z.strictObject({
    name: z.enum(['undo', 'redo', 'print', 'find', 'settings', 'keyboard-list', 'start-page', 'about']),
  }),
} as const;
