import type { JobKind, JobKinds } from '../vault/job.ts';
import type { VaultKeeper } from './vault-keeper.ts';

/** Long work of the vault, one job at a time. */
export interface LongJobs {
  /**
   * Does a job to its end and tells how far it is. Null when it was stopped on the way, by `stop` or by a next job: then
   * nothing is left of it. Rejects with the Failure of the job.
   */
  run<K extends JobKind>(
    kind: K,
    argument: JobKinds[K]['argument'],
  ): Promise<{ readonly answer: JobKinds[K]['answer'] } | null>;
  stop(): Promise<void>;
}

/** @param progress tells the window how far it is, from 0 to 1 */
export function longJobs(
  vault: Pick<VaultKeeper, 'askInternal'>,
  progress: (done: number) => void,
): LongJobs {
  /** Counts the jobs: a later number, or a stop, ends the earlier one. */
  let current = 0;

  return {
    async run(kind, argument) {
      current += 1;
      const job = current;
      await vault.askInternal('jobBegin', { kind, argument });
      for (;;) {
        if (job !== current) return null;
        const step = await vault.askInternal('jobStep', {}).catch((error: unknown) => {
          // A step that finds no job was stopped a moment ago.
          if (job === current) throw error;
          return null;
        });
        if (step === null || job !== current) return null;
        progress(step.done);
        if (step.done < 1) continue;
        const answer: unknown = await vault.askInternal('jobFinish', {});
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault compiles against the same table
        return { answer: answer as never };
      }
    },
    async stop() {
      current += 1;
      await vault.askInternal('jobDrop', {});
    },
  };
}
