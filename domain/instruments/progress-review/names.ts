import type { Language } from '../../language/language.ts';
import { dayInFigures } from '../../sheet/days.ts';
import { tidy } from '../tidy.ts';
import type { ReviewMoment } from './document.ts';
import { progressReviewWords } from './words/words.ts';

/** For whom, in which language, and whether anybody may be recognised. */
export interface Naming {
  readonly clientName: string;
  readonly language: Language;
  readonly names: 'all' | 'hidden';
}

export const clientIn = ({ clientName, language, names }: Naming): string =>
  names === 'all' ? clientName : progressReviewWords(language).hiddenClient;

/** By its name; by its date when it has none. */
export function momentName(
  { name, date }: Pick<ReviewMoment, 'name' | 'date'>,
  { language }: Pick<Naming, 'language'>,
): string {
  const own = tidy(name);
  if (own !== '') return own;
  return date === null ? progressReviewWords(language).unnamedMoment : dayInFigures(date);
}

/** Its name with its date, where it has both. */
export function momentInFull(moment: ReviewMoment, view: Pick<Naming, 'language'>): string {
  const name = momentName(moment, view);
  return moment.date === null || tidy(moment.name) === '' ? name : `${name} (${dayInFigures(moment.date)})`;
}

/** What somebody wrote freely may hold names, so it goes when they go. */
export const freely = (text: string, { names }: Pick<Naming, 'names'>): string =>
  names === 'all' ? text.trim() : '';
