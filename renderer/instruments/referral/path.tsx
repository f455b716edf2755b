import { IconCheck } from '@tabler/icons-react';
import type { JSX } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type Stone, stones } from '../../../domain/instruments/referral/document.ts';
import text from '../../styles/text.module.css';
import styles from './path.module.css';
import { useReferralDocument, useReferralWords } from './referral-context.tsx';

export interface PathProps {
  readonly opened: Stone;
  readonly onOpen: (stone: Stone) => void;
}

/** The way in seven stones. Any of them opens at any time; how far each is, is said in form and in words. */
export function Path({ opened, onOpen }: PathProps): JSX.Element {
  const { t } = useTranslation();
  const words = useReferralWords();
  const document = useReferralDocument();
  return (
    <nav className={styles['path']} aria-label={t('referral.path')}>
      <svg className={styles['way']} viewBox="0 0 700 100" preserveAspectRatio="none" aria-hidden>
        <path d="M50 66C90 66 110 38 150 38S210 66 250 66 310 38 350 38 410 66 450 66 510 38 550 38 610 66 650 66" />
      </svg>
      <ol className={styles['stones']}>
        {stones.map((stone, index) => {
          const { state } = document.stones[stone];
          const { name } = words.stones[stone];
          return (
            <li key={stone} className={styles['place']}>
              <AriaButton
                className={styles['stone'] ?? ''}
                data-state={state}
                data-stone={stone}
                aria-current={stone === opened ? 'step' : false}
                onPress={() => onOpen(stone)}
              >
                <span className={styles['shape']}>
                  {state === 'discussed' && stone !== opened ? (
                    <>
                      <IconCheck size={24} stroke={2} aria-hidden />
                      <span className={text['hidden']}>{index + 1}</span>
                    </>
                  ) : (
                    index + 1
                  )}
                </span>
                <span className={styles['name']}>
                  {name}
                  <span className={text['hidden']}>, {words.states[state]}</span>
                </span>
              </AriaButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
