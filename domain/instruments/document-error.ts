import type { ErrorCode } from '../language/error-codes.ts';

/** A stored document that cannot be used as it is; it is kept, and the code says why it is not shown. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError';
  readonly code: ErrorCode;

  constructor(code: Extract<ErrorCode, 'document-too-new' | 'document-unreadable'>) {
    super(code);
    this.code = code;
  }
}
