import { bridge, listen } from './bridge.ts';

type Writer = () => Promise<void>;
const writers = new Set<Writer>();

/** Registers work that must be on disk before the store closes, and rejects when it cannot be; gives back how to withdraw it. */
export function beforeClosing(write: Writer): () => void {
  writers.add(write);
  return () => writers.delete(write);
}

/**
 * Writes everything away that is still in the window. One writer that fails does not keep the others from writing.
 * Gives whether all of it is on disk.
 */
export async function writeEverythingAway(): Promise<boolean> {
  const outcomes = await Promise.allSettled([...writers].map((write) => write()));
  return outcomes.every(({ status }) => status === 'fulfilled');
}

/**
 * Answers the main process once everything is written, so that it may lock or quit. What cannot be written is not answered:
 * the main process then asks the coach before it leaves that behind.
 */
export function answerFlushes(): () => void {
  return listen('flush', ({ token }) => {
    void writeEverythingAway().then((written) => (written ? bridge.app.flushed({ token }) : undefined));
  });
}
