import { IconBook2, IconPlus } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../domain/client-file/organisation.ts';
import { holdsWords } from '../../../domain/language/plain-letters.ts';
import { useOrganisations } from '../../bridge/queries.ts';
import { announce } from '../../components/announcer.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { newId, useReferral, useReferralDocument } from './referral-context.tsx';
import styles from './candidates.module.css';

/** Brings services from the address book among the ideas. */
export function AddressBookDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const { data: book = [] } = useOrganisations();
  const [wanted, setWanted] = useState('');
  const found = book.filter((organisation) => holdsWords(wordsOf(organisation), wanted));
  return (
    <Dialog isOpen onClose={onClose} icon={IconBook2} title={t('referral.candidates.bookTitle')}>
      <div className={styles['fields']}>
        {book.length === 0 ? (
          <p>{t('referral.candidates.bookEmpty')}</p>
        ) : (
          <TextField
            label={t('referral.candidates.bookSearch')}
            type="search"
            autoFocus
            value={wanted}
            onChange={setWanted}
          />
        )}
        {book.length > 0 && found.length === 0 && <output>{t('referral.candidates.bookNone')}</output>}
        <ul className={styles['book']}>
          {found.map((organisation) => (
            <Entry key={organisation.id} organisation={organisation} />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

function Entry({ organisation }: { readonly organisation: Organisation }): JSX.Element {
  const { t } = useTranslation();
  const { act } = useReferral();
  const { candidates } = useReferralDocument();
  const { id, name, kind, address } = organisation;
  const isThere = candidates.some(({ organisationId }) => organisationId === id);
  const add = (): void => {
    act(
      [
        {
          do: 'add-candidates',
          candidates: [
            { id: newId(), name, source: 'address-book', for: '', against: '', organisationId: id },
          ],
        },
      ],
      'candidate',
    );
    announce(t('referral.candidates.inList', { name }));
  };
  return (
    <li className={styles['entry']}>
      <p className={styles['name']}>
        <bdi>{name}</bdi>
        <span className={styles['source']}>{[kind, address].filter((part) => part !== '').join(', ')}</span>
      </p>
      {isThere ? (
        <span className={styles['soft']}>{t('referral.candidates.inList', { name })}</span>
      ) : (
        <Button icon={IconPlus} aria-label={t('referral.candidates.addFromBook', { name })} onPress={add}>
          {t('referral.lists.add')}
        </Button>
      )}
    </li>
  );
}

const wordsOf = ({ name, kind, person, address }: Organisation): string =>
  [name, kind, person, address].join(' ');
