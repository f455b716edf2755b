import { IconMessage2, IconPrinter } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Client, Conversation } from '../../../domain/client-file/client-file.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import { useFilePrivacy } from '../../bridge/privacy-queries.ts';
import { useClientFile } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { longDay } from '../../language/dates.ts';
import { codeOf } from '../../language/error-sentence.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { useActiveConversation } from '../active-conversation.ts';
import { LookOnly } from '../doors/look-only.tsx';
import { useReadOnly } from '../doors/use-read-only.ts';
import { NotHere } from '../not-here.tsx';
import { paths } from '../paths.ts';
import { RestrictedFile } from '../privacy/restricted-file.tsx';
import { toEdge } from '../to-edge.ts';
import { Agreements } from './agreements.tsx';
import { Archived } from './archived.tsx';
import styles from './client-file.module.css';
import { Consents } from './consents.tsx';
import { ConversationDialog } from './conversation-dialog.tsx';
import { Details } from './details.tsx';
import { InstrumentTiles } from './instrument-tiles.tsx';
import { Timeline } from './timeline.tsx';

export interface ClientFileScreenProps {
  readonly clientId: string;
  /** One of the parts, or the overview. */
  readonly part: string | undefined;
}

const besidesOverview = ['agreements', 'consents', 'details'] as const;

export function ClientFileScreen({ clientId, part }: ClientFileScreenProps): JSX.Element | null {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { data: file, error } = useClientFile(clientId, { fresh: true });
  const { data: privacy, error: privacyError } = useFilePrivacy(clientId);
  const active = useActiveConversation(clientId);
  const readOnly = useReadOnly();
  /** 'new', or the conversation that is being changed. */
  const [conversing, setConversing] = useState<'new' | Conversation | null>(null);
  const failed = error ?? privacyError;
  if (failed !== null && codeOf(failed) === 'not-found') return <NotHere />;
  toEdge(failed);
  if (file === undefined || privacy === undefined) return null;
  if (privacy.restrictedOn !== null) return <RestrictedFile file={file} privacy={privacy} />;
  return (
    <>
      <div className={styles['head']}>
        <div className={styles['who']}>
          <h1 className={text['title']}>
            <bdi>{file.client.callingName}</bdi>
          </h1>
          <Guidance client={file.client} />
        </div>
        {!readOnly && (
          <>
            <Button icon={IconPrinter} onPress={() => go(paths.printFile(clientId))}>
              {t('filePrinting.open')}
            </Button>
            <Button kind="primary" icon={IconMessage2} onPress={() => setConversing('new')}>
              {t('clientFile.newConversation')}
            </Button>
          </>
        )}
      </div>
      <Archived client={file.client} />
      <Tabs
        label={t('clientFile.parts')}
        inset="page"
        selected={besidesOverview.find((id) => id === part) ?? 'overview'}
        onSelect={(id) => go(id === 'overview' ? paths.client(clientId) : paths.clientPart(clientId, id))}
        tabs={[
          {
            id: 'overview',
            name: t('clientFile.overview'),
            content: <Overview file={file} active={active} onEdit={setConversing} />,
          },
          {
            id: 'agreements',
            name: t('clientFile.agreements.tab'),
            content: (
              <LookOnly>
                <Agreements file={file} />
              </LookOnly>
            ),
          },
          {
            id: 'consents',
            name: t('clientFile.consents.tab'),
            content: (
              <LookOnly>
                <Consents file={file} />
              </LookOnly>
            ),
          },
          {
            id: 'details',
            name: t('clientFile.details'),
            content: (
              <LookOnly>
                <Details key={clientId} client={file.client} />
              </LookOnly>
            ),
          },
        ]}
      />
      {conversing !== null && (
        <ConversationDialog
          client={file.client}
          conversation={conversing === 'new' ? null : conversing}
          onClose={() => setConversing(null)}
        />
      )}
    </>
  );
}

interface OverviewProps {
  readonly file: ClientFile;
  readonly active: Conversation | null;
  readonly onEdit: (conversation: Conversation) => void;
}

function Overview({ file, active, onEdit }: OverviewProps): JSX.Element {
  return (
    <div className={styles['columns']}>
      <Timeline file={file} active={active} onEdit={onEdit} />
      <InstrumentTiles file={file} active={active} />
    </div>
  );
}

/** Who guides, and since when: what is known of it, in one line. */
function Guidance({ client }: { readonly client: Client }): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const parts = [
    client.coach.trim() !== '' && t('clientFile.coach', { coach: client.coach }),
    client.startDate !== null && t('clientFile.since', { date: longDay(client.startDate, locale) }),
    client.endDate !== null && t('clientFile.until', { date: longDay(client.endDate, locale) }),
  ];
  return <p className={text['soft']}>{parts.filter((part) => part !== false).join(' · ')}</p>;
}
