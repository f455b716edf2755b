import type { JSX } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { InstrumentId } from '../../../domain/instruments/instrument-ids.ts';
import { instrumentLooks } from './instrument-look.ts';
import styles from './tiles.module.css';
import { PaleBalance } from './pale-balance.tsx';
import { PaleEcogram } from './pale-ecogram.tsx';
import { PaleVacancy } from './pale-vacancy.tsx';
import { PaleScaleQuestions } from './pale-scale-questions.tsx';
import { PaleWellbeingPlan } from './pale-wellbeing-plan.tsx';
import { PaleProgressReview } from './pale-progress-review.tsx';
import { PaleReferral } from './pale-referral.tsx';
import { PaleMindmap } from './pale-mindmap.tsx';

export interface BeginTileProps {
  readonly instrument: InstrumentId;
  readonly onBegin: () => void;
  readonly isDisabled: boolean;
}

/** How each instrument looks before there is anything in it. */
const pale: Readonly<Record<InstrumentId, () => JSX.Element>> = {
  balance: PaleBalance,
  ecogram: PaleEcogram,
  mindmap: PaleMindmap,
  vacancy: PaleVacancy,
  'scale-questions': PaleScaleQuestions,
  'wellbeing-plan': PaleWellbeingPlan,
  'progress-review': PaleProgressReview,
  referral: PaleReferral,
};

/** A place to begin: never "not done yet". */
export function BeginTile({ instrument, onBegin, isDisabled }: BeginTileProps): JSX.Element {
  const { t } = useTranslation();
  const Picture = instrumentLooks[instrument].icon;
  const Pale = pale[instrument];
  const name = t(`${instrument}.name`);
  return (
    <li className={styles['cell']}>
      <AriaButton className={styles['begin'] ?? ''} onPress={onBegin} isDisabled={isDisabled}>
        <span className={styles['preview']}>
          <Pale />
        </span>
        <span className={styles['name']}>
          <Picture size={20} stroke={1.75} aria-hidden />
          <span>{name}</span>
        </span>
        <span className={styles['beginWord']}>{t('clientFile.begin')}</span>
      </AriaButton>
    </li>
  );
}
