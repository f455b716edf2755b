/* oxlint-disable jsx-a11y/prefer-tag-over-role -- words of one's own are fine beside the choices, which a select does not allow */
import { useId, useLayoutEffect, useRef, useState, type JSX, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { whenFrom } from '../../../domain/client-file/when.ts';
import { agreementParties } from '../../../domain/client-file/agreement.ts';
import { stepStates } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { longestIn, stateNames, whoNames } from '../../../domain/instruments/wellbeing-plan/table/cells.ts';
import { Understood } from './cell-value.tsx';
import { isCell } from './grid-work.ts';
import type { GridColumn } from './grid-state.ts';
import { useGrid, usePlan } from './plan-context.tsx';
import styles from './plan.module.css';
import { useGridWork } from './use-grid-work.ts';

export interface CellEditorProps {
  readonly label: string;
  readonly column: GridColumn;
  readonly placeholder?: string;
}

/** The field in a cell. Enter and Tab keep what is typed, Escape does not; leaving it keeps it. */
export function CellEditor({ label, column, placeholder }: CellEditorProps): JSX.Element {
  const { t } = useTranslation();
  const { grid, view } = usePlan();
  const work = useGridWork();
  const text = useGrid(({ editing }) => editing?.text ?? '');
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const hint = useId();
  useLayoutEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const write = (typed: string): void =>
    grid.setState(({ editing }) => ({ editing: editing && { ...editing, text: typed } }));
  const choices =
    column === 'who'
      ? agreementParties.map((party) => whoNames(view)[party])
      : column === 'state'
        ? stepStates.map((state) => stateNames(view)[state])
        : undefined;
  const choosing = useChoices(choices ?? [], text, write);
  const common = {
    ref: field,
    value: text,
    'aria-label': label,
    placeholder,
    maxLength: isCell(column) ? longestIn[column] : longestIn.text,
    dir: 'auto',
    className: styles['field'],
  } as const;
  return (
    <span
      className={styles['editor']}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) work.keep();
      }}
    >
      {choices === undefined ? (
        <textarea
          {...common}
          rows={1}
          aria-describedby={column === 'when' ? hint : undefined}
          onChange={({ target }) => write(target.value)}
        />
      ) : (
        <input
          {...common}
          role="combobox"
          aria-expanded
          aria-autocomplete="none"
          aria-controls={choosing.listId}
          aria-activedescendant={choosing.activeId}
          autoComplete="off"
          onChange={({ target }) => write(target.value)}
          onKeyDown={choosing.press}
        />
      )}
      {column === 'when' && (
        <output id={hint} className={styles['under']}>
          <Understood when={whenFrom(text)} />
        </output>
      )}
      {choices && (
        <span
          role="listbox"
          id={choosing.listId}
          aria-label={t(column === 'who' ? 'wellbeing-plan.whoChoices' : 'wellbeing-plan.stateChoices')}
          className={styles['choices']}
        >
          {choices.map((choice, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys: arrows and Enter
            <span
              key={choice}
              role="option"
              id={choosing.idOf(index)}
              tabIndex={-1}
              aria-selected={choice === text}
              className={styles['choice']}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => {
                write(choice);
                const kept = work.keep();
                if (kept !== null) work.goTo(kept);
              }}
            >
              {choice}
            </span>
          ))}
        </span>
      )}
    </span>
  );
}

interface Choosing {
  readonly listId: string;
  readonly activeId: string | undefined;
  readonly idOf: (index: number) => string;
  readonly press: (event: KeyboardEvent) => void;
}

/** Arrows put the choices in the field one after the other; words of one's own stay possible. */
function useChoices(choices: readonly string[], text: string, write: (text: string) => void): Choosing {
  const listId = useId();
  const [active, setActive] = useState<number | null>(null);
  const idOf = (index: number): string => `${listId}-${index}`;
  return {
    listId,
    idOf,
    activeId: active === null || choices[active] !== text ? undefined : idOf(active),
    press: (event) => {
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const here = choices.indexOf(text);
      const next =
        here === -1 && by === -1 ? choices.length - 1 : (here + by + choices.length) % choices.length;
      setActive(next);
      write(choices[next] ?? text);
    },
  };
}
