import type { ErrorCode } from '../../../domain/language/error-codes.ts';
import { Failure } from '../failure.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EROFS: 'disk-read-only',
  EACCES: 'disk-no-permission',
  EPERM: 'disk-no-permission',
  EBUSY: 'disk-no-permission',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
};

/** The errno name of a failed file operation, or an empty text. */
export function errnoOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
}

/** Turns a failed file operation into what a person can be told. Failures pass through; other errors stay as they are. */
export function diskFailure(error: unknown): unknown {
  if (error instanceof Failure) return error;
  const errno = errnoOf(error);
  if (!/^E[A-Z0-9]+$/.test(errno)) return error;
  return new Failure(codes[errno] ?? 'disk-error');
}
