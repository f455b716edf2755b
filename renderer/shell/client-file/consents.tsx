import {
  IconDots,
  IconFileText,
  IconHandStop,
  IconPencil,
  IconRotate,
  IconShieldCheck,
  IconTrash,
} from '@tabler/icons-react';
import { lazy, Suspense, useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { consentState } from '../../../domain/client-file/consent-state.ts';
import type { Consent } from '../../../domain/client-file/consent.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { Menu } from '../../components/menu.tsx';
import { longDay, today } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { ConsentDialog } from './consent-dialog.tsx';
import styles from './consents.module.css';
import { useConsentActions, type ConsentActions } from './use-consent-actions.ts';

// It carries the fonts' measures, which the first screen does without
const SheetDialog = lazy(async () => ({
  default: (await import('./consent-sheet-dialog.tsx')).ConsentSheetDialog,
}));

type Asked = { readonly consent: Consent | null; readonly what: 'values' | 'sheet' };

/** The consents of one client (toestemmingen): those that hold now, and those of before. */
export function Consents({ file: { client, consents } }: { readonly file: ClientFile }): JSX.Element {
  const { t } = useTranslation();
  const actions = useConsentActions(client.id);
  const [open, setOpen] = useState<Asked | null>(null);
  const close = (): void => setOpen(null);
  const day = today();
  const now = consents.filter((consent) => consentState(consent, day) === 'holds');
  const earlier = consents.filter((consent) => !now.includes(consent));
  const begin = (
    <Button icon={IconShieldCheck} onPress={() => setOpen({ consent: null, what: 'values' })}>
      {t('clientFile.consents.new')}
    </Button>
  );
  const groups = [
    { name: t('clientFile.consents.now'), consents: now },
    { name: t('clientFile.consents.earlier'), consents: earlier },
  ].filter((group) => group.consents.length > 0);
  return (
    <div className={styles['page']}>
      {consents.length === 0 ? (
        <EmptyState icon={IconShieldCheck} title={t('clientFile.consents.emptyTitle')} action={begin}>
          {t('clientFile.consents.emptyHint', { name: client.callingName })}
        </EmptyState>
      ) : (
        <div className={styles['lead']}>
          <p className={text['soft']}>{t('clientFile.consents.lead')}</p>
          {begin}
        </div>
      )}
      {groups.map((group) => (
        <section key={group.name} className={styles['group']}>
          <h2>{group.name}</h2>
          <ul className={styles['list']}>
            {group.consents.map((consent) => (
              <ConsentItem
                key={consent.id}
                consent={consent}
                client={client}
                actions={actions}
                onOpen={(what) => setOpen({ consent, what })}
              />
            ))}
          </ul>
        </section>
      ))}
      {open?.what === 'values' && (
        <ConsentDialog clientId={client.id} consent={open.consent} onSaved={close} onClose={close} />
      )}
      {open?.what === 'sheet' && open.consent !== null && (
        <Suspense fallback={null}>
          <SheetDialog consent={open.consent} client={client} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}

interface ConsentItemProps {
  readonly consent: Consent;
  readonly client: Client;
  readonly actions: ConsentActions;
  readonly onOpen: (what: Asked['what']) => void;
}

const parts = ['what', 'purpose', 'except'] as const;

function ConsentItem({ consent, client, actions, onOpen }: ConsentItemProps): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const recipient = consent.recipient.trim();
  const name = recipient === '' ? t('clientFile.consents.unnamed') : recipient.slice(0, 80);
  const isStopped = consent.withdrawnOn !== null;
  const said = parts.filter((part) => consent[part].trim() !== '');
  const given = t('clientFile.consents.given', { date: longDay(consent.givenOn, locale) });
  return (
    <li className={styles['consent']}>
      <div>
        <h3 className={styles['recipient']}>
          <bdi className={styles['long']}>{recipient === '' ? name : recipient}</bdi>
        </h3>
        <dl className={styles['parts']}>
          {said.map((part) => (
            <div key={part} className={styles['part']}>
              <dt>{t(`clientFile.consents.short.${part}`)}</dt>
              <dd className={styles['long']}>{consent[part].trim()}</dd>
            </div>
          ))}
        </dl>
        <p className={styles['state']}>
          <StateOf consent={consent} client={client} />
        </p>
        <p className={text['soft']}>
          <bdi>{[given, consent.how.trim()].filter(Boolean).join(' · ')}</bdi>
        </p>
      </div>
      <div className={styles['deeds']}>
        <Button
          icon={IconFileText}
          aria-label={t('clientFile.consents.sheetOf', { name })}
          onPress={() => onOpen('sheet')}
        >
          {t('clientFile.consents.sheet')}
        </Button>
        {!isStopped && (
          <Button
            icon={IconHandStop}
            aria-label={t('clientFile.consents.withdrawOf', { name })}
            onPress={() => actions.withdraw(consent)}
          >
            {t('clientFile.consents.withdraw')}
          </Button>
        )}
        <Menu
          label={t('clientFile.consents.moreOf', { name })}
          entries={[
            {
              id: 'change',
              name: t('clientFile.consents.change'),
              icon: IconPencil,
              action: () => onOpen('values'),
            },
            ...(isStopped
              ? [
                  {
                    id: 'renew',
                    name: t('clientFile.consents.again'),
                    icon: IconRotate,
                    action: () => actions.renew(consent),
                  },
                ]
              : []),
            {
              id: 'remove',
              name: t('clientFile.consents.remove'),
              icon: IconTrash,
              action: () => actions.remove(consent),
            },
          ]}
        >
          <IconButton icon={IconDots} label={t('clientFile.consents.moreOf', { name })} />
        </Menu>
      </div>
    </li>
  );
}

/** Whether it holds, in words. */
function StateOf({ consent, client }: Pick<ConsentItemProps, 'consent' | 'client'>): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { until, withdrawnOn } = consent;
  if (withdrawnOn !== null) {
    return <>{t('clientFile.consents.withdrawn', { date: longDay(withdrawnOn, locale) })}</>;
  }
  if (until === null) {
    return <>{t('clientFile.consents.holdsUntilStopped', { name: client.callingName })}</>;
  }
  const date = longDay(until, locale);
  const holds = consentState(consent, today()) === 'holds';
  return (
    <>{holds ? t('clientFile.consents.holdsUntil', { date }) : t('clientFile.consents.ended', { date })}</>
  );
}
