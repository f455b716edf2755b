import { IconArrowBackUp, IconArrowLeft, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useClients } from '../../bridge/queries.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Rows } from '../../components/rows.tsx';
import { say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';
import { inOrder } from '../../language/in-order.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { paths } from '../paths.ts';
import { toEdge } from '../to-edge.ts';
import { EraseDialog } from '../privacy/erase-dialog.tsx';
import { tellProblem } from '../problems.ts';
import { ClientRows, type ClientSummaries } from './client-rows.tsx';
import { NewClientDialog } from './new-client-dialog.tsx';
import styles from './start-page.module.css';

/** Every client file by name, and apart the ones that were rounded off and the ones that were removed. */
export function AllClientsScreen(): JSX.Element | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [, go] = useLocation();
  const [naming, setNaming] = useState(false);
  const { data: clients, error } = useClients({ fresh: true });
  toEdge(error);
  if (clients === undefined) return null;
  const byName = inOrder(clients, ({ callingName }) => callingName, locale);
  const present = byName.filter((client) => !client.removed && !client.archived);
  const archived = byName.filter((client) => !client.removed && client.archived);
  const removed = byName.filter((client) => client.removed);
  return (
    <div className={styles['page']}>
      <div className={styles['back']}>
        <Button kind="quiet" icon={IconArrowLeft} onPress={() => go(paths.start)}>
          {t('common.startPage')}
        </Button>
      </div>
      <div className={styles['hello']}>
        <h1 className={text['title']}>{t('startPage.allTitle')}</h1>
        <Button kind="primary" size="large" icon={IconUserPlus} onPress={() => setNaming(true)}>
          {t('startPage.newClient')}
        </Button>
      </div>
      {present.length > 0 && <ClientRows label={t('startPage.allTitle')} clients={present} />}
      {present.length === 0 && <p className={text['soft']}>{t('startPage.emptyTitle')}</p>}
      {archived.length > 0 && (
        <section aria-labelledby="archived">
          <h2 id="archived">{t('startPage.archived')}</h2>
          <p className={classNames(text['soft'], styles['removedHint'])}>{t('startPage.archivedHint')}</p>
          <ClientRows label={t('startPage.archived')} clients={archived} />
        </section>
      )}
      {removed.length > 0 && <Removed clients={removed} />}
      {naming && <NewClientDialog onClose={() => setNaming(false)} onMade={(id) => go(paths.client(id))} />}
    </div>
  );
}

function Removed({ clients }: { readonly clients: ClientSummaries }): JSX.Element {
  const { t } = useTranslation();
  const restore = useChange(bridge.clients.restore, () => [keys.clients]);
  const [erasing, setErasing] = useState<string | null>(null);
  const putBack = (id: string, name: string): void =>
    restore.mutate(
      { id },
      {
        onSuccess: () => say(t('startPage.restored', { name })),
        onError: (error) => tellProblem(codeOf(error)),
      },
    );
  return (
    <section aria-labelledby="removed">
      <h2 id="removed">{t('startPage.removed')}</h2>
      <p className={classNames(text['soft'], styles['removedHint'])}>{t('startPage.removedHint')}</p>
      <Rows
        label={t('startPage.removed')}
        rows={clients.map(({ id, callingName }) => ({
          id,
          name: callingName,
          end: (
            <span className={styles['begin']}>
              <Button
                icon={IconArrowBackUp}
                aria-label={t('startPage.restoreOf', { name: callingName })}
                onPress={() => putBack(id, callingName)}
              >
                {t('startPage.restore')}
              </Button>
              <Button
                kind="danger"
                icon={IconTrash}
                aria-label={t('privacy.erase.doOf', { name: callingName })}
                onPress={() => setErasing(id)}
              >
                {t('privacy.erase.do')}
              </Button>
            </span>
          ),
        }))}
      />
      {erasing !== null && <EraseDialog id={erasing} reason="asked" onClose={() => setErasing(null)} />}
    </section>
  );
}
