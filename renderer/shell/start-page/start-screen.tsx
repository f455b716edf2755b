import { IconFolderOpen, IconPackageImport, IconShieldCheck, IconUserPlus } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useClients } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { longDay, today } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { useReadOnly } from '../doors/use-read-only.ts';
import { openOverlay } from '../frame/overlays.ts';
import { paths } from '../paths.ts';
import { toEdge } from '../to-edge.ts';
import { Agreed } from './agreed.tsx';
import { BackupReminder } from './backup-reminder.tsx';
import { Due } from './due.tsx';
import { ClientRows, type ClientSummaries } from './client-rows.tsx';
import { NewClientDialog } from './new-client-dialog.tsx';
import { ProveReminder } from './prove-reminder.tsx';
import styles from './start-page.module.css';
import { UnfinishedErasure } from './unfinished-erasure.tsx';
import { useExample } from './use-example.ts';

/** As many as fit on a laptop without scrolling. */
const recentCount = 5;

export function StartScreen(): JSX.Element | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [, go] = useLocation();
  const [naming, setNaming] = useState(false);
  const readOnly = useReadOnly();
  const { data: clients, error } = useClients({ fresh: true });
  toEdge(error);
  if (clients === undefined) return null;
  const day = longDay(today(), locale, true);
  return (
    <>
      <div className={styles['page']}>
        <div className={styles['hello']}>
          <div>
            <h1 className={text['title']}>{t(`startPage.${partOfDay()}`)}</h1>
            <p className={text['soft']}>{day.charAt(0).toLocaleUpperCase(locale) + day.slice(1)}</p>
          </div>
          {!readOnly && (
            <div className={styles['begin']}>
              <Button size="large" icon={IconPackageImport} onPress={() => openOverlay('receive')}>
                {t('transfers.in.title')}
              </Button>
              <Button kind="primary" size="large" icon={IconUserPlus} onPress={() => setNaming(true)}>
                {t('startPage.newClient')}
              </Button>
            </div>
          )}
        </div>
        <UnfinishedErasure />
        {!readOnly && (
          <>
            <ProveReminder />
            <BackupReminder />
          </>
        )}
        <div className={styles['columns']}>
          <Recent clients={clients} />
          {recentOf(clients).length > 0 && <Agreed />}
        </div>
        <Due />
      </div>
      <footer className={styles['foot']}>
        <IconShieldCheck size={20} stroke={1.75} aria-hidden />
        {t('startPage.footer')}
      </footer>
      {naming && <NewClientDialog onClose={() => setNaming(false)} onMade={(id) => go(paths.client(id))} />}
    </>
  );
}

function Recent({ clients }: { readonly clients: ClientSummaries }): JSX.Element {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const recent = recentOf(clients);
  return (
    <section aria-labelledby="recent">
      <div className={styles['heading']}>
        <h2 id="recent">{t('startPage.recent')}</h2>
        {clients.length > 0 && (
          <Button kind="quiet" onPress={() => go(paths.allClients)}>
            {t('startPage.all')}
          </Button>
        )}
      </div>
      {recent.length > 0 ? <ClientRows label={t('startPage.recent')} clients={recent} /> : <NoClients />}
    </section>
  );
}

function recentOf(clients: ClientSummaries): ClientSummaries {
  return clients
    .filter((client) => !client.removed && !client.archived)
    .toSorted((one, other) => other.openedAt.localeCompare(one.openedAt))
    .slice(0, recentCount);
}

/** How a first day begins. */
function NoClients(): JSX.Element {
  const { t } = useTranslation();
  const example = useExample();
  const readOnly = useReadOnly();
  return (
    <div className={styles['empty']}>
      <EmptyState
        icon={IconFolderOpen}
        title={t('startPage.emptyTitle')}
        action={
          <Button onPress={example.add} isDisabled={example.isPending || readOnly}>
            {t('startPage.example')}
          </Button>
        }
      >
        {t('startPage.emptyHint')}
      </EmptyState>
    </div>
  );
}

function partOfDay(now = new Date()): 'morning' | 'afternoon' | 'evening' {
  const hour = now.getHours();
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
