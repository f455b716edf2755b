import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { errorSentence } from './error-sentence.ts';
import { useLanguage } from './use-language.ts';

/** The whole of an error in one line, for under a field. */
export function useErrorText(): (code: ErrorCode) => string {
  const { language } = useLanguage();
  return (code) => {
    const { what, safe, next } = errorSentence(code, language);
    return `${what} ${safe} ${next}.`;
  };
}
