/** Work too long for one answer. It is done in pieces: other questions are answered in between, and it can be stopped. */
export interface Job<Result> {
  /** Does a next piece, of a tenth of a second or so, and says how far it is, from 0 to 1. Throws a Failure. */
  step(): number | Promise<number>;
  /** What came of it, once `step` has said 1. Throws a Failure. */
  finish(): Result | Promise<Result>;
  /** Takes away what is half done. Also after a failure, and never after `finish`. Never fails. */
  drop(): void | Promise<void>;
}

/** Long work in pieces: each yields how far it is, from 0 to 1, and the last returns what came of it. */
export type Steps<Result> = AsyncGenerator<number, Result>;

/** Steps as a job. What is dropped halfway goes through the `finally` of the steps, which take away what is half done. */
export function jobOf<Result, Answer>(steps: Steps<Result>, answer: (result: Result) => Answer): Job<Answer> {
  let outcome: { readonly result: Result } | null = null;
  return {
    async step() {
      if (outcome !== null) return 1;
      const { done, value } = await steps.next();
      if (done !== true) return Math.min(0.99, value);
      outcome = { result: value };
      return 1;
    },
    finish() {
      if (outcome === null) throw new Error('not at its end');
      return answer(outcome.result);
    },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what steps that are ended return is never read
    drop: async () => void (await steps.return(undefined as never).catch(() => undefined)),
  };
}

/** Steps as a part of longer work: their progress runs from `from` to `to`. */
export async function* within<Result>(steps: Steps<Result>, from: number, to: number): Steps<Result> {
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await steps.next();
      if (done === true) {
        ended = true;
        return value;
      }
      yield from + (to - from) * value;
    }
  } finally {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as above
    if (!ended) await steps.return(undefined as never);
  }
}
