import { useEffect, useRef, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { hasFollowUp } from '../../../domain/instruments/wellbeing-plan/in-words.ts';
import type { Step } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { Evaluations } from './evaluations.tsx';
import { useGrid, usePlan, usePlanDocument } from './plan-context.tsx';
import styles from './look-back.module.css';
import { WhenField } from './when-field.tsx';

const questions = ['result', 'well', 'less', 'needed'] as const;

/** Looking back: for one step at a time what came of it, by what one sees that it helps, and when one looks again. */
export function LookBack(): JSX.Element {
  const { t } = useTranslation();
  const { grid, actions } = usePlan();
  const { goals, nextTime } = usePlanDocument();
  const lookedAt = useGrid((state) => state.lookedAt);
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    part.current?.scrollIntoView({ block: 'start' });
  }, []);
  const steps = goals.flatMap((goal) => goal.steps);
  const step = steps.find(({ id }) => id === lookedAt) ?? steps[0];
  const nameOf = ({ text }: Step): string =>
    text.trim() === '' ? t('wellbeing-plan.unnamedStep') : shortened(text);
  return (
    <div ref={part} className={styles['lookBack']}>
      <h2>{t('wellbeing-plan.lookBack.title')}</h2>
      {step === undefined ? (
        <p>{t('wellbeing-plan.lookBack.noSteps')}</p>
      ) : (
        <>
          <Select
            label={t('wellbeing-plan.lookBack.steps')}
            value={step.id}
            choices={steps.map((each) => ({
              id: each.id,
              name: hasFollowUp(each)
                ? `${nameOf(each)} (${t('wellbeing-plan.lookBack.said')})`
                : nameOf(each),
            }))}
            onChange={(id) => grid.setState({ lookedAt: id })}
          />
          <FollowUpFields key={step.id} step={step} />
        </>
      )}
      <Evaluations />
      <WhenField
        label={t('wellbeing-plan.nextTime.label')}
        hint={t('wellbeing-plan.nextTime.hint')}
        value={nextTime}
        onChange={actions.setNextTime}
      />
    </div>
  );
}

function FollowUpFields({ step }: { readonly step: Step }): JSX.Element {
  const { t } = useTranslation();
  const { store, actions } = usePlan();
  return (
    <div className={styles['fields']} onBlur={store.getState().endMerge}>
      {questions.map((question) => (
        <TextArea
          key={question}
          label={t(`wellbeing-plan.lookBack.${question}`)}
          value={step.followUp[question]}
          maxLength={50_000}
          rows={2}
          onChange={(text) => actions.writeFollowUp(step.id, { [question]: text })}
        />
      ))}
    </div>
  );
}

const longestName = 80;
const shortened = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > longestName ? `${line.slice(0, longestName).trimEnd()} …` : line;
};
