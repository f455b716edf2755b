import type { ErrorCode } from '../../domain/language/error-codes.ts';

/** A failure that a person can be told about. Its message is its code: nothing else is ever to leave the vault. */
export class Failure extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode) {
    super(code);
    this.name = 'Failure';
    this.code = code;
  }
}
