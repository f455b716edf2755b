import { IconPlus } from '@tabler/icons-react';
import { useEffect, useRef, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScaleAnswer } from '../../../domain/instruments/scale-questions/document.ts';
import { Button } from '../../components/button.tsx';
import { ScoreScale } from '../../components/score-scale.tsx';
import styles from './folds.module.css';
import type { ScaleDeeds, Where } from './scale-deeds.ts';

export interface WishProps {
  readonly where: Where;
  readonly answer: ScaleAnswer;
  readonly deeds: ScaleDeeds;
}

/** The figure that the client would like; the scale comes only when somebody wants to say one. */
export function Wish({ where, answer, deeds }: WishProps): JSX.Element {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  const scale = useRef<HTMLDivElement>(null);
  const { wished, domain } = answer;
  const isOpen = asked || wished !== null;
  useEffect(() => {
    if (asked) scale.current?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus();
  }, [asked]);
  return (
    <div className={styles['prompt']}>
      <div className={styles['ask']}>
        <span>{t('scale-questions.wishQuestion')}</span>
        {!isOpen && (
          <Button kind="quiet" icon={IconPlus} onPress={() => setAsked(true)}>
            {t('scale-questions.addWish')}
          </Button>
        )}
      </div>
      {isOpen && (
        <div ref={scale} className={styles['wish']}>
          <ScoreScale
            label={t('scale-questions.wishScale')}
            value={wished}
            onChange={(score) => deeds.wish(where, score)}
            domain={domain}
            lowWords={t('scale-questions.wishLow')}
            highWords={t('scale-questions.wishHigh')}
          />
        </div>
      )}
    </div>
  );
}
