import type { ErrorCode } from '../../language/error-codes.ts';

/** Why a file for other programs cannot be taken over. */
export class PortableError extends Error {
  override readonly name = 'PortableError';
  readonly code: ErrorCode;

  constructor(code: Extract<ErrorCode, 'transfer-foreign' | 'transfer-newer' | 'transfer-malformed'>) {
    super(code);
    this.code = code;
  }
}
