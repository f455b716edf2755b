import type { WellbeingPlanDocument } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { columns } from '../../../domain/instruments/wellbeing-plan/table/cells.ts';
import type { GridColumn, Place } from './grid-state.ts';

export interface GridRow {
  readonly id: string;
  readonly kind: 'goal' | 'step';
  readonly goal: string;
}

const goalColumns: readonly GridColumn[] = ['domain', 'text', 'add', 'more'];
const stepColumns: readonly GridColumn[] = [...columns, 'more'];

const columnsOf = ({ kind }: GridRow): readonly GridColumn[] => (kind === 'goal' ? goalColumns : stepColumns);

/** Every row of the table from top to bottom. */
export const rowsOf = ({ goals }: Pick<WellbeingPlanDocument, 'goals'>): readonly GridRow[] =>
  goals.flatMap(({ id, steps }): GridRow[] => [
    { id, kind: 'goal', goal: id },
    ...steps.map((step): GridRow => ({ id: step.id, kind: 'step', goal: id })),
  ]);

/** The cell above or below; the wanted column comes back after a row that does not have it. Undefined at the edge. */
export function vertical(
  rows: readonly GridRow[],
  { row }: Place,
  wanted: GridColumn,
  by: 1 | -1,
): Place | undefined {
  const next = rows[rows.findIndex(({ id }) => id === row) + by];
  if (next === undefined) return undefined;
  return { row: next.id, column: columnsOf(next).includes(wanted) ? wanted : 'text' };
}

/** The cell beside it in its row. Undefined at the edge. */
export function horizontal(rows: readonly GridRow[], { row, column }: Place, by: 1 | -1): Place | undefined {
  const here = rows.find(({ id }) => id === row);
  if (here === undefined) return undefined;
  const own = columnsOf(here);
  const next = own[own.indexOf(column) + by];
  return next === undefined ? undefined : { row, column: next };
}

/** The next cell as Tab goes: along the row, then to the next one. Undefined behind the last. */
export function following(rows: readonly GridRow[], place: Place, by: 1 | -1): Place | undefined {
  const beside = horizontal(rows, place, by);
  if (beside !== undefined) return beside;
  const next = rows[rows.findIndex(({ id }) => id === place.row) + by];
  if (next === undefined) return undefined;
  const column = columnsOf(next).at(by === 1 ? 0 : -1);
  return column === undefined ? undefined : { row: next.id, column };
}

/** The first or the last cell of a row, or of the table. */
export function edge(
  rows: readonly GridRow[],
  { row }: Place,
  end: 'first' | 'last',
  whole: boolean,
): Place | undefined {
  const at = end === 'first' ? 0 : -1;
  const target = whole ? rows.at(at) : rows.find(({ id }) => id === row);
  const column = target && columnsOf(target).at(at);
  return target === undefined || column === undefined ? undefined : { row: target.id, column };
}

/** Where the keyboard goes when a row is taken away: to the row that comes in its place, or the one before it. */
export function afterRemoval(rows: readonly GridRow[], gone: ReadonlySet<string>): Place | null {
  const first = rows.findIndex(({ id }) => gone.has(id));
  const next = rows.slice(first).find(({ id }) => !gone.has(id)) ?? rows.slice(0, first).at(-1);
  return next === undefined ? null : { row: next.id, column: 'text' };
}
