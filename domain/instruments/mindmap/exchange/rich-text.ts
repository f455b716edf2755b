/** Hears rich text (HTML within a map) go by and gives its lines. */
export interface RichText {
  readonly open: (name: string) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly lines: () => readonly string[];
}

const blocks = new Set(
  'p div li ul ol dl dt dd tr table h1 h2 h3 h4 h5 h6 blockquote pre section article body'.split(' '),
);
const silent = new Set(['head', 'style', 'script', 'title']);

/**
 * The text of HTML as one would read it: a line for each paragraph, item and row, white space run together. Hard spaces
 * become plain ones, since they are how HTML keeps several spaces; alone, one keeps a line that is empty.
 */
export function richText(): RichText {
  const done: string[] = [];
  let line = '';
  let quiet = 0;
  let broken = false;
  const visible = (): string => line.replaceAll(/[ \t\r\n]+/g, ' ').replaceAll(/^ | $/g, '');
  const end = (always: boolean): void => {
    const text = visible();
    if (text !== '' || (always && !broken))
      done.push(text === '\u00a0' ? '' : text.replaceAll('\u00a0', ' '));
    line = '';
    broken = false;
  };
  return {
    open: (name) => {
      const element = name.toLowerCase();
      if (silent.has(element)) quiet += 1;
      if (blocks.has(element)) end(false);
      if (element === 'td' || element === 'th') line += ' ';
      if (element === 'br') {
        broken = false;
        end(true);
        broken = true;
      }
    },
    text: (text) => {
      if (quiet === 0) line += text;
    },
    close: (name) => {
      const element = name.toLowerCase();
      if (silent.has(element)) quiet = Math.max(0, quiet - 1);
      else if (blocks.has(element)) end(element === 'p');
    },
    lines: () => {
      end(false);
      return done;
    },
  };
}

/** Old files keep HTML as a text of its own. Tags go, what they hold stays. */
export function withoutTags(text: string): string {
  if (!/^\s*<html/i.test(text)) return text;
  return text
    .replaceAll(/<(?:style|script|head)\b[^<>]*>[^<]*/gi, ' ')
    .replaceAll(/<[^<>]*>/g, ' ')
    .replaceAll(/&(lt|gt|quot|nbsp|amp);/g, (_whole, name: string) => entities[name] ?? ' ');
}
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: ' ', amp: '&' };

/** Lines as the paragraphs of HTML, for a writer that escapes them: spaces would be run together, empty ones fall away. */
export const htmlLines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) =>
      line === '' ? '\u00a0' : line.replaceAll('\t', '    ').replaceAll(/^ | (?= )| $/g, '\u00a0'),
    );
