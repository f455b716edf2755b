import { useCallback, useEffect, useState } from 'react';
import { bridge, listen } from './bridge.ts';

export interface LongJob {
  /** How far it is, from 0 to 1. */
  readonly done: number;
  /** Says that a job begins: nothing is done yet. */
  readonly begin: () => void;
  /** Stops the job; whoever asked for it hears that it was cancelled. */
  readonly stop: () => void;
}

/** Follows the long job that a screen asked for, as long as it runs. Leaving the screen stops it. */
export function useLongJob(running: boolean): LongJob {
  const [done, setDone] = useState(0);
  useEffect(() => listen('progress', (progress) => setDone(progress.done)), []);
  const stop = useCallback(() => void bridge.jobs.stop({}).catch(() => undefined), []);
  useEffect(() => (running ? stop : undefined), [running, stop]);
  return { done, begin: useCallback(() => setDone(0), []), stop };
}
