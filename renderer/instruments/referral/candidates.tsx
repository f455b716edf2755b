import { IconBook2 } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { giveToReferral } from '../../../domain/handover/to-referral.ts';
import type { Candidate, CandidateSource } from '../../../domain/instruments/referral/document.ts';
import { Button } from '../../components/button.tsx';
import { TakeOverButton } from '../../handover/take-over-button.tsx';
import { AddLine } from './add-line.tsx';
import { AddressBookDialog } from './address-book-dialog.tsx';
import { CandidateCard } from './candidate-card.tsx';
import { newId, useReferral, useReferralDocument } from './referral-context.tsx';
import styles from './candidates.module.css';

/** Services that may help: first the ideas of the client, then those from elsewhere, and which one the client chooses. */
export function Candidates(): JSX.Element {
  const { t } = useTranslation();
  const { act, store, clientId, clientName } = useReferral();
  const { candidates } = useReferralDocument();
  const [looking, setLooking] = useState(false);
  const add = (source: CandidateSource) => (texts: readonly string[]) =>
    act([{ do: 'add-candidates', candidates: texts.map((name) => bare(name, source)) }], 'candidate');
  const own = candidates.filter(({ source }) => source === 'client');
  const others = candidates.filter(({ source }) => source !== 'client');
  return (
    <section className={styles['candidates']} aria-label={t('referral.candidates.title')}>
      <div className={styles['part']}>
        <h3>{t('referral.candidates.own', { name: clientName })}</h3>
        {candidates.length === 0 && (
          <p className={styles['soft']}>{t('referral.candidates.none', { name: clientName })}</p>
        )}
        <CandidateList candidates={own} />
        <AddLine
          label={t('referral.candidates.add')}
          purpose={t('referral.lists.addTo', { list: t('referral.candidates.own', { name: clientName }) })}
          onAdd={add('client')}
        />
      </div>
      <div className={styles['part']}>
        <h3>{t('referral.candidates.others')}</h3>
        <CandidateList candidates={others} />
        <AddLine
          label={t('referral.candidates.addOther')}
          purpose={t('referral.lists.addTo', { list: t('referral.candidates.others') })}
          onAdd={add('coach')}
        />
        <div className={styles['ways']}>
          <Button kind="quiet" icon={IconBook2} onPress={() => setLooking(true)}>
            {t('referral.candidates.book')}
          </Button>
          <TakeOverButton
            clientId={clientId}
            taker="referral"
            from={['ecogram']}
            document={() => store.getState().document}
            onTake={(gifts) =>
              act(giveToReferral(store.getState().document, gifts, newId), 'take', { count: gifts.length })
            }
          />
        </div>
      </div>
      {looking && <AddressBookDialog onClose={() => setLooking(false)} />}
    </section>
  );
}

const bare = (name: string, source: CandidateSource): Candidate => ({
  id: newId(),
  name,
  source,
  for: '',
  against: '',
  organisationId: null,
});

function CandidateList({ candidates }: { readonly candidates: readonly Candidate[] }): JSX.Element | null {
  if (candidates.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {candidates.map((candidate) => (
        <CandidateCard key={candidate.id} candidate={candidate} />
      ))}
    </ul>
  );
}
