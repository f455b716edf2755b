import { z } from 'zod';

// The window's content policy forbids eval, which zod otherwise probes for.
z.config({ jitless: true });

/** One method of the bridge: what goes in, what comes out, and when it may be called. */
export interface Method<Argument extends z.ZodType = z.ZodType, Answer extends z.ZodType = z.ZodType> {
  readonly argument: Argument;
  readonly answer: Answer;
  /** Who does the work: the main process, or the vault process, which owns the key and the store. */
  readonly side: 'main' | 'vault';
  /** Whether it answers while the store is locked. */
  readonly whenLocked: boolean;
}

const method =
  <const Side extends Method['side']>(side: Side, whenLocked: boolean) =>
  <Argument extends z.ZodType, Answer extends z.ZodType>(
    argument: Argument,
    answer: Answer,
  ): Method<Argument, Answer> & { readonly side: Side } => ({ argument, answer, side, whenLocked });

export const inMain = method('main', true);
export const inMainUnlocked = method('main', false);
export const inVault = method('vault', true);
export const inVaultUnlocked = method('vault', false);

/** No argument, or no answer. */
export const nothing = z.strictObject({});
