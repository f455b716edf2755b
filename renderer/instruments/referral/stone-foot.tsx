import { IconArrowRight, IconCheck, IconHandStop } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type Stone, stones } from '../../../domain/instruments/referral/document.ts';
import { announce } from '../../components/announcer.ts';
import { Button } from '../../components/button.tsx';
import { ConsentButton } from './consent-part.tsx';
import { useReferral, useReferralDocument } from './referral-context.tsx';
import styles from './referral-sheet.module.css';

export interface StoneFootProps {
  readonly stone: Stone;
  readonly onOpen: (stone: Stone) => void;
}

/** At each stone the client says whether it is good; yes leads to the next, no may be said and taken back. */
export function StoneFoot({ stone, onOpen }: StoneFootProps): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const { agreed } = useReferralDocument().stones[stone];
  const next = stones[stones.indexOf(stone) + 1];
  const goOn = (): void => {
    if (next !== undefined) onOpen(next);
  };
  const say = (yes: boolean | null): void => {
    const word = yes === true ? 'agree' : stone === 'dialogue' && yes === false ? 'end' : 'disagree';
    act([{ do: 'agree', stone, agreed: yes }], word);
  };
  const agree = (): void => {
    say(true);
    announce(t('referral.goodAlready'));
    goOn();
  };
  const isFirst = stone === 'dialogue';
  const sentence = {
    yes: t('referral.goodAlready'),
    no: isFirst ? t('referral.youDecide') : t('referral.notYetSaid'),
    open: isFirst
      ? t('referral.youDecide')
      : stone === 'appointment'
        ? t('referral.youChooseSharing')
        : t('referral.youDecideHere'),
  }[agreed === null ? 'open' : agreed ? 'yes' : 'no'];
  const Sign = agreed === true ? IconCheck : IconHandStop;
  return (
    <footer className={styles['foot']}>
      <p className={styles['decide']}>
        <Sign size={24} stroke={1.75} aria-hidden />
        <span>{sentence}</span>
      </p>
      <div className={styles['buttons']}>
        {stone === 'appointment' && <ConsentButton />}
        {agreed === true ? (
          <>
            <Button kind="quiet" size="large" onPress={() => say(null)}>
              {t('referral.takeBack')}
            </Button>
            {next !== undefined && (
              <Button kind="primary" size="large" iconAfter={IconArrowRight} onPress={goOn}>
                {t('referral.next')}
              </Button>
            )}
          </>
        ) : (
          <>
            {agreed === null && (
              <Button size="large" kind="quiet" onPress={() => say(false)}>
                {isFirst ? t('referral.rather') : t('referral.notYet')}
              </Button>
            )}
            <Button kind="primary" size="large" iconAfter={IconArrowRight} onPress={agree}>
              {t('referral.good')}
            </Button>
          </>
        )}
      </div>
    </footer>
  );
}
