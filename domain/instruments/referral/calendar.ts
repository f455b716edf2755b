import type { Language } from '../../language/language.ts';
import type { CalendarEvent } from '../calendar-event.ts';
import { tidy } from '../tidy.ts';
import type { ReferralDocument } from './document.ts';
import { hourFrom } from './hours.ts';
import { referralWords } from './words/words.ts';

/** The first conversation for a calendar: at which service, where and when, and nothing of the client. Undefined without a day. */
export function appointmentEvent(
  { appointment, service }: ReferralDocument,
  language: Language,
): CalendarEvent | undefined {
  const { when, time, place } = appointment;
  if (when.day === null) return undefined;
  return {
    summary: referralWords(language).agreements.appointment(tidy(service.name)),
    place: tidy(place) === '' ? tidy(service.address) : tidy(place),
    day: when.day,
    hour: hourFrom(time),
  };
}
