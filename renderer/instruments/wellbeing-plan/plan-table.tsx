/* oxlint-disable jsx-a11y/no-noninteractive-element-to-interactive-role -- the cells of this table are moved through and typed in */
import { useLayoutEffect, useRef, useState, type ClipboardEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import {
  cellsFromPage,
  cellsFromText,
  type CellRows,
} from '../../../domain/instruments/wellbeing-plan/table/read-cells.ts';
import { columns } from '../../../domain/instruments/wellbeing-plan/table/cells.ts';
import { announce } from '../../components/announcer.ts';
import { DraftRow } from './draft-row.tsx';
import { GoalRow } from './goal-row.tsx';
import { pressInGrid } from './grid-keys.ts';
import { draftRow, type GridColumn, type Place } from './grid-state.ts';
import { useGrid, usePlan, usePlanDocument } from './plan-context.tsx';
import styles from './plan.module.css';
import { RowMenu } from './row-menu.tsx';
import { StepRow } from './step-row.tsx';
import { useGridWork } from './use-grid-work.ts';
import { useLayoutChoice } from './use-layout-choice.ts';

/** The plan as a table of which every cell can be typed in, and as cards where there is no room for one. */
export function PlanTable({ leave }: { readonly leave: () => void }): JSX.Element {
  const { t } = useTranslation();
  const plan = usePlan();
  const { grid, view } = plan;
  const { goals } = usePlanDocument();
  const work = useGridWork();
  const [table, setTable] = useState<HTMLElement | null>(null);
  const layout = useLayoutChoice(table);
  const draft = useGrid((state) => state.draft);
  useFocusThere(table);
  /** Where one was before a press: the first one on a cell goes there, a second one begins typing. */
  const atBefore = useRef<Place | null>(null);
  const isIdle = useGrid(({ at }) => at === null);

  const caughtPaste = (event: ClipboardEvent): void => {
    const { editing, at } = grid.getState();
    const place = editing ?? at;
    if (place === null) return;
    const rows = rowsIn(event.clipboardData);
    const isBlock = rows.length > 1 || (rows[0]?.length ?? 0) > 1;
    // Within a field a single text is pasted by the browser; a table that is pasted in a new row makes rows of its own.
    if (editing !== null && !(isBlock && editing.row === draftRow && editing.text === '')) return;
    event.preventDefault();
    work.paste(rows, place);
  };
  const caughtCopy = (event: ClipboardEvent, cut: boolean): void => {
    const { editing, at } = grid.getState();
    if (editing !== null || at === null || (getSelection()?.toString() ?? '') !== '') return;
    const text = work.textAt(at);
    if (text === undefined) return;
    event.preventDefault();
    event.clipboardData.setData('text/plain', text);
    if (cut) work.clear(at);
    else announce(t('wellbeing-plan.said.copied'));
  };
  return (
    <>
      <table
        ref={setTable}
        role="grid"
        aria-label={t('wellbeing-plan.table', { name: view.clientName })}
        aria-describedby="plan-help"
        className={styles['table']}
        data-layout={layout}
        data-idle={isIdle || undefined}
        onKeyDown={(event) => pressInGrid(event, { plan, work, leave })}
        onFocus={({ target }) => {
          const place = placeOf(target);
          const { at } = grid.getState();
          if (place === undefined || (at?.row === place.row && at.column === place.column)) return;
          grid.setState({ at: place, wanted: place.column });
        }}
        onPointerDownCapture={() => {
          atBefore.current = grid.getState().at;
        }}
        onClick={({ target, detail }) => {
          const place = placeToType(target);
          const was = atBefore.current;
          const isSecond = was !== null && was.row === place?.row && was.column === place.column;
          if (place !== undefined && (isSecond || detail > 1)) work.edit(place);
        }}
        onPaste={caughtPaste}
        onCopy={(event) => caughtCopy(event, false)}
        onCut={(event) => caughtCopy(event, true)}
      >
        <thead className={styles['headGroup']}>
          <tr className={styles['head']}>
            {columns.map((column) => (
              <th key={column} scope="col" className={styles['headCell']}>
                {t(`wellbeing-plan.columns.${column}`, { name: view.clientName })}
              </th>
            ))}
            <th scope="col" className={styles['headCell']}>
              <span className={styles['hidden']}>{t('wellbeing-plan.columns.more')}</span>
            </th>
          </tr>
        </thead>
        {goals.map((goal) => (
          <tbody key={goal.id} className={styles['group']}>
            <GoalRow goal={goal} />
            {goal.steps.map((step) => (
              <StepRow key={step.id} step={step} />
            ))}
            {draft?.kind === 'step' && draft.goal === goal.id && <DraftRow key="draft" kind="step" />}
          </tbody>
        ))}
        {draft?.kind === 'goal' && (
          <tbody className={styles['group']}>
            <DraftRow kind="goal" />
          </tbody>
        )}
      </table>
      <p id="plan-help" className={styles['hidden']}>
        {t('wellbeing-plan.tableHelp')}
      </p>
      <RowMenu table={table} />
    </>
  );
}

/** The keyboard goes to a cell when it was sent there. */
function useFocusThere(table: HTMLElement | null): void {
  const { grid } = usePlan();
  const turn = useGrid((state) => state.turn);
  const seen = useRef(turn);
  useLayoutEffect(() => {
    if (turn === seen.current) return;
    seen.current = turn;
    const { at } = grid.getState();
    if (at === null || table === null) return;
    const cell = table.querySelector<HTMLElement>(
      `[data-row="${CSS.escape(at.row)}"] [data-column="${at.column}"]`,
    );
    const target = cell?.querySelector('button') ?? cell;
    target?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [turn, grid, table]);
}

/** The cell that was pressed, unless it was a button, a link or a field in it. */
const placeToType = (target: EventTarget): Place | undefined =>
  target instanceof Element && target.closest('button, a, input, textarea, [role="listbox"]') === null
    ? placeOf(target)
    : undefined;

function placeOf(target: Element): Place | undefined {
  const cell = target.closest<HTMLElement>('[data-column]');
  const row = cell?.closest<HTMLElement>('[data-row]');
  const column = cell?.dataset['column'];
  const id = row?.dataset['row'];
  if (id === undefined || !isGridColumn(column)) return undefined;
  return { row: id, column };
}

const gridColumns: readonly GridColumn[] = [...columns, 'domain', 'add', 'more'];
const isGridColumn = (name: string | undefined): name is GridColumn =>
  gridColumns.some((column) => column === name);

/** A table of a web page or a spreadsheet, else the text of it. */
function rowsIn(data: DataTransfer): CellRows {
  const text = data.getData('text/plain');
  const page = cellsFromPage(data.getData('text/html'));
  return page ?? cellsFromText(text);
}
