import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { type Stone, stones, stoneStates } from '../../../domain/instruments/referral/document.ts';
import { Segmented } from '../../components/segmented.tsx';
import { AppointmentPart } from './appointment-part.tsx';
import { Candidates } from './candidates.tsx';
import { ConsentPart } from './consent-part.tsx';
import { DomainChip, NeedPart } from './need-part.tsx';
import { PreparingPart } from './preparing-part.tsx';
import { Question, StoneQuestions } from './questions.tsx';
import { useReferral, useReferralDocument, useReferralWords } from './referral-context.tsx';
import { ServicePart } from './service-part.tsx';
import { StoneFoot } from './stone-foot.tsx';
import styles from './referral-sheet.module.css';

export interface StoneCardProps {
  readonly stone: Stone;
  readonly onOpen: (stone: Stone) => void;
}

/** What is talked over at one stone. */
export function StoneCard({ stone, onOpen }: StoneCardProps): JSX.Element {
  const { t } = useTranslation();
  const { act, store } = useReferral();
  const words = useReferralWords();
  const { state, note } = useReferralDocument().stones[stone];
  const { name, about } = words.stones[stone];
  return (
    <section aria-label={name} className={styles['card']}>
      <div className={styles['parts']} onBlur={store.getState().endMerge}>
        <header className={styles['head']}>
          <div className={styles['title']}>
            <h2>{t('referral.stone', { number: stones.indexOf(stone) + 1, name })}</h2>
            <p>{about}</p>
          </div>
          <DomainChip />
          <Segmented
            label={t('referral.state')}
            layout="packed"
            value={state}
            segments={stoneStates.map((id) => ({ id, name: t(`referral.states.${id}`) }))}
            onChange={(next) => next && act([{ do: 'set-state', stone, state: next }], 'state')}
          />
        </header>
        <StoneParts stone={stone} />
        <Question
          ask={t('referral.noteOf')}
          label={t('referral.addNote')}
          answer={note}
          onAnswer={(text) =>
            act([{ do: 'write-stone-note', stone, note: text }], 'note', { merge: `note-${stone}` })
          }
        />
      </div>
      <StoneFoot stone={stone} onOpen={onOpen} />
    </section>
  );
}

function StoneParts({ stone }: { readonly stone: Stone }): JSX.Element {
  switch (stone) {
    case 'dialogue':
      return (
        <>
          <NeedPart />
          <StoneQuestions stone="dialogue" />
        </>
      );
    case 'search':
      return (
        <>
          <StoneQuestions stone="search" only={['own', 'heard', 'fits']} />
          <Candidates />
          <StoneQuestions stone="search" only={['why']} />
        </>
      );
    case 'informing':
      return <ServicePart />;
    case 'appointment':
      return <AppointmentPart />;
    case 'preparing':
      return <PreparingPart />;
    case 'contact':
      return <StoneQuestions stone="contact" />;
    case 'aftercare':
      return (
        <>
          <StoneQuestions stone="aftercare" />
          <ConsentPart afterwards />
        </>
      );
  }
}
