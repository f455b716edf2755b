/** What a line of an outline is by its form. */
export interface OutlineLine {
  readonly kind: 'heading' | 'item' | 'plain' | 'blank' | 'rule' | 'quote' | 'fence';
  /** Columns before it; a tab reaches to the next multiple of four. */
  readonly indent: number;
  /** Column at which its own text begins. */
  readonly content: number;
  readonly text: string;
  /** Of a heading, 1 to 6. */
  readonly level: number;
}

const bullet = /^(?:[-*+•◦▪‣·–]|\d{1,9}[.)])(?=[ \t\u00a0]|$)[ \t\u00a0]*/u;
const heading = /^(#{1,6})(?=[ \t]|$)[ \t]*/u;

/** Looks at the form of one line. Quotes and fences are forms of Markdown alone. */
export function outlineLine(line: string, markdown: boolean): OutlineLine {
  const space = /^[ \t\u00a0]*/u.exec(line)?.[0] ?? '';
  const rest = line.slice(space.length).trimEnd();
  const indent = columnsOf(space);
  const as = (kind: OutlineLine['kind'], text: string, level = 0, content = indent): OutlineLine => ({
    kind,
    indent,
    content,
    text,
    level,
  });
  if (rest === '') return as('blank', '');
  if (/^([-*_=])\1{2,}$/u.test(rest.replaceAll(' ', ''))) return as('rule', '');
  if (markdown && rest.startsWith('>')) return as('quote', rest.slice(rest[1] === ' ' ? 2 : 1));
  if (markdown && /^(```|~~~)/u.test(rest)) return as('fence', '');
  const marks = heading.exec(rest);
  if (marks !== null) {
    return as('heading', withoutClosing(rest.slice(marks[0].length)), marks[1]?.length ?? 1);
  }
  const point = bullet.exec(rest)?.[0];
  if (point === undefined) return as('plain', rest);
  const text = rest.slice(point.length).replace(/^\[[ xX]\](?=\s|$)\s*/u, '');
  return as('item', text, 0, indent + Math.max(2, point.length));
}

function columnsOf(space: string): number {
  let column = 0;
  for (const each of space) column = each === '\t' ? column - (column % 4) + 4 : column + 1;
  return column;
}

/** A heading may end in the signs with which it begins. */
function withoutClosing(text: string): string {
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  const open = text.slice(0, end);
  return open === '' || /\s$/u.test(open) ? open.trimEnd() : text;
}
