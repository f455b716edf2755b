import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { CellEditor } from './cell-editor.tsx';
import { draftRow } from './grid-state.ts';
import { useGrid } from './plan-context.tsx';
import styles from './plan.module.css';

/** A goal or a step that is being typed: only once it has words it stands on the plan. */
export function DraftRow({ kind }: { readonly kind: 'goal' | 'step' }): JSX.Element {
  const { t } = useTranslation();
  const isTyping = useGrid(({ editing }) => editing?.row === draftRow);
  const label = t(kind === 'goal' ? 'wellbeing-plan.newGoal' : 'wellbeing-plan.newStep');
  const hint = t(kind === 'goal' ? 'wellbeing-plan.newGoalHint' : 'wellbeing-plan.newStepHint');
  return (
    <tr className={styles[kind === 'goal' ? 'draftGoal' : 'draftStep']} data-row={draftRow}>
      <td className={styles['cell']} data-column="text">
        {isTyping && <CellEditor label={label} column="text" placeholder={hint} />}
      </td>
    </tr>
  );
}
