import { within } from './within.ts';

/** How long the window may take to write everything away. In milliseconds. */
const patience = 3_000;

/**
 * 'written': all that was typed is on disk. 'unanswered': the window has not said so in time.
 * 'no-window': there is no page to ask.
 */
export type FlushOutcome = 'written' | 'unanswered' | 'no-window';

export interface Flushing {
  /** Asks the window to write everything away, and waits for it, three seconds at most. */
  flush(): Promise<FlushOutcome>;
  /** The window says it is done. A token that nobody waits for is let pass. */
  answered(token: string): void;
}

/** @param ask sends the request; false when there is no page to send it to. */
export function createFlushing(ask: (token: string) => boolean, newToken: () => string): Flushing {
  const waiting = new Map<string, () => void>();
  return {
    answered: (token) => waiting.get(token)?.(),
    flush: async () => {
      const token = newToken();
      const written = new Promise<FlushOutcome>((resolve) => {
        waiting.set(token, () => resolve('written'));
      });
      try {
        return ask(token) ? await within(patience, written, 'unanswered' as const) : 'no-window';
      } finally {
        waiting.delete(token);
      }
    },
  };
}
