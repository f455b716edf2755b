import type { ErrorCode } from './error-codes.ts';

/** What happened, whether the work is safe, and one thing to do. `next` is also the text of the button, where there is one. */
export interface ErrorSentence {
  readonly what: string;
  readonly safe: string;
  readonly next: string;
}

/** A code without a sentence does not compile. */
export type ErrorSentences = Readonly<Record<ErrorCode, ErrorSentence>>;
