import { Failure } from '../../../../main/vault/failure.ts';

/** The code with which work fails, or 'done'. Errors that are no Failure are bugs and come through. */
export async function codeFrom(work: () => unknown): Promise<string> {
  try {
    await work();
    return 'done';
  } catch (error) {
    if (error instanceof Failure) return error.code;
    throw error;
  }
}
