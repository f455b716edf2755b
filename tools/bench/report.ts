/** One line of the table: what was measured, ours and the rival's in the same unit, and the aim where there is one. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'kB';
  readonly ours: number;
  readonly rivalName: string | null;
  readonly rival: number | null;
  readonly aim: string;
  /** Whether the aim is held; null without an aim. */
  readonly held: boolean | null;
}

const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

function cells(row: Row): string[] {
  const rival = row.rival === null ? '' : `${figure(row.rival)} (${row.rivalName ?? ''})`;
  const ratio = row.rival === null ? '' : `${(row.ours / row.rival).toFixed(2)} x`;
  const held = row.held === null ? '' : row.held ? 'yes' : '**no**';
  return [row.what, `${figure(row.ours)} ${row.unit}`, rival, ratio, row.aim, held];
}

const heads = ['what', 'Houvast', 'rival', 'ratio', 'aim', 'held'];

const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;

/** docs/benchmarks.md. `machine` says on what it was measured. */
export function markdown(rows: readonly Row[], machine: string): string {
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Read the ratios: ours and the rival run in turns, in the same run, on the same machine. Absolute',
    'times are those of a small shared machine without a graphics card.',
    '',
    `Measured on ${machine}.`,
    '',
    '- **Start**: from launching the app until the example client stands on the start page. The recovery key is handed over as soon as',
    '  there is a bridge, since a passphrase is slow on purpose. The rival is a window with one paragraph.',
    '- **Drag**: a real mouse leads one actor round. A step is everything that the main thread does from one input to the next: script,',
    '  style, layout, paint. The rival draws the same scene in one layer and renders all of it anew for each step.',
    '- **Save**: one move, from the call until it is on disk. The rival writes the same document, a history row and a log line,',
    '  unencrypted and unchecked, with the same durability. Each percentile is the median of five blocks of 600 saves.',
    '- **Scripts**: what the first screen loads is what index.html names and what that imports at once.',
    '',
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
    '',
  ].join('\n');
}

/** The same table for the terminal. */
export function plain(rows: readonly Row[]): string {
  const table = [heads, ...rows.map(cells)];
  const widths = heads.map((_, column) => Math.max(...table.map((row) => (row[column] ?? '').length)));
  return table
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .join('\n');
}
