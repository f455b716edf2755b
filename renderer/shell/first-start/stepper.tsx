import { IconCheck } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../components/class-names.ts';
import text from '../../styles/text.module.css';
import styles from './first-start.module.css';

export const steps = ['welcome', 'passphrase', 'recovery', 'ready'] as const;
export type Step = (typeof steps)[number];

/** Where one is in the four steps. Shows the way; it is not for going back and forth. */
export function Stepper({ current }: { readonly current: Step }): JSX.Element {
  const { t } = useTranslation();
  const at = steps.indexOf(current);
  return (
    <ol className={styles['stepper']} aria-label={t('firstStart.steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === at ? 'step' : undefined}
          className={classNames(styles['step'], index === at && styles['now'], index < at && styles['done'])}
        >
          <span className={styles['dot']} aria-hidden>
            {index < at ? <IconCheck size={20} stroke={1.75} /> : index + 1}
          </span>
          <span className={styles['stepName']}>{t(`firstStart.${step}.step`)}</span>
          {index < at && <span className={text['hidden']}>{t('firstStart.stepDone')}</span>}
        </li>
      ))}
    </ol>
  );
}
