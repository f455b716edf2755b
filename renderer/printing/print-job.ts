import { useState } from 'react';
import { codeOf } from '../language/error-sentence.ts';
import { tellProblem } from '../shell/problems.ts';

/** Everything that can happen to a sheet here. */
export type Job = 'pdf' | 'svg' | 'png' | 'docx' | 'copy' | 'print';

export interface Jobs {
  /** What is under way; one thing at a time. */
  readonly busy: Job | null;
  /** Does the work. `work` answers whether it came to something: false when the person closed the dialog. */
  readonly run: (job: Job, work: () => Promise<boolean>, done: () => void) => void;
}

/** Runs one job at a time. What fails is told with the way to try it again; nothing else is lost by it. */
export function usePrintJobs(): Jobs {
  const [busy, setBusy] = useState<Job | null>(null);

  const attempt = async (job: Job, work: () => Promise<boolean>, done: () => void): Promise<void> => {
    setBusy(job);
    try {
      if (await work()) done();
    } catch (error) {
      tellProblem(codeOf(error), () => void attempt(job, work, done));
    } finally {
      setBusy(null);
    }
  };

  return { busy, run: (job, work, done) => void attempt(job, work, done) };
}
