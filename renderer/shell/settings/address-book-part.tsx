import { IconAddressBook, IconChevronRight, IconPlus } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../../domain/client-file/organisation.ts';
import { holdsWords } from '../../../domain/language/plain-letters.ts';
import { useOrganisations } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { Rows } from '../../components/rows.tsx';
import { TextField } from '../../components/text-field.tsx';
import { inOrder } from '../../language/in-order.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { toEdge } from '../to-edge.ts';
import { OrganisationDialog } from './organisation-dialog.tsx';
import styles from './settings.module.css';

/** The services that the coach refers to, for every client. */
export function AddressBookPart(): JSX.Element | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState<'new' | Organisation | null>(null);
  const { data: organisations, error } = useOrganisations();
  toEdge(error);
  if (organisations === undefined) return null;
  const byName = inOrder(organisations, ({ name }) => name, locale);
  const found = withWords(byName, wanted);
  const add = (
    <Button icon={IconPlus} onPress={() => setOpen('new')}>
      {t('settings.addressBook.new')}
    </Button>
  );
  return (
    <>
      <h1>{t('settings.addressBook.title')}</h1>
      {organisations.length === 0 ? (
        <EmptyState icon={IconAddressBook} title={t('settings.addressBook.emptyTitle')} action={add}>
          {t('settings.addressBook.emptyHint')}
        </EmptyState>
      ) : (
        <div className={styles['book']}>
          <p className={text['measure']}>{t('settings.addressBook.lead')}</p>
          <div className={styles['bookBar']}>
            <TextField
              label={t('settings.addressBook.search')}
              type="search"
              value={wanted}
              onChange={setWanted}
            />
            {add}
          </div>
          {found.length === 0 && <output>{t('settings.addressBook.nothingFound')}</output>}
          {found.length > 0 && (
            <Rows
              label={t('settings.addressBook.list')}
              onOpen={(id) => setOpen(organisations.find((each) => each.id === id) ?? null)}
              rows={found.map(({ id, name, kind, phone }) => ({
                id,
                name,
                second: kind,
                third: phone,
                end: <IconChevronRight size={24} stroke={1.75} aria-hidden />,
              }))}
            />
          )}
        </div>
      )}
      {open !== null && (
        <OrganisationDialog organisation={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

const searched = ['name', 'kind', 'person', 'phone', 'email', 'address', 'website', 'note'] as const;

/** Those in which every word stands, in whatever field. */
const withWords = (organisations: readonly Organisation[], wanted: string): readonly Organisation[] =>
  organisations.filter((organisation) =>
    holdsWords(searched.map((field) => organisation[field]).join(' '), wanted),
  );
