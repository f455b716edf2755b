import type { BackupReason, SalvageOutcome } from '../../preload/contract/backups.ts';
import type { FileRequest } from '../../preload/contract/out-of-the-house.ts';
import type { Erasure } from '../../domain/privacy/erasure.ts';
import type { EraseRequest } from '../../preload/contract/privacy.ts';
import type { AccessRequest, ReceivedPreview, TransferRequest } from '../../preload/contract/transfers.ts';
import { Failure } from './failure.ts';
import { makeBackup } from './backup/backup.ts';
import { checkBackups, type CheckOutcome } from './backup/check-all.ts';
import { restoreBackup, type RestoreRequest } from './backup/restore.ts';
import { bindFile } from './file-binding.ts';
import type { House } from './house.ts';
import type { RenderedFile, RenderedFolder } from './rendered-file.ts';
import { eraseClient, finishErasing } from './privacy/erase-client.ts';
import { salvageStore, type SalvageRequest } from './salvage/salvage.ts';
import type { Job } from './stepwise.ts';
import { handOver } from './transfer/hand-over.ts';
import { personalExport } from './transfer/personal-export.ts';
import { addReceived, openReceived } from './transfer/receiving.ts';

/** The long jobs of the vault: what each is asked and what comes of it. */
export interface JobKinds {
  /** A whole client file as PDF. Errors: locked, not-found, document-unreadable, document-too-new, export-failed. */
  readonly file: { readonly argument: FileRequest; readonly answer: RenderedFile };
  /** A locked file for a colleague. Errors: locked, not-found, file-restricted, transfer-key-invalid, export-failed. */
  readonly handOver: { readonly argument: TransferRequest; readonly answer: RenderedFile };
  /** Everything about one person. Errors: locked, not-found, export-failed. */
  readonly personalExport: { readonly argument: AccessRequest; readonly answer: RenderedFolder };
  /** The file in hand is opened. Errors: locked, not-found, and the transfer codes. */
  readonly openReceived: {
    readonly argument: { readonly words: string | null };
    readonly answer: ReceivedPreview;
  };
  /** The file in hand comes into the house. Errors: locked, not-found, those of a backup and of the disk. */
  readonly addReceived: {
    readonly argument: Record<string, never>;
    readonly answer: { readonly clientId: string; readonly callingName: string };
  };
  /** A client is erased for good. Errors: locked, not-found, name-mismatch, erasure-unfinished, those of a backup. */
  readonly erase: { readonly argument: EraseRequest; readonly answer: Erasure };
  /** What was left of an erasure that was cut short. Errors: locked, erasure-unfinished. */
  readonly finishErasing: {
    readonly argument: Record<string, never>;
    readonly answer: Record<string, never>;
  };
  /** A backup of the open store. Errors: locked, read-only, backup-damaged, disk codes. */
  readonly backup: {
    readonly argument: { readonly reason: BackupReason };
    readonly answer: { readonly name: string };
  };
  /** Every backup is opened and looked through. Errors: locked, read-only, disk codes. */
  readonly checkBackups: { readonly argument: Record<string, never>; readonly answer: CheckOutcome };
  /** A backup takes the place of the store. Errors: not-found, locked, read-only, backup-damaged, those of keys and disk. */
  readonly restore: { readonly argument: RestoreRequest; readonly answer: Record<string, never> };
  /** What can be read of a damaged store becomes a backup. Errors: nothing-to-salvage, store-missing, those of keys and disk. */
  readonly salvage: { readonly argument: SalvageRequest; readonly answer: SalvageOutcome };
}

export type JobKind = keyof JobKinds;
export type JobAnswer = JobKinds[JobKind]['answer'];
/** How each job begins. Whatever can be refused is refused here, before anything is done. */
type JobStarts = {
  readonly [K in JobKind]: (
    house: House,
    argument: JobKinds[K]['argument'],
  ) => Job<JobKinds[K]['answer']> | Promise<Job<JobKinds[K]['answer']>>;
};

/** A job that is asked for: its kind, with the argument of that kind. */
export interface JobRequest {
  readonly kind: JobKind;
  readonly argument: JobKinds[JobKind]['argument'];
}

const starts: JobStarts = {
  file: bindFile,
  handOver,
  erase: eraseClient,
  finishErasing,
  personalExport,
  openReceived,
  addReceived,
  backup: makeBackup,
  checkBackups,
  restore: restoreBackup,
  salvage: salvageStore,
};

/** At most one job at a time; beginning another drops the one that was not finished. */
export interface Workbench {
  begin(request: JobRequest): Promise<void>;
  /** Throws Failure 'not-found' when there is no job, and that of the job, which is then dropped. */
  step(): Promise<number>;
  finish(): Promise<JobAnswer>;
  drop(): Promise<void>;
  /** Whether a job was begun and has not come to its end. */
  isBusy(): boolean;
}

export function workbench(house: House): Workbench {
  let job: Job<JobAnswer> | null = null;

  async function drop(): Promise<void> {
    const dropped = job;
    job = null;
    await dropped?.drop();
  }
  async function orDrop<T>(work: (present: Job<JobAnswer>) => T | Promise<T>): Promise<T> {
    if (job === null) throw new Failure('not-found');
    try {
      return await work(job);
    } catch (error) {
      await drop();
      throw error;
    }
  }
  return {
    drop,
    isBusy: () => job !== null,
    async begin({ kind, argument }) {
      await drop();
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whoever asks compiles against JobKinds, where they belong together
      const start = starts[kind] as (
        house: House,
        argument: unknown,
      ) => Job<JobAnswer> | Promise<Job<JobAnswer>>;
      job = await start(house, argument);
    },
    step: () => orDrop((present) => present.step()),
    async finish() {
      const result = await orDrop((present) => present.finish());
      job = null;
      return result;
    },
  };
}
