import type { Language } from '../../../language/language.ts';
import type { Stone } from '../document.ts';
import { englishWords } from './en.ts';
import { dutchWords } from './nl.ts';
import type { QuestionWords, ReferralWords } from './referral-words.ts';

const inLanguage: Readonly<Record<Language, ReferralWords>> = { nl: dutchWords, en: englishWords };

export const referralWords = (language: Language): ReferralWords => inLanguage[language];

/** The words of the questions of a stone, in their order. */
export const questionsAt = (
  words: ReferralWords,
  stone: Stone,
): readonly { readonly id: string; readonly words: QuestionWords }[] =>
  Object.entries(words.questions[stone]).map(([id, question]) => ({ id, words: question }));
