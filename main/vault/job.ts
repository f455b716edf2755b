import type { FileRequest } from '../../preload/contract/out-of-the-house.ts';
import { Failure } from './failure.ts';
import { bindFile } from './file-binding.ts';
import type { House } from './house.ts';
import type { RenderedFile } from './protocol.ts';

/** Work too long for one answer. It is done in pieces: other questions are answered in between, and it can be stopped. */
export interface Job<Result> {
  /** Does a next piece, of a tenth of a second or so, and says how far it is, from 0 to 1. Throws a Failure. */
  step(): number | Promise<number>;
  /** What came of it, once `step` has said 1. Throws a Failure. */
  finish(): Result | Promise<Result>;
  /** Takes away what is half done. Also after a failure, and never after `finish`. Never fails. */
  drop(): void | Promise<void>;
}

/** The long jobs of the vault: what each is asked and what comes of it. */
export interface JobKinds {
  /** A whole client file as PDF. Errors: locked, not-found, document-unreadable, document-too-new, export-failed. */
  readonly file: { readonly argument: FileRequest; readonly answer: RenderedFile };
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

const starts: JobStarts = { file: bindFile };

/** At most one job at a time; beginning another drops the one that was not finished. */
export interface Workbench {
  begin(request: JobRequest): Promise<void>;
  /** Throws Failure 'not-found' when there is no job, and that of the job, which is then dropped. */
  step(): Promise<number>;
  finish(): Promise<JobAnswer>;
  drop(): Promise<void>;
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
