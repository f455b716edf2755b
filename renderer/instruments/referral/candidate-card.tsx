import { IconCheck, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Candidate,
  type CandidateSource,
  candidateSources,
  type Service,
  unknownService,
} from '../../../domain/instruments/referral/document.ts';
import { useOrganisations } from '../../bridge/queries.ts';
import { announce } from '../../components/announcer.ts';
import { Button } from '../../components/button.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { OriginNote } from '../../handover/origin-note.tsx';
import { cardOf } from './organisation-card.ts';
import { useReferral, useReferralDocument, useReferralWords } from './referral-context.tsx';
import styles from './candidates.module.css';

/** A service that may help, with what speaks for it and against it. */
export function CandidateCard({ candidate }: { readonly candidate: Candidate }): JSX.Element {
  const { t } = useTranslation();
  const { act, clientId } = useReferral();
  const words = useReferralWords();
  const { chosen } = useReferralDocument();
  const [changing, setChanging] = useState(false);
  const choosing = useChoosing(candidate);
  const { id, source, origin } = candidate;
  const isChosen = chosen === id;
  const name = candidate.name.trim() === '' ? t('referral.candidates.unnamed') : candidate.name;
  const said = [
    { label: words.labels.for, text: candidate.for },
    { label: words.labels.against, text: candidate.against },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <li className={styles['card']} data-chosen={isChosen}>
      <div className={styles['head']}>
        <p className={styles['name']}>
          <bdi>{name}</bdi>
          <span className={styles['source']}>{words.sources[source]}</span>
        </p>
        <Menu
          label={t('referral.candidates.more', { name })}
          entries={[
            {
              id: 'edit',
              name: t('referral.candidates.edit'),
              icon: IconPencil,
              action: () => setChanging(true),
            },
            {
              id: 'remove',
              name: t('referral.candidates.remove'),
              icon: IconTrash,
              action: () => act([{ do: 'remove-candidates', ids: [id] }], 'removeCandidate'),
            },
          ]}
        >
          <IconButton icon={IconDots} label={t('referral.candidates.more', { name })} />
        </Menu>
      </div>
      {origin !== undefined && <OriginNote clientId={clientId} origin={origin} />}
      {changing ? (
        <CandidateFields candidate={candidate} onDone={() => setChanging(false)} />
      ) : (
        said.map(({ label, text }) => (
          <p key={label} className={styles['said']} dir="auto">
            <strong>{label}:</strong> {text}
          </p>
        ))
      )}
      <div className={styles['ways']}>
        {isChosen ? (
          <>
            <span className={styles['chosen']}>
              <IconCheck size={24} stroke={2} aria-hidden />
              {t('referral.candidates.chosen')}
            </span>
            <Button
              kind="quiet"
              size="large"
              aria-label={t('referral.candidates.letGoOf', { name })}
              onPress={() => choosing.letGo(name)}
            >
              {t('referral.candidates.letGo')}
            </Button>
          </>
        ) : (
          <Button
            size="large"
            aria-label={t('referral.candidates.chooseOf', { name })}
            onPress={() => choosing.choose(name)}
          >
            {t('referral.candidates.choose')}
          </Button>
        )}
        {!changing && (
          <Button
            kind="quiet"
            icon={IconPencil}
            aria-label={`${t('referral.candidates.edit')}: ${name}`}
            onPress={() => setChanging(true)}
          >
            {t('referral.candidates.edit')}
          </Button>
        )}
      </div>
    </li>
  );
}

/** The card of a service comes out of the address book when it stands there, and is otherwise only a name. */
function useChoosing({ id, name, organisationId }: Candidate): {
  readonly choose: (name: string) => void;
  readonly letGo: (name: string) => void;
} {
  const { t } = useTranslation();
  const { act } = useReferral();
  const { data: book } = useOrganisations();
  const known = book?.find((each) => each.id === organisationId);
  const service: Service = known === undefined ? { ...unknownService, name } : cardOf(known);
  return {
    choose: (called) => {
      act([{ do: 'choose', id, service }], 'choose');
      announce(t('referral.candidates.isChosen', { name: called }));
    },
    letGo: (called) => {
      act([{ do: 'choose', id: null, service: unknownService }], 'letGo');
      announce(t('referral.candidates.notChosen', { name: called }));
    },
  };
}

interface CandidateFieldsProps {
  readonly candidate: Candidate;
  readonly onDone: () => void;
}

function CandidateFields({ candidate, onDone }: CandidateFieldsProps): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const words = useReferralWords();
  const { id } = candidate;
  const write = (change: Partial<Pick<Candidate, 'name' | 'for' | 'against'>>): void =>
    act([{ do: 'change-candidate', id, change }], 'editCandidate', {
      merge: `${id}-${Object.keys(change).join('-')}`,
    });
  return (
    <div className={styles['fields']}>
      <TextField
        label={t('referral.candidates.nameOf')}
        value={candidate.name}
        maxLength={500}
        autoFocus
        onChange={(name) => write({ name })}
      />
      <TextArea
        label={t('referral.candidates.for')}
        value={candidate.for}
        rows={2}
        maxLength={50_000}
        onChange={(text) => write({ for: text })}
      />
      <TextArea
        label={t('referral.candidates.against')}
        value={candidate.against}
        rows={2}
        maxLength={50_000}
        onChange={(against) => write({ against })}
      />
      <Select<CandidateSource>
        label={t('referral.candidates.source')}
        value={candidate.source}
        choices={candidateSources.map((source) => ({ id: source, name: words.sources[source] }))}
        onChange={(source) => act([{ do: 'change-candidate', id, change: { source } }], 'editCandidate')}
      />
      <Button onPress={onDone}>{t('referral.candidates.done')}</Button>
    </div>
  );
}
