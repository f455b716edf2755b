import { longestLinkText, longestNote, longestText } from '../document.ts';
import { ExchangeError } from './exchange-error.ts';

/** Halves of characters, and what XML cannot hold or nobody can see: controls but for tab and line end, non-characters. */
const unfit = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const gaps = /[\s\u0085\u2028\u2029]+/gu;

/** Text without what no file can hold. */
export const holdable = (text: string): string => text.replaceAll(unfit, '');

/** Text on one line, without what no file can hold. Tidying twice changes nothing more. */
export const oneLine = (text: string): string =>
  holdable(text.replaceAll(gaps, ' ')).replaceAll(gaps, ' ').trim();

/** Text of several lines that end in "\n", without what no file can hold; empty when there is nothing to see. */
export function lines(text: string): string {
  const tidied = holdable(text.replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n'));
  return tidied.trim() === '' ? '' : tidied;
}

/** The beginning of a text that is too long, with a sign that there is more. Never half a character. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/**
 * Text and note of a thought within what a map can hold. What is too long for a text stands whole in the note.
 * Throws ExchangeError import-text-too-long.
 */
export function fitted(text: string, note: string, line?: number): { text: string; note: string } {
  const short = oneLine(text);
  const whole = short.length <= longestText ? note : joined([lines(text), note]);
  const tidy = lines(whole);
  if (tidy.length > longestNote) {
    throw new ExchangeError('import-text-too-long', line === undefined ? {} : { line });
  }
  return { text: shortened(short, longestText), note: tidy };
}

/** Words upon an arrow. */
export const fittedLink = (text: string): string => shortened(oneLine(text), longestLinkText);

/** Notes one after the other, those that say something, with a line between. */
export const joined = (notes: readonly string[]): string => notes.filter((note) => note !== '').join('\n\n');
