import type { Language } from '../../language/language.ts';

/** An hour of the clock. */
export interface Hour {
  readonly hour: number;
  readonly minute: number;
}

/** 14, 14u, 14 uur, 14:30, 14.30, 14u30, 14h30, 2 pm. */
const written =
  /^(\d{1,2})(?:\s*(?:[:.]|u(?:ur)?|h)\s*(\d{2})?)?\s*(?:u(?:ur)?|h|o’clock|o'clock)?\s*(am|pm)?$/iu;

/** The hour that was meant, when it can be read; what else was said ("na de middag") stays words. */
export function hourFrom(said: string): Hour | null {
  const [, hours, minutes = '00', half] = written.exec(said.trim()) ?? [];
  if (hours === undefined) return null;
  const minute = Number(minutes);
  const hour = afternoon(Number(hours), half?.toLowerCase());
  return hour > 23 || minute > 59 ? null : { hour, minute };
}

function afternoon(hour: number, half: string | undefined): number {
  if (half === undefined || hour < 1 || hour > 12) return half === undefined ? hour : 24;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

/** "10 uur", "14.30 uur"; "10:00", "14:30". */
export function hourInWords({ hour, minute }: Hour, language: Language): string {
  const minutes = String(minute).padStart(2, '0');
  if (language === 'en') return `${hour}:${minutes}`;
  return minute === 0 ? `${hour} uur` : `${hour}.${minutes} uur`;
}
