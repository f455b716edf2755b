import type { ErrorCode } from '../../../language/error-codes.ts';

export type ExchangeCode = Extract<ErrorCode, `import-${string}`>;

export interface ExchangeDetails {
  /** Line of the file at which it goes wrong, from 1. */
  readonly line?: number;
  /** How many there are, where that is known, and for how many there is room. */
  readonly found?: number;
  readonly room?: number;
}

/** Something from outside that cannot come in. Nothing of it has come in then: it is whole or not at all. */
export class ExchangeError extends Error {
  override readonly name = 'ExchangeError';
  readonly code: ExchangeCode;
  readonly details: ExchangeDetails;

  constructor(code: ExchangeCode, details: ExchangeDetails = {}) {
    super(code);
    this.code = code;
    this.details = details;
  }
}
