import { codeOf } from '../language/error-sentence.ts';

/** Hands a failed reading to the error edge. A refusal because of the lock is none: the gate is about to take the screen away. */
export function toEdge(error: Error | null): void {
  if (error !== null && codeOf(error) !== 'locked') throw error;
}
