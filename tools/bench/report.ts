/** One line of a table: what was measured, ours and that of each rival in the same unit, and the aim where there is one. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'kB' | 'MB';
  readonly ours: number;
  readonly rivals: readonly { readonly name: string; readonly value: number }[];
  readonly aim: string;
  /** Whether the aim is held; null without an aim. */
  readonly held: boolean | null;
}

/** Rows that are read together. */
export interface Table {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** What could not be measured is NaN. */
const figure = (value: number): string =>
  Number.isNaN(value) ? '-' : value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);

/** The names at the top of the columns of rivals: their own where all rows have the same. */
function rivalColumns(rows: readonly Row[]): readonly string[] | null {
  const [first, ...others] = rows.map(({ rivals }) => rivals.map(({ name }) => name));
  const alike = first !== undefined && others.every((names) => names.join() === first.join());
  return alike && first.length > 0 ? first : null;
}

function cells(row: Row, columns: readonly string[] | null): string[] {
  const told = row.rivals.map(({ name, value }) => `${figure(value)}${columns === null ? ` (${name})` : ''}`);
  const best = Math.min(...row.rivals.map(({ value }) => value).filter(Number.isFinite));
  const ratio = row.rivals.length === 0 ? '' : `${(row.ours / best).toFixed(2)} x`;
  const held = row.held === null ? '' : row.held ? 'yes' : '**no**';
  const rivals = columns === null ? [told.join(', ')] : told;
  return [row.what, `${figure(row.ours)} ${row.unit}`, ...rivals, ratio, row.aim, held];
}

/** Heads and cells of one table. */
function gridOf({ rows }: Table): string[][] {
  const columns = rivalColumns(rows);
  const ratio = (columns?.length ?? 1) > 1 ? 'ratio to the best' : 'ratio';
  const heads = ['what', 'Houvast', ...(columns ?? ['rival']), ratio, 'aim', 'held'];
  return [heads, ...rows.map((row) => cells(row, columns))];
}

const line = (parts: readonly string[]): string => `| ${parts.join(' | ')} |`;

function tableLines(table: Table): string[] {
  const [heads = [], ...rows] = gridOf(table);
  return [`## ${table.heading}`, '', line(heads), line(heads.map(() => '---')), ...rows.map(line), ''];
}

/** docs/benchmarks.md. `machine` says on what it was measured. */
export function markdown(tables: readonly Table[], machine: string): string {
  return [
    '# Benchmarks',
    '',
    'Written by `npm run bench`. Read the ratios: ours and the rivals run in turns, in the same run, on the same machine. Absolute',
    'times are those of a small shared machine without a graphics card.',
    '',
    `Measured on ${machine}.`,
    '',
    '- **Start**: from launching the app until the example client stands on the start page. The recovery key is handed over as soon as',
    '  there is a bridge, since a passphrase is slow on purpose. The rival is a window with one paragraph.',
    '- **Save**: one move, from the call until it is on disk. The rival writes the same document, a history row and a log line,',
    '  unencrypted and unchecked, with the same durability. Each percentile is the median of five blocks of 600 saves.',
    '- **A store of many years**: the rival has the same tables, rows and durability, without a key. Both look through every page when they',
    '  open, and through every page of a backup; ours also reckons a hash of it and opens it with its keys.',
    '- **The window after a long day**: script objects that are left after all garbage was collected, once the compiled code has settled; and',
    '  the time from frame to frame while backups are made one after another.',
    '- **Scripts**: what the first screen loads is what index.html names and what that imports at once.',
    '',
    'For the drawings:',
    '',
    '- The number behind a comma is that of things and lines together. Each figure is the median of three rounds, each in a page of its',
    '  own; the order of the contenders turns round with every round.',
    '- **First paint**: from handing over the document until the last of it is on screen; libraries and fonts are there already.',
    '- **Drag, pan, zoom**: a real mouse leads one thing round, a real wheel moves the paper and with Ctrl makes it larger and smaller. A',
    '  step is everything that the main thread does from one input to the next: script, style, layout, paint. What a contender puts off',
    '  until the gesture is over counts with the last step. What other threads do is not in it, which spares rivals made of elements of',
    '  the page (React Flow, mind-elixir): their rastering shows in the time from frame to frame alone.',
    '- **Arranging**: from the document until every place and line is known. Ours reckons them; mind-elixir makes elements of the page,',
    '  lets the browser arrange them and reads from them where the lines go.',
    '- **Heap**: objects of script after opening, without what the browser keeps for elements and canvases.',
    '- Excalidraw and React Flow get boxes, arrows and words at the same places and of the same sizes; they break no words, and set no',
    '  signs in discs beside crossing lines. Excalidraw draws its lines by hand-drawing code with roughness 0 and keeps a history;',
    '  React Flow keeps none. mind-elixir gets the same tree and arranges it itself; a node that is dragged there follows as a shadow.',
    '  react-konva draws our own scene in one layer and renders all of it anew for each step of a drag.',
    '',
    ...tables.flatMap(tableLines),
  ].join('\n');
}

/** The same for the terminal. */
export function plain(tables: readonly Table[]): string {
  return tables
    .map((table) => {
      const grid = gridOf(table);
      const widths = (grid[0] ?? []).map((_, column) =>
        Math.max(...grid.map((row) => (row[column] ?? '').length)),
      );
      const lines = grid.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
      return [table.heading, ...lines].join('\n');
    })
    .join('\n\n');
}
