import type { Language } from '../../../language/language.ts';
import { lifeDomainWords } from '../../../life-domains/words.ts';
import type { MindmapNode } from '../document.ts';
import { mindmapWords } from '../words/words.ts';
import { domainNamed, effectNamed, markNamed } from './known-words.ts';

/** Before the name of the thought to which an arrow goes. */
export const arrowSigns = { one: '→', both: '↔' } as const;

/** A text as Markdown shows it and not as signs of Markdown. */
export function markdownText(text: string): string {
  return (
    text
      .replaceAll(/[\\`*_<]/g, String.raw`\$&`)
      .replace(/^(\s*)([#>+=~[→↔-])/u, String.raw`$1\$2`)
      .replace(/^(\s*\d{1,9})([.)])/u, String.raw`$1\$2`)
      // At the end of a heading they would close it
      .replace(/(\s)(#+)$/u, String.raw`$1\$2`)
      .replace(/\(([^()]*\))$/u, (words) => (knownWords(words.slice(1, -1)) === null ? words : `\\${words}`))
  );
}

/** The text behind signs of Markdown; those for bold letters go. */
export const fromMarkdown = (text: string): string =>
  text.replaceAll(/\\([!-/:-@[-`{-~→↔])|\*\*|__|`/gu, (_whole, escaped: string | undefined) => escaped ?? '');

export type Signs = Pick<MindmapNode, 'domain' | 'marks' | 'work'>;

/** What is known of a thought besides its text, in words behind it; empty when there is nothing. */
export function signWords({ domain, marks, work, text }: MindmapNode, language: Language): string {
  const words = mindmapWords(language);
  const all = [
    ...(domain === null || text.trim() === '' ? [] : [lifeDomainWords(domain, language).name]),
    ...marks.map((mark) => words.marks[mark]),
    ...(work === null ? [] : [words.effects[work]]),
  ];
  return all.length === 0 ? '' : ` (${all.join(', ')})`;
}

/** Text and signs of a line that may end in words for them. */
export function withSigns(line: string): { readonly text: string; readonly signs: Signs } {
  const none = { text: fromMarkdown(line), signs: { domain: null, marks: [], work: null } };
  const start = line.lastIndexOf('(');
  if (!line.endsWith(')') || start < 0 || line[start - 1] === '\\') return none;
  const signs = knownWords(line.slice(start + 1, -1));
  return signs === null ? none : { text: fromMarkdown(line.slice(0, start).trimEnd()), signs };
}

/** Null unless every one of the words is known. */
function knownWords(words: string): Signs | null {
  if (words.length > 300) return null;
  const parts = words.split(', ');
  const marks = parts.flatMap((word) => markNamed(word) ?? []);
  const works = parts.flatMap((word) => effectNamed(word) ?? []);
  const domains = parts.flatMap((word) => domainNamed(word) ?? []);
  if (marks.length + works.length + domains.length < parts.length) return null;
  return { domain: domains[0] ?? null, marks: [...new Set(marks)], work: works[0] ?? null };
}
