import type { Language } from '../../language/language.ts';
import { tidy } from '../tidy.ts';
import { isSaid } from './agreements.ts';
import type { Goal, Step } from './document.ts';
import { namesIn } from './in-words.ts';
import { englishQuestions } from './words/smart-en.ts';
import { dutchQuestions } from './words/smart-nl.ts';
import type { AskedPart, SmartQuestions } from './words/smart-words.ts';

const inLanguage: Readonly<Record<Language, SmartQuestions>> = { nl: dutchQuestions, en: englishQuestions };

/** Questions that make a goal concrete (SMART), and one for each step that is not done: about what was not spoken of yet. */
export function questionsFor(goal: Goal, language: Language): readonly AskedPart[] {
  const words = inLanguage[language];
  const nameOf = namesIn({ goals: [goal] }, { clientName: '', language, names: 'all' });
  const open = goal.steps.filter(({ state }) => state === 'open' || state === 'busy');
  const asked = open.flatMap((step) => {
    const ask = askAbout(step, words);
    return ask === undefined ? [] : [ask(nameOf(step.id))];
  });
  return [
    ...words.parts,
    ...(goal.steps.length === 0 ? [{ title: words.steps, questions: words.firstStep }] : []),
    ...(asked.length === 0 ? [] : [{ title: words.steps, questions: asked.slice(0, mostAsked) }]),
  ];
}

/** More questions than this nobody listens to. */
const mostAsked = 8;

function askAbout(step: Step, words: SmartQuestions): ((step: string) => string) | undefined {
  if (step.who === null && tidy(step.whoElse) === '') return words.who;
  if (tidy(step.agreementClient + step.agreementCoach) === '') return words.agreement;
  return isSaid(step.when) ? undefined : words.when;
}
