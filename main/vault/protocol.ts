import type { ErrorCode } from '../../domain/language/error-codes.ts';
import type { OutlineFormat } from '../../domain/instruments/instrument.ts';
import type { Language } from '../../domain/language/language.ts';
import type { Rescued } from '../../preload/contract/doors.ts';
import type { SheetRequest } from '../../preload/contract/out-of-the-house.ts';
import type { PrivacySheetRequest } from '../../preload/contract/privacy.ts';
import type { Argument } from '../../preload/contract/types.ts';
import type { UpkeepState } from './backup/upkeep.ts';
import type { JobAnswer, JobRequest } from './job.ts';
import type { RenderedFile } from './rendered-file.ts';

/**
 * The first message to a fresh vault process. One process serves one folder; another folder is another process.
 * The folder itself may still be missing (it is made by vault.create), the folder around it may not.
 */
export interface StartMessage {
  readonly start: {
    /** Absolute path of the data folder. */
    readonly folder: string;
    /** Whether the coach chose it although it is copied to the internet or on a network. */
    readonly placeAccepted?: boolean;
    /** ISO 8601 instant at which the vault's clock starts to run; without it, the computer's own clock. Tests and demo. */
    readonly now?: string;
  };
}

/**
 * A question to the vault. `namespace` is one of the contract's namespaces or 'internal'. Arguments of contract methods
 * have passed the gate: their schema, and the sender. Questions are answered one at a time, in the order in which they came.
 */
export interface VaultRequest {
  readonly id: number;
  readonly namespace: string;
  readonly method: string;
  readonly argument: unknown;
}

/** The answer to the question with the same id. A code is all that is ever said about a failure. */
export type VaultReply =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly code: ErrorCode };

/** What the audit trail says of a worksheet or a file that leaves the house. */
export type LeavingAction = 'printed' | 'exported' | 'export-failed' | 'handed-over' | 'personal-export';

/** What the main process asks besides the contract, under the namespace 'internal'. It never reaches the window. */
export interface InternalMethods {
  /**
   * Pages of a worksheet as a file. Not audited: whether it leaves the house is decided in the dialog.
   * Errors: locked, not-found, document-unreadable, export-failed.
   */
  readonly render: {
    readonly argument: { readonly request: SheetRequest; readonly format: 'pdf' | 'svg' };
    readonly answer: RenderedFile;
  };
  /**
   * A worksheet, or a moment of it, for a word processor. Not audited, as above.
   * Errors: locked, not-found, document-unreadable, bad-arguments, export-failed.
   */
  readonly wordFile: {
    readonly argument: SheetRequest;
    readonly answer: RenderedFile;
  };
  /**
   * A worksheet as it is now, for other programs. Not audited, as above.
   * Errors: locked, not-found, document-unreadable, bad-arguments, export-failed.
   */
  readonly outline: {
    readonly argument: {
      readonly worksheetId: string;
      readonly language: Language;
      readonly format: OutlineFormat;
    };
    readonly answer: RenderedFile;
  };
  /**
   * The appointment of a worksheet as it is now, for a calendar. Not audited, as above.
   * Errors: locked, not-found, document-unreadable, bad-arguments when it has no day, export-failed.
   */
  readonly calendar: {
    readonly argument: { readonly worksheetId: string; readonly language: Language };
    readonly answer: RenderedFile;
  };
  /** Name for a file of a worksheet as it is now, without extension. It names nobody. Errors: locked, not-found. */
  readonly fileName: {
    readonly argument: { readonly worksheetId: string };
    readonly answer: { readonly name: string };
  };
  /** A worksheet leaves the house as file, on paper or over the clipboard, or its file could not be written. Audited only. */
  readonly record: {
    readonly argument: { readonly worksheetId: string; readonly action: LeavingAction };
    readonly answer: Record<string, never>;
  };
  /** The sheet of a consent as PDF. Not audited, as above. Errors: locked, not-found, export-failed. */
  readonly renderConsent: {
    readonly argument: { readonly consentId: string; readonly language: Language };
    readonly answer: RenderedFile;
  };
  /** A consent leaves the house, or its file could not be written. Audited only. */
  readonly recordConsent: {
    readonly argument: { readonly consentId: string; readonly action: LeavingAction };
    readonly answer: Record<string, never>;
  };
  /** Begins a long job; an earlier one that was not finished is dropped. Errors: those of the job. */
  readonly jobBegin: { readonly argument: JobRequest; readonly answer: Record<string, never> };
  /** A next piece of that work, and how far it is, from 0 to 1. Errors: not-found, and those of the job. */
  readonly jobStep: { readonly argument: Record<string, never>; readonly answer: { readonly done: number } };
  /** What came of it: the answer of its kind. Errors: not-found, and those of the job. */
  readonly jobFinish: { readonly argument: Record<string, never>; readonly answer: JobAnswer };
  /** Stops the job, and takes away what is half done. */
  readonly jobDrop: { readonly argument: Record<string, never>; readonly answer: Record<string, never> };
  /** A client file leaves the house. Audited only. Errors: locked, not-found. */
  readonly recordFile: {
    readonly argument: { readonly clientId: string; readonly action: LeavingAction };
    readonly answer: Record<string, never>;
  };
  /**
   * A client file that was chosen is taken in hand; what opens it. Errors: locked, transfer-foreign, transfer-too-large,
   * transfer-too-costly.
   */
  readonly receive: {
    readonly argument: { readonly bytes: Uint8Array };
    readonly answer: { readonly needs: 'words' | 'key' };
  };
  /** Lets go of it. */
  readonly forgetReceived: {
    readonly argument: Record<string, never>;
    readonly answer: Record<string, never>;
  };
  /** The recovery sheet, while its key is known in this session. Errors: locked, not-found, export-failed. */
  readonly renderRecoverySheet: {
    readonly argument: { readonly language: Language };
    readonly answer: RenderedFile;
  };
  /** Whole documents that could not be saved, as a file for elsewhere. Errors: locked, export-failed when it is too much. */
  readonly emergencyFile: {
    readonly argument: Argument<'emergency', 'save'>;
    readonly answer: RenderedFile;
  };
  /** Such a file leaves for another place, or could not be written. Audited only. Errors: locked, disk codes. */
  readonly recordEmergency: {
    readonly argument: { readonly action: LeavingAction };
    readonly answer: Record<string, never>;
  };
  /** What is in such a file; it is held to be put back. Errors: locked, emergency-unreadable, emergency-foreign, store-newer. */
  readonly readEmergencyFile: {
    readonly argument: { readonly bytes: Uint8Array };
    readonly answer: { readonly madeAt: string; readonly worksheets: Rescued[] };
  };
  /**
   * A next piece of what is done to backups by itself while the store is open: tidying, and the backup that is due. Never fails but
   * with 'locked'.
   */
  readonly upkeep: { readonly argument: Record<string, never>; readonly answer: UpkeepState };
  /** Whether an erasure was begun and not brought to its end. Errors: locked. */
  readonly erasureState: {
    readonly argument: Record<string, never>;
    readonly answer: { readonly unfinished: boolean };
  };
  /** A sheet for the organisation's own records as PDF. It names no client. Errors: locked, not-found, export-failed. */
  readonly renderPrivacySheet: {
    readonly argument: PrivacySheetRequest;
    readonly answer: RenderedFile;
  };
  /** The audit trail as a file, without a name. Not audited, as above. Errors: locked. */
  readonly renderAudit: {
    readonly argument: { readonly format: 'csv' | 'json'; readonly language: Language };
    readonly answer: RenderedFile;
  };
  /** The audit trail leaves the house, or its file could not be written. Audited only. */
  readonly recordAudit: {
    readonly argument: { readonly action: LeavingAction };
    readonly answer: Record<string, never>;
  };
  /** Everything to disk, store closed, keys zeroed. The process can be ended when this has answered. Never fails. */
  readonly close: { readonly argument: Record<string, never>; readonly answer: Record<string, never> };
}

export type InternalHandlers = {
  readonly [M in keyof InternalMethods]: (
    argument: InternalMethods[M]['argument'],
  ) => InternalMethods[M]['answer'] | Promise<InternalMethods[M]['answer']>;
};
