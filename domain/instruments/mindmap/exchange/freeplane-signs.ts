import type { Effect, Mark } from '../document.ts';

/**
 * Icons that Freeplane has and shows. They only mean this in a map that came from Houvast: elsewhere they mean what somebody
 * else agreed on.
 */
export const markIcons: Readonly<Record<Mark, string>> = {
  strength: 'bookmark',
  obstacle: 'messagebox_warning',
  wish: 'wizard',
  keep: 'encrypted',
  first: 'full-1',
};
export const effectIcons: Readonly<Record<Effect, string>> = { helps: 'addition', hinders: 'subtraction' };

/** Names of attributes: Freeplane keeps what it does not know in a table per thought, which our files ask it to hide. */
export const ownAttributes = {
  /** On the middle: the map came from Houvast. Its value is what the middle is about. */
  about: 'houvast-about',
  domain: 'houvast-domain',
  offset: 'houvast-offset',
} as const;

/**
 * Freeplane reads a text that begins with these as a formula that it works out, as HTML, or as LaTeX. A joiner without width
 * in front keeps it a text; reading takes the joiner off again.
 */
const joiner = '\u2060';
export const asPlainText = (text: string): string =>
  /^\s*[=<\\]/.test(text) || text.startsWith(joiner) ? joiner + text : text;
export const fromPlainText = (text: string): string => (text.startsWith(joiner) ? text.slice(1) : text);
