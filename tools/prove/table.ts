/** One line of the table in docs/promises.md. */
export interface Row {
  readonly promise: number;
  readonly title: string;
  readonly figure: string;
  readonly target: string;
  readonly held: boolean;
  /** When, on which commit, with which counts. */
  readonly run: string;
}

const heads = ['promise', 'what holds', 'figure', 'target', 'held', 'run'];
const begin = '<!-- written by npm run prove: begin -->';
const end = '<!-- written by npm run prove: end -->';

const cellsOf = ({ promise, title, figure, target, held, run }: Row): string[] =>
  [String(promise), title, figure, target, held ? 'yes' : '**no**', run].map((cell) =>
    cell.replaceAll('|', '\\|'),
  );

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The same as one line for the terminal. */
export const spoken = ({ promise, title, figure, target, held }: Row): string =>
  `${held ? 'held' : 'NOT HELD'}  ${promise}  ${title}\n      figure: ${figure}\n      target: ${target}`;

/** Lines between the marks, without heads. Throws when the marks are not there. */
function present(page: string): { before: string; lines: string[]; after: string } {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error('docs/promises.md has lost the marks around its table.');
  const lines = page.slice(from + begin.length, to).split('\n');
  return {
    before: page.slice(0, from),
    lines: lines.filter((each) => /^\| \d/.test(each)),
    after: page.slice(to + end.length),
  };
}

/** What names a row: its promise and what holds. */
const nameOf = (tableLine: string): string =>
  tableLine
    .split(/(?<!\\)\|/)
    .slice(1, 3)
    .map((cell) => cell.trim())
    .join(' ');

/** The page with these rows in the place of their own; rows of `known` names that are not among them stay as they are. */
export function withRows(page: string, rows: readonly Row[], known: readonly string[]): string {
  const { before, lines, after } = present(page);
  const byName = new Map(lines.map((each) => [nameOf(each), each]));
  for (const row of rows) {
    const written = line(cellsOf(row));
    byName.set(nameOf(written), written);
  }
  const kept = known.flatMap((name) => byName.get(name) ?? []);
  const table = [line(heads), line(heads.map(() => '---')), ...kept];
  return [`${before}${begin}`, '', ...table, '', `${end}${after}`].join('\n');
}
