import type { ErrorCode } from '../../domain/language/error-codes.ts';

/** A call over the bridge that was refused or failed. The catalogues have a sentence for its code. */
export class BridgeError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.name = 'BridgeError';
    this.code = code;
  }
}
