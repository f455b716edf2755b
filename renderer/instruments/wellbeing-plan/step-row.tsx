import { IconDots, IconGripVertical } from '@tabler/icons-react';
import { memo, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { columns } from '../../../domain/instruments/wellbeing-plan/table/cells.ts';
import { CellEditor } from './cell-editor.tsx';
import { CellValue } from './cell-value.tsx';
import { useGrid, usePlan } from './plan-context.tsx';
import styles from './plan.module.css';
import { useRowDrag } from './row-drag.ts';
import { useGridWork } from './use-grid-work.ts';

export interface StepRowProps {
  readonly step: Step;
}

/** A step: one cell for each thing that can be said of it. */
export const StepRow = memo(function StepRow({ step }: StepRowProps): JSX.Element {
  const { t } = useTranslation();
  const { view } = usePlan();
  const { id } = step;
  const work = useGridWork();
  const at = useGrid((state) => (state.at?.row === id ? state.at.column : null));
  const typing = useGrid(({ editing }) => (editing?.row === id ? editing.column : null));
  const { side, grip, target } = useRowDrag(id, work);
  const name = step.text.trim() === '' ? t('wellbeing-plan.unnamedStep') : step.text;
  return (
    <tr className={styles['step']} data-row={id} data-drop={side} {...target}>
      {columns.map((column) => {
        const label = t(`wellbeing-plan.columns.${column}`, { name: view.clientName });
        const isEmpty = column !== 'state' && isEmptyIn(step, column);
        return (
          <td
            key={column}
            tabIndex={at === column ? 0 : -1}
            className={styles['cell']}
            data-column={column}
            data-empty={(isEmpty && typing !== column) || undefined}
          >
            {column === 'text' && (
              <span className={styles['grip']} title={t('wellbeing-plan.drag')} aria-hidden {...grip}>
                <IconGripVertical size={20} stroke={1.75} />
              </span>
            )}
            <span className={styles['cellLabel']}>{label}</span>
            {typing === column ? (
              <CellEditor label={label} column={column} />
            ) : (
              <span className={styles['value']}>
                <CellValue step={step} column={column} />
              </span>
            )}
          </td>
        );
      })}
      <td className={styles['buttonCell']} data-column="more">
        <button
          type="button"
          tabIndex={at === 'more' ? 0 : -1}
          className={styles['iconButton']}
          aria-label={t('wellbeing-plan.more', { name })}
          aria-haspopup="menu"
          onClick={() => work.openMenu({ row: id, kind: 'more' })}
        >
          <IconDots size={24} stroke={1.75} aria-hidden />
        </button>
      </td>
    </tr>
  );
});

function isEmptyIn(step: Step, column: (typeof columns)[number]): boolean {
  switch (column) {
    case 'text':
    case 'service':
    case 'action':
      return step[column].trim() === '';
    case 'client':
      return step.agreementClient.trim() === '';
    case 'coach':
      return step.agreementCoach.trim() === '';
    case 'when':
      return step.when.text === '' && step.when.day === null;
    case 'who':
      return step.who === null && step.whoElse.trim() === '';
    case 'state':
      return false;
  }
}
