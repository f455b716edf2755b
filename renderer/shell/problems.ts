import { createStore } from 'zustand/vanilla';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { codeOf } from '../language/error-sentence.ts';

export interface Problem {
  readonly code: ErrorCode;
  /** Carries out the one thing to do. */
  readonly next?: () => void;
}

/** The problem that is being told, one at a time. */
export const problems = createStore<{ readonly current: Problem | null }>()(() => ({ current: null }));

/** Tells over the screen what went wrong with something that was asked for. */
export function tellProblem(code: ErrorCode, next?: () => void): void {
  problems.setState({ current: next === undefined ? { code } : { code, next } });
}

/** The same for whatever was thrown. */
export const tellError = (error: unknown): void => tellProblem(codeOf(error));

export function closeProblem(): void {
  problems.setState({ current: null });
}
