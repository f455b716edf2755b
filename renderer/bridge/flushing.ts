import { bridge, listen } from './bridge.ts';

type Writer = () => Promise<void>;
const writers = new Set<Writer>();

/** Registers work that must be on disk before the store closes; gives back how to withdraw it. */
export function beforeClosing(write: Writer): () => void {
  writers.add(write);
  return () => writers.delete(write);
}

/** Writes everything away that is still in the window. One writer that fails does not keep the others from writing. */
export async function writeEverythingAway(): Promise<void> {
  await Promise.allSettled([...writers].map((write) => write()));
}

/** Answers the main process once everything is written, so that it may lock or quit. */
export function answerFlushes(): () => void {
  return listen('flush', ({ token }) => {
    void writeEverythingAway().then(() => bridge.app.flushed({ token }));
  });
}
