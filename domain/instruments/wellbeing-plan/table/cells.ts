import { whenFrom } from '../../../client-file/when.ts';
import { agreementParties, type AgreementParty } from '../../../client-file/agreement.ts';
import type { Language } from '../../../language/language.ts';
import { stepStates, type Step } from '../document.ts';
import { tidy } from '../../tidy.ts';
import { planWords } from '../words/words.ts';

/** The columns of the table in the order in which they stand, and are pasted. */
export const columns = ['text', 'who', 'service', 'action', 'client', 'coach', 'when', 'state'] as const;
export type Column = (typeof columns)[number];

/** How long a cell may be, in UTF-16 code units. */
export const longestIn: Readonly<Record<Column, number>> = {
  text: 50_000,
  who: 500,
  service: 500,
  action: 50_000,
  client: 50_000,
  coach: 50_000,
  when: 500,
  state: 500,
};

export interface CellView {
  readonly clientName: string;
  readonly language: Language;
}

export type StepChange = Partial<Omit<Step, 'id'>>;

/** What stands in a cell as one would type it. */
export function cellText(step: Step, column: Column, view: CellView): string {
  switch (column) {
    case 'text':
    case 'service':
    case 'action':
      return step[column];
    case 'client':
      return step.agreementClient;
    case 'coach':
      return step.agreementCoach;
    case 'when':
      return step.when.text;
    case 'who':
      return whoText(step, view);
    case 'state':
      return step.stateWords.trim() === '' ? stateNames(view)[step.state] : step.stateWords;
  }
}

function whoText({ who, whoElse }: Step, view: CellView): string {
  if (who === null || (who === 'other' && whoElse.trim() !== '')) return whoElse;
  return whoNames(view)[who];
}

export function whoNames({ clientName, language }: CellView): Readonly<Record<AgreementParty, string>> {
  const { who } = planWords(language);
  return { client: clientName, coach: who.coach, both: who.both, other: who.other };
}

export const stateNames = ({ language }: CellView): Readonly<Record<Step['state'], string>> =>
  planWords(language).states;

/** What a step becomes when this is typed in one of its cells. Words for who and how it stands are understood when they are known. */
export function changeFor(column: Column, typed: string, view: CellView): StepChange {
  switch (column) {
    case 'text':
    case 'service':
    case 'action':
      return { [column]: typed };
    case 'client':
      return { agreementClient: typed };
    case 'coach':
      return { agreementCoach: typed };
    case 'when':
      return { when: whenFrom(typed) };
    case 'who':
      return whoFrom(typed, view);
    case 'state':
      return stateFrom(typed, view);
  }
}

const plain = (text: string): string => tidy(text).normalize('NFC').toLowerCase();

function whoFrom(typed: string, view: CellView): StepChange {
  const names = whoNames(view);
  const known = agreementParties.find((party) => plain(names[party]) === plain(typed));
  const { me } = planWords(view.language).who;
  if (tidy(typed) === '') return { who: null, whoElse: '' };
  if (known !== undefined) return { who: known, whoElse: '' };
  return plain(typed) === plain(me)
    ? { who: 'client', whoElse: '' }
    : { who: 'other', whoElse: typed.trim() };
}

/** Words of one's own leave the state as it is. */
function stateFrom(typed: string, view: CellView): StepChange {
  const names = stateNames(view);
  const known = stepStates.find((state) => plain(names[state]) === plain(typed));
  if (known !== undefined) return { state: known, stateWords: '' };
  return { stateWords: typed.trim() };
}
