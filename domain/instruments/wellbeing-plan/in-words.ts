import type { When } from '../../client-file/when.ts';
import type { Language } from '../../language/language.ts';
import { dayInFigures, dayInWords } from '../../sheet/days.ts';
import { tidy } from '../tidy.ts';
import type { Goal, Step, WellbeingPlanDocument } from './document.ts';
import { planWords } from './words/words.ts';

/** How a plan is put in words: in which language, and whether people are named. */
export interface Naming {
  readonly clientName: string;
  readonly language: Language;
  readonly names: 'all' | 'hidden';
}

export const clientIn = ({ clientName, language, names }: Naming): string =>
  names === 'all' ? clientName : planWords(language).hiddenClient;

/** A moment as a table has it: a day in figures, anything else in the words that were typed. */
export const whenInTable = ({ day, text }: When): string => (day === null ? text.trim() : dayInFigures(day));

/** A moment as a sentence has it. */
export const whenInWords = ({ day, text }: When, language: Language): string =>
  day === null ? tidy(text) : dayInWords(day, language);

/** Who does a step, in a cell: by name, or "ik" where no names may stand. */
export function whoInTable(
  step: Pick<Step, 'who' | 'whoElse'>,
  { clientName, language, names }: Naming,
): string {
  const { who } = planWords(language);
  switch (step.who) {
    case null:
      return names === 'all' ? step.whoElse.trim() : '';
    case 'client':
      return names === 'all' ? clientName : who.me;
    case 'coach':
      return who.coach;
    case 'both':
      return who.both;
    case 'other':
      return names === 'all' && step.whoElse.trim() !== '' ? step.whoElse.trim() : who.other;
  }
}

/** How a step stands: in the client’s own words when there are any. */
export const stateInWords = (
  { state, stateWords }: Pick<Step, 'state' | 'stateWords'>,
  language: Language,
): string => (tidy(stateWords) === '' ? planWords(language).states[state] : tidy(stateWords));

/** Whether anything was said about how a step stands, apart from that it is open. */
export const hasState = ({ state, stateWords }: Pick<Step, 'state' | 'stateWords'>): boolean =>
  state !== 'open' || stateWords.trim() !== '';

export const hasFollowUp = ({ followUp }: Pick<Step, 'followUp'>): boolean =>
  Object.values(followUp).some((text) => text.trim() !== '');

/** How a goal or a step is called in sentences. */
export type NameOf = (id: string) => string;

/** By its words between quotation marks; by its number when names are hidden; by what it is when it has no words. */
export function namesIn(
  { goals }: Pick<WellbeingPlanDocument, 'goals'>,
  { language, names }: Naming,
): NameOf {
  const words = planWords(language);
  const named = new Map<string, string>();
  for (const [index, goal] of goals.entries()) {
    named.set(goal.id, nameFor(goal, words.unnamed.goal, words.numbered.goal(index + 1), names));
    for (const [place, step] of goal.steps.entries()) {
      const number = words.numbered.step(index + 1, place + 1);
      named.set(step.id, nameFor(step, words.unnamed.step, number, names));
    }
  }
  return (id) => named.get(id) ?? '';
}

function nameFor(
  { text }: Pick<Goal | Step, 'text'>,
  unnamed: string,
  numbered: string,
  names: Naming['names'],
): string {
  if (names === 'hidden') return numbered;
  const words = shortened(tidy(text));
  return words === '' ? unnamed : `‘${words}’`;
}

/** Longest name in a sentence, in UTF-16 code units: a page of text is no name. */
const longestName = 160;

function shortened(text: string): string {
  if (text.length <= longestName) return text;
  const cut = text.slice(0, longestName).replace(/[\uD800-\uDBFF]$/u, '');
  const end = cut.lastIndexOf(' ');
  return `${end > longestName / 2 ? cut.slice(0, end) : cut}…`;
}
