import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconArrowLeft,
  IconHistory,
  IconList,
  IconPrinter,
  IconUsers,
} from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Worksheet } from '../../preload/contract/contract.ts';
import { Button } from '../components/button.tsx';
import { focusWhenLost } from '../components/focus-when-lost.ts';
import { IconButton } from '../components/icon-button.tsx';
import { longDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { useActiveConversation } from '../shell/active-conversation.ts';
import { chord } from '../shell/key-names.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import { paths } from '../shell/paths.ts';
import { SavedState } from './saved-state.tsx';
import type { SaveState } from './save-queue.ts';
import { WorksheetTitle } from './worksheet-title.tsx';
import styles from './worksheet-bar.module.css';

export interface WorksheetBarProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
  readonly save: SaveState;
  /** In words what undo and redo would do; null when there is nothing. */
  readonly undoes: string | null;
  readonly redoes: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Whether the panel beside the sheet is open; left out by a screen that has none. */
  readonly panelOpen?: boolean;
  readonly onPanel?: () => void;
  /** Goes to another screen once everything is saved. */
  readonly leave: (path: string) => void;
}

/** What stands above every worksheet: where one is, whether it is saved, and where one can go. */
export function WorksheetBar(props: WorksheetBarProps): JSX.Element {
  const {
    clientId,
    worksheet,
    save,
    undoes,
    redoes,
    onUndo,
    onRedo,
    panelOpen = true,
    onPanel,
    leave,
  } = props;
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [wasOpen, setWasOpen] = useState(panelOpen);
  if (panelOpen && !wasOpen) setWasOpen(true);
  const conversation = useActiveConversation(clientId);
  const { id, date } = worksheet.summary;
  const name = worksheet.clientName;
  const day =
    conversation === null
      ? longDay(date, locale)
      : t('worksheet.conversationOf', { date: longDay(conversation.date, locale) });
  return (
    <header className={styles['bar']} aria-label={t('worksheet.bar')}>
      <IconButton
        icon={IconArrowLeft}
        label={t('worksheet.back', { name })}
        onPress={() => leave(paths.client(clientId))}
      />
      <WorksheetTitle
        clientId={clientId}
        worksheetId={id}
        title={worksheetName(worksheet.summary, t)}
        subtitle={`${name} · ${day}`}
      />
      <SavedState save={save} />
      <IconButton
        icon={IconArrowBackUp}
        label={undoes === null ? t('worksheet.undo') : t('worksheet.undoOf', { action: undoes })}
        keys={chord(t, 'Z')}
        isDisabled={undoes === null}
        onPress={onUndo}
      />
      <IconButton
        icon={IconArrowForwardUp}
        label={redoes === null ? t('worksheet.redo') : t('worksheet.redoOf', { action: redoes })}
        keys={chord(t, 'Y')}
        isDisabled={redoes === null}
        onPress={onRedo}
      />
      <span className={styles['separator']} />
      <Button kind="quiet" icon={IconHistory} collapses onPress={() => leave(paths.history(clientId, id))}>
        {t('worksheet.history')}
      </Button>
      <Button kind="quiet" icon={IconPrinter} collapses onPress={() => leave(paths.print(clientId, id))}>
        {t('worksheet.print')}
      </Button>
      <Button kind="primary" icon={IconUsers} collapses onPress={() => leave(paths.together(clientId, id))}>
        {t('worksheet.together')}
      </Button>
      {!panelOpen && onPanel && (
        <IconButton
          // The focus comes back from a panel that was folded; a new screen begins with its sheet.
          {...(wasOpen && { ref: focusWhenLost })}
          icon={IconList}
          label={t('worksheet.openPanel')}
          onPress={onPanel}
        />
      )}
    </header>
  );
}
