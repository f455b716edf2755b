/** Rows of cells, as a spreadsheet gives them. Rows may differ in length. */
export type CellRows = readonly (readonly string[])[];

/**
 * Rows and cells of text as spreadsheets put it on the clipboard: a tab between cells, a line end between rows, quotation marks
 * around a cell that holds either of them, and doubled within it.
 */
export function cellsFromText(text: string): CellRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let place = 0;
  while (place <= text.length) {
    const cell = cellAt(text, place);
    row.push(cell.text);
    const end = text[cell.end];
    place = cell.end + 1;
    if (end === '\t') continue;
    if (end === '\r' && text[place] === '\n') place += 1;
    rows.push(row);
    row = [];
  }
  // A line end behind the last row starts no other.
  if (rows.length > 1 && rows.at(-1)?.join('') === '') rows.pop();
  return rows;
}

const unquoted = /[\t\n\r]/gu;
const quoted = /^"((?:[^"]|"")*)"(?=[\t\n\r]|$)/u;

function cellAt(text: string, start: number): { readonly text: string; readonly end: number } {
  if (text[start] === '"') {
    const closing = closingQuote(text, start + 1);
    const whole = closing === undefined ? null : quoted.exec(text.slice(start, closing + 2));
    if (closing !== undefined && whole?.[1] !== undefined && isCellEnd(text[closing + 1])) {
      return { text: whole[1].replaceAll('""', '"'), end: closing + 1 };
    }
  }
  unquoted.lastIndex = start;
  const end = unquoted.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}

const isCellEnd = (character: string | undefined): boolean =>
  character === undefined || character === '\t' || character === '\n' || character === '\r';

/** The first quotation mark that is not doubled. */
function closingQuote(text: string, from: number): number | undefined {
  for (let place = text.indexOf('"', from); place !== -1; place = text.indexOf('"', place)) {
    if (text[place + 1] !== '"') return place;
    place += 2;
  }
  return undefined;
}

const rowOf = /<tr\b[^>]*>([\s\S]*?)(?=<tr\b|<\/table|$)/giu;
const cellOf = /<t[dh]\b[^>]*>([\s\S]*?)(?=<t[dh]\b|<\/tr|<\/tbody|<\/table|$)/giu;

/** The cells of the first table in a piece of a web page; undefined when there is none. Nothing of it is shown or run: only its text is read. */
export function cellsFromPage(html: string): CellRows | undefined {
  const table = /<table\b[\s\S]*/iu.exec(html)?.[0];
  if (table === undefined) return undefined;
  const rows = [...table.matchAll(rowOf)].map(([, row = '']) =>
    [...row.matchAll(cellOf)].map(([, cell = '']) => textOf(cell)),
  );
  const filled = rows.filter(({ length }) => length > 0);
  return filled.length === 0 ? undefined : filled;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
};

function textOf(html: string): string {
  return html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/giu, '')
    .replace(/<!--[\s\S]*?-->/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/<br\b[^>]*>|<\/(?:p|div|li)\s*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&(#x[\da-f]+|#\d+|\w+);/giu, (whole, name: string) => characterOf(name) ?? whole)
    .replace(/ *\n */gu, '\n')
    .trim();
}

function characterOf(name: string): string | undefined {
  if (!name.startsWith('#')) return entities[name.toLowerCase()];
  const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined;
}
