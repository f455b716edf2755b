import { IconHelpCircle, IconListCheck, IconPlus } from '@tabler/icons-react';
import { useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { TakeOverButton } from '../../handover/take-over-button.tsx';
import { NextTime } from './next-time.tsx';
import { useGrid, usePlan, usePlanDocument } from './plan-context.tsx';
import { PlanTable } from './plan-table.tsx';
import styles from './plan.module.css';
import { useGridWork } from './use-grid-work.ts';

/** The plan as client and coach fill it in: the table, what can come with it, and when they look back. */
export function PlanSheet(): JSX.Element {
  const { t } = useTranslation();
  const { store, actions, clientId, view } = usePlan();
  const { goals } = usePlanDocument();
  const work = useGridWork();
  const hasDraft = useGrid(({ draft }) => draft !== null);
  const addGoal = useRef<HTMLButtonElement>(null);
  return (
    <div className={styles['sheet']}>
      {goals.length === 0 && !hasDraft && (
        <EmptyState icon={IconListCheck} title={t('wellbeing-plan.emptyTitle', { name: view.clientName })}>
          {t('wellbeing-plan.emptyHint')}
        </EmptyState>
      )}
      {(goals.length > 0 || hasDraft) && <PlanTable leave={() => addGoal.current?.focus()} />}
      <div className={styles['below']}>
        <Button ref={addGoal} icon={IconPlus} onPress={() => work.begin({ kind: 'goal' })}>
          {t('wellbeing-plan.addGoal')}
        </Button>
        <TakeOverButton
          clientId={clientId}
          taker="wellbeing-plan"
          document={() => store.getState().document}
          onTake={actions.take}
        />
        <Button kind="quiet" icon={IconHelpCircle} onPress={() => work.ask(null)}>
          {t('wellbeing-plan.help')}
        </Button>
        {goals.length > 0 && <p className={styles['hint']}>{t('wellbeing-plan.hint')}</p>}
      </div>
      {goals.length > 0 && <NextTime />}
    </div>
  );
}
