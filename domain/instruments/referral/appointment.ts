import type { Language } from '../../language/language.ts';
import { dayInWords } from '../../sheet/days.ts';
import { tidy } from '../tidy.ts';
import type { Appointment } from './document.ts';
import { hourFrom, hourInWords } from './hours.ts';
import { referralWords } from './words/words.ts';

/** The day as it is said ("vrijdag 20 november 2026", "ergens in mei"), and the hour ("om 10 uur", "na de middag"). */
export interface SaidMoment {
  readonly day: string;
  readonly hour: string;
}

export function saidMoment({ when, time }: Appointment, language: Language): SaidMoment {
  const hour = hourFrom(time);
  return {
    day: when.day === null ? tidy(when.text) : dayInWords(when.day, language),
    hour: hour === null ? tidy(time) : referralWords(language).card.atHour(hourInWords(hour, language)),
  };
}

/** Day and hour in one; empty when neither was said. */
export function momentInWords(appointment: Appointment, language: Language): string {
  const { day, hour } = saidMoment(appointment, language);
  return [day, hour].filter((part) => part !== '').join(' ');
}

/** What may be asked about the days of an appointment. A question, never a refusal. */
export type DayQuestion = 'past' | 'before-contact';

/** `today` is a calendar day, yyyy-mm-dd. An appointment that is done lies in the past as it should. */
export function dayQuestions(
  { when }: Appointment,
  contactDay: string | null,
  { today, done }: { readonly today: string; readonly done: boolean },
): readonly DayQuestion[] {
  if (when.day === null) return [];
  const asked: DayQuestion[] = [];
  if (when.day < today && !done) asked.push('past');
  if (contactDay !== null && contactDay > when.day) asked.push('before-contact');
  return asked;
}
