import {
  IconCalendarCheck,
  IconCalendarEvent,
  IconHandStop,
  IconShieldCheck,
  type Icon,
} from '@tabler/icons-react';
import type { JSX } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../domain/client-file/client-file.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import { useMomentsOfAll } from '../../bridge/queries.ts';
import { classNames } from '../../components/class-names.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { useReadOnly } from '../doors/use-read-only.ts';
import { href, paths } from '../paths.ts';
import { useNearWords } from '../use-near-words.ts';
import { instrumentLooks } from './instrument-look.ts';
import {
  appearancesOf,
  eventsOf,
  timelineEntries,
  type Appearance,
  type TimelineEntry,
  type TimelineEvent,
} from './timeline-entries.ts';
import styles from './timeline.module.css';
import { worksheetName } from './worksheet-name.ts';

export interface TimelineProps {
  readonly file: ClientFile;
  readonly active: Conversation | null;
  readonly onEdit: (conversation: Conversation) => void;
}

/** Conversations, worksheets, agreements and consents in one line, the newest on top. */
export function Timeline({ file, active, onEdit }: TimelineProps): JSX.Element {
  const { t } = useTranslation();
  const moments = useMomentsOfAll(file.worksheets.map(({ id }) => id));
  const appearances = file.worksheets.flatMap((worksheet, index) => appearancesOf(worksheet, moments[index]));
  const events = eventsOf(file.agreements, file.consents);
  const entries = timelineEntries(file.conversations, appearances, events);
  return (
    <section className={styles['timeline']} aria-label={t('clientFile.timeline')}>
      {entries.length === 0 && <p className={text['soft']}>{t('clientFile.timelineEmpty')}</p>}
      <ol>
        {entries.map((entry) => (
          <Entry
            key={entry.key}
            entry={entry}
            clientId={file.client.id}
            isActive={entry.conversation !== null && entry.conversation.id === active?.id}
            onEdit={onEdit}
          />
        ))}
      </ol>
    </section>
  );
}

interface EntryProps {
  readonly entry: TimelineEntry;
  readonly clientId: string;
  readonly isActive: boolean;
  readonly onEdit: (conversation: Conversation) => void;
}

function Entry({
  entry: { date, conversation, appearances, events },
  clientId,
  isActive,
  onEdit,
}: EntryProps): JSX.Element {
  const { t } = useTranslation();
  const near = useNearWords();
  const readOnly = useReadOnly();
  return (
    <li className={classNames(styles['entry'], isActive && styles['active'])}>
      {conversation === null ? (
        <p className={styles['day']}>
          <strong>{near.brief(date)}</strong>{' '}
          {appearances.length > 0 && <span className={text['soft']}>{t('clientFile.ofToday')}</span>}
        </p>
      ) : (
        <AriaButton
          className={classNames(styles['day'], styles['button'])}
          isDisabled={readOnly}
          onPress={() => onEdit(conversation)}
        >
          <strong>{near.brief(date)}</strong> <span className={text['soft']}>{conversation.place}</span>
          {isActive && <span className={text['hidden']}>{t('clientFile.now')}</span>}
        </AriaButton>
      )}
      {conversation !== null && conversation.note !== '' && (
        <p className={styles['note']}>{conversation.note}</p>
      )}
      {appearances.map((appearance) => (
        <WorksheetLink key={appearance.worksheet.id} appearance={appearance} clientId={clientId} />
      ))}
      {events.map((event, index) => (
        <EventLink key={index} event={event} clientId={clientId} />
      ))}
    </li>
  );
}

interface WorksheetLinkProps {
  readonly appearance: Appearance;
  readonly clientId: string;
}

/** To the worksheet as it is now, or to its history for an earlier moment. */
function WorksheetLink({ appearance: { worksheet, isNewest }, clientId }: WorksheetLinkProps): JSX.Element {
  const { t } = useTranslation();
  const Picture = instrumentLooks[worksheet.instrument].icon;
  const path = isNewest ? paths.worksheet(clientId, worksheet.id) : paths.history(clientId, worksheet.id);
  return (
    <a href={href(path)} className={classNames(styles['link'], !isNewest && styles['earlier'])}>
      <Picture size={20} stroke={1.75} aria-hidden />
      <bdi>{worksheetName(worksheet, t)}</bdi>
      {!isNewest && <span className={text['hidden']}>{t('clientFile.earlier')}</span>}
    </a>
  );
}

interface EventLinkProps {
  readonly event: TimelineEvent;
  readonly clientId: string;
}

/** To the agreements or the consents of the file, where it can be settled or read. */
function EventLink({ event, clientId }: EventLinkProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const name = nameOf(event);
  const Picture = eventIcons[name];
  const part = event.what === 'agreement' ? 'agreements' : 'consents';
  return (
    <a
      href={href(paths.clientPart(clientId, part))}
      className={classNames(styles['link'], styles['earlier'], styles['event'])}
    >
      <Picture size={20} stroke={1.75} aria-hidden />
      <span>
        <bdi className={styles['words']}>
          {event.what === 'agreement' ? event.agreement.texts[language] : event.consent.recipient}
        </bdi>
        <span className={event.what === 'agreement' ? text['hidden'] : text['soft']}>
          {t(`clientFile.event.${name}`)}
        </span>
      </span>
    </a>
  );
}

const nameOf = (event: TimelineEvent): 'agreement' | 'settled' | 'given' | 'withdrawn' =>
  event.what === 'agreement' && event.agreement.settled ? 'settled' : event.what;

const eventIcons: Readonly<Record<ReturnType<typeof nameOf>, Icon>> = {
  agreement: IconCalendarEvent,
  settled: IconCalendarCheck,
  given: IconShieldCheck,
  withdrawn: IconHandStop,
};
