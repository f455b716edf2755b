import { z } from 'zod';

/** When something is agreed: a calendar day (yyyy-mm-dd) where one was meant, and the words in which it was said ("ergens in mei"). */
export const whenSchema = z.object({ day: z.iso.date().nullable(), text: z.string().max(500) });
export type When = z.infer<typeof whenSchema>;

export const unsaidWhen: When = { day: null, text: '' };

const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})$/u;

/**
 * Reads what somebody typed: "12/3/2026", "12-3-26" and "12.03.2026" are the twelfth of March. What is no day that exists
 * (31/02, "mei", "1/3" without a year) stays the words that were typed.
 */
export function whenFrom(typed: string): When {
  const text = typed.trim().slice(0, 500);
  const [, day, month, year] = written.exec(text) ?? [];
  if (day === undefined || month === undefined || year === undefined) return { day: null, text };
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  const date = `${String(full).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return { day: z.iso.date().safeParse(date).success ? date : null, text };
}
