import { catalogues } from '../../domain/language/catalogues.ts';
import type { ErrorSentence } from '../../domain/language/error-sentences.ts';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import type { Language } from '../../domain/language/language.ts';
import { BridgeError } from '../bridge/bridge-error.ts';

/** The code of whatever was thrown: what the bridge does not name is unexpected. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof BridgeError ? error.code : 'unexpected';
}

/** What happened, that the work is safe, and one thing to do. */
export function errorSentence(code: ErrorCode, language: Language): ErrorSentence {
  return catalogues[language].errors[code];
}
