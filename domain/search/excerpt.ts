import { wordsIn, type Word } from './words.ts';

/** Letters of an excerpt: two lines in the list of results. */
const room = 140;
/** As much of it may stand before the first word that was found. */
const before = 40;

/**
 * The part of a text where most of what was looked for stands together: a line, or a piece of it with … where it was cut.
 * Undefined when no term occurs.
 */
export function excerptOf(text: string, terms: readonly string[]): string | undefined {
  let best: { readonly line: string; readonly words: readonly Word[]; readonly count: number } | undefined;
  for (const line of text.split('\n')) {
    const words = [...wordsIn(line)];
    const count = terms.filter((term) => words.some(({ folded }) => folded.startsWith(term))).length;
    if (count > (best?.count ?? 0)) best = { line, words, count };
    if (best?.count === terms.length) break;
  }
  return best && cutAround(best.line, best.words, terms);
}

/** Cut between words where it can be, and never within a letter of two halves. */
function cutAround(line: string, words: readonly Word[], terms: readonly string[]): string {
  if (line.length <= room) return line.trim();
  const first = words.find(({ folded }) => terms.some((term) => folded.startsWith(term)))?.from ?? 0;
  const start = first <= before ? 0 : (words.find(({ from }) => from >= first - before)?.from ?? first);
  const last = words.findLast(({ to }) => to > first && to <= start + room);
  const end = line.length - start <= room ? line.length : (last?.to ?? wholeLetters(line, start + room));
  const cut = line.slice(start, end).trim();
  return `${start > 0 ? '… ' : ''}${cut}${end < line.length ? ' …' : ''}`;
}

function wholeLetters(line: string, end: number): number {
  const code = line.charCodeAt(end);
  return code >= 0xdc00 && code <= 0xdfff ? end - 1 : end;
}
