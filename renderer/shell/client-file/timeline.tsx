import type { JSX } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../domain/client-file/client-file.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import { useMomentsOfAll } from '../../bridge/queries.ts';
import { classNames } from '../../components/class-names.ts';
import text from '../../styles/text.module.css';
import { href, paths } from '../paths.ts';
import { useNearWords } from '../use-near-words.ts';
import { instrumentLooks } from './instrument-look.ts';
import { appearancesOf, timelineEntries, type Appearance, type TimelineEntry } from './timeline-entries.ts';
import styles from './timeline.module.css';
import { worksheetName } from './worksheet-name.ts';

export interface TimelineProps {
  readonly file: ClientFile;
  readonly active: Conversation | null;
  readonly onEdit: (conversation: Conversation) => void;
}

/** Conversations and worksheets in one line, the newest on top. */
export function Timeline({ file, active, onEdit }: TimelineProps): JSX.Element {
  const { t } = useTranslation();
  const moments = useMomentsOfAll(file.worksheets.map(({ id }) => id));
  const appearances = file.worksheets.flatMap((worksheet, index) => appearancesOf(worksheet, moments[index]));
  const entries = timelineEntries(file.conversations, appearances);
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
  entry: { date, conversation, appearances },
  clientId,
  isActive,
  onEdit,
}: EntryProps): JSX.Element {
  const { t } = useTranslation();
  const near = useNearWords();
  return (
    <li className={classNames(styles['entry'], isActive && styles['active'])}>
      {conversation === null ? (
        <p className={styles['day']}>
          <strong>{near.brief(date)}</strong> <span className={text['soft']}>{t('clientFile.ofToday')}</span>
        </p>
      ) : (
        <AriaButton
          className={classNames(styles['day'], styles['button'])}
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
