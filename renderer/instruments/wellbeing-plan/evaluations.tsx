import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { say } from '../../components/toasts.ts';
import { usePlan, usePlanDocument } from './plan-context.tsx';
import back from './look-back.module.css';
import styles from './plan.module.css';
import { WhenField } from './when-field.tsx';

/** By what one sees that the plan helps, who looks at it, and when. */
export function Evaluations(): JSX.Element {
  const { t } = useTranslation();
  const { store, actions } = usePlan();
  const { evaluations } = usePlanDocument();
  const remove = (id: string, name: string): void => {
    actions.removeEvaluation(id);
    say(t('wellbeing-plan.said.removed', { name }), store.getState().undo);
  };
  return (
    <section className={back['evaluations']}>
      <h3>{t('wellbeing-plan.evaluation.title')}</h3>
      {evaluations.map(({ id, criterion, who, when }) => {
        const name = criterion.trim() === '' ? t('wellbeing-plan.evaluation.unnamed') : criterion;
        return (
          <fieldset key={id} className={back['evaluation']}>
            <legend className={styles['hidden']}>{name}</legend>
            <TextArea
              label={t('wellbeing-plan.evaluation.criterion')}
              value={criterion}
              maxLength={50_000}
              rows={2}
              onChange={(text) => actions.changeEvaluation(id, { criterion: text })}
              onBlur={store.getState().endMerge}
            />
            <TextField
              label={t('wellbeing-plan.evaluation.who')}
              value={who}
              maxLength={500}
              onChange={(text) => actions.changeEvaluation(id, { who: text })}
              onBlur={store.getState().endMerge}
            />
            <WhenField
              label={t('wellbeing-plan.evaluation.when')}
              value={when}
              onChange={(moment) => actions.changeEvaluation(id, { when: moment })}
            />
            <Button
              kind="quiet"
              icon={IconTrash}
              aria-label={t('wellbeing-plan.evaluation.removeOf', { name })}
              onPress={() => remove(id, name)}
            >
              {t('wellbeing-plan.evaluation.remove')}
            </Button>
          </fieldset>
        );
      })}
      <div>
        <Button kind="quiet" icon={IconPlus} onPress={() => void actions.addEvaluation()}>
          {t('wellbeing-plan.evaluation.add')}
        </Button>
      </div>
    </section>
  );
}
