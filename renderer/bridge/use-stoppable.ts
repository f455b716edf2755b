import { useState } from 'react';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { codeOf } from '../language/error-sentence.ts';
import { useLongJob } from './use-long-job.ts';

export interface Stoppable {
  readonly running: boolean;
  /** Whether it ran before: the focus then goes back to what begins it. */
  readonly hasRun: boolean;
  /** How far it is, from 0 to 1. */
  readonly done: number;
  readonly problem: ErrorCode | null;
  readonly forgive: () => void;
  /** Does long work that can be stopped; what goes wrong is kept as the problem. */
  readonly run: (work: () => Promise<void>) => void;
  readonly stop: () => void;
}

/** Long work of a dialog: its progress, its problem, and how to stop it. Closing the dialog stops it too. */
export function useStoppable(): Stoppable {
  const [running, setRunning] = useState(false);
  const [hasRun, setHasRun] = useState(false);
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  const { done, begin, stop } = useLongJob(running);
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setProblem(null);
    begin();
    setRunning(true);
    try {
      await work();
    } catch (error) {
      setProblem(codeOf(error));
    } finally {
      setRunning(false);
      setHasRun(true);
    }
  };
  return {
    running,
    hasRun,
    done,
    problem,
    forgive: () => setProblem(null),
    run: (work) => void attempt(work),
    stop,
  };
}
