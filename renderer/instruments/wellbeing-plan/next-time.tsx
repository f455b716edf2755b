import { IconCalendarEvent, IconInfoCircle } from '@tabler/icons-react';
import { useId, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { isSaid } from '../../../domain/instruments/wellbeing-plan/agreements.ts';
import { whenInWords } from '../../../domain/instruments/wellbeing-plan/in-words.ts';
import { beyondNextTime } from '../../../domain/instruments/wellbeing-plan/order.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { LookBack } from './look-back.tsx';
import { useGrid, usePlan, usePlanDocument } from './plan-context.tsx';
import styles from './look-back.module.css';

/** When client and coach look back together, with the look back itself behind a button. */
export function NextTime(): JSX.Element {
  const { t } = useTranslation();
  const { grid } = usePlan();
  const { language } = useLanguage();
  const document = usePlanDocument();
  const { nextTime } = document;
  const lookingBack = useGrid((state) => state.lookingBack);
  const lookTurn = useGrid((state) => state.lookTurn);
  const section = useId();
  const early = beyondNextTime(document).slice(0, mostQuestions);
  return (
    <section className={styles['nextTime']} aria-labelledby={section}>
      <div className={styles['nextTimeBar']}>
        <IconCalendarEvent size={24} stroke={1.75} aria-hidden />
        <p>
          <strong id={section}>
            {isSaid(nextTime)
              ? t('wellbeing-plan.nextTime.title', { when: whenInWords(nextTime, language) })
              : t('wellbeing-plan.nextTime.none')}
          </strong>{' '}
          <span className={styles['soft']}>{t('wellbeing-plan.nextTime.questions')}</span>
        </p>
        <Button
          kind="quiet"
          aria-expanded={lookingBack}
          onPress={() => grid.setState({ lookingBack: !lookingBack })}
        >
          {t(lookingBack ? 'wellbeing-plan.nextTime.close' : 'wellbeing-plan.nextTime.fill')}
        </Button>
      </div>
      {early.map(({ id, text, when }) => (
        <output key={id} className={styles['order']}>
          <IconInfoCircle size={20} stroke={1.75} aria-hidden />
          <span>
            {t('wellbeing-plan.order', {
              step: text === '' ? t('wellbeing-plan.unnamedStep') : text,
              when: whenInWords(when, language),
            })}
          </span>
        </output>
      ))}
      {lookingBack && <LookBack key={lookTurn} />}
    </section>
  );
}

/** More questions than this are no help. */
const mostQuestions = 3;
