import { IconHeartHandshake } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { hasEnded } from '../../../domain/instruments/referral/agreements.ts';
import { type ReferralDocument, type Stone, stones } from '../../../domain/instruments/referral/document.ts';
import { announce } from '../../components/announcer.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { Path } from './path.tsx';
import { useReferral, useReferralDocument, useReferralWords } from './referral-context.tsx';
import styles from './referral-sheet.module.css';
import { askedStone } from './asked-stone.ts';
import { StoneCard } from './stone-card.tsx';

/** The way to another service: seven stones, and what is talked over at the one that is open. */
export function ReferralSheet(): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const document = useReferralDocument();
  const words = useReferralWords();
  const [opened, setOpened] = useState<Stone>(() => askedStone() ?? firstToTalkOver(document));
  const open = (stone: Stone): void => {
    setOpened(stone);
    const number = stones.indexOf(stone) + 1;
    announce(t('referral.opened', { number, name: words.stones[stone].name }));
  };
  return (
    <div className={styles['sheet']}>
      <Path opened={opened} onOpen={open} />
      {hasEnded(document) && (
        <div className={styles['ended']}>
          <Banner
            urgency="status"
            icon={IconHeartHandshake}
            title={t('referral.endedTitle')}
            action={
              <Button onPress={() => act([{ do: 'agree', stone: 'dialogue', agreed: null }], 'resume')}>
                {t('referral.resume')}
              </Button>
            }
          >
            {t('referral.ended')}
          </Banner>
        </div>
      )}
      <StoneCard key={opened} stone={opened} onOpen={open} />
    </div>
  );
}

/** Where the conversation goes on; the last stone when all is talked over. */
const firstToTalkOver = (document: ReferralDocument): Stone =>
  stones.find((stone) => document.stones[stone].state !== 'discussed') ?? 'aftercare';
