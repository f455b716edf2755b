import { IconMessage2, IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client, Conversation } from '../../../domain/client-file/client-file.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { DateField } from '../../components/date-field.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../language/dates.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { useConversationActions } from './use-conversation-actions.ts';

export interface ConversationDialogProps {
  readonly client: Client;
  /** Null: a new conversation. */
  readonly conversation: Conversation | null;
  readonly onClose: () => void;
}

/** Starts a conversation, or changes or removes one that there is. */
export function ConversationDialog({ client, conversation, onClose }: ConversationDialogProps): JSX.Element {
  const { t } = useTranslation();
  const actions = useConversationActions(client.id, onClose);
  const [date, setDate] = useState<string | null>(conversation?.date ?? today());
  const [place, setPlace] = useState(conversation?.place ?? '');
  const [note, setNote] = useState(conversation?.note ?? '');
  const isNew = conversation === null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (date === null) return;
    const values = { date, place: place.trim(), note };
    if (isNew) actions.start(values);
    else actions.change(conversation.id, values);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      icon={IconMessage2}
      title={isNew ? t('clientFile.conversation.newTitle') : t('clientFile.conversation.editTitle')}
    >
      <form onSubmit={submit} className={form['form']}>
        <div className={form['fields']}>
          {isNew && <p className={text['soft']}>{t('clientFile.conversation.lead')}</p>}
          <DateField
            label={t('clientFile.conversation.date')}
            value={date}
            onChange={setDate}
            problem={date === null ? t('clientFile.conversation.dateNeeded') : undefined}
          />
          <TextField
            label={t('clientFile.conversation.place')}
            hint={t('clientFile.conversation.placeHint', { name: client.callingName })}
            value={place}
            onChange={setPlace}
            maxLength={500}
            autoFocus
          />
          <TextArea
            label={t('clientFile.conversation.note')}
            hint={t('clientFile.conversation.noteHint')}
            value={note}
            onChange={setNote}
            maxLength={50_000}
          />
        </div>
        <div className={classNames(form['actions'], form['end'])}>
          {!isNew && (
            <Button kind="quiet" size="large" icon={IconTrash} onPress={() => actions.remove(conversation)}>
              {t('clientFile.conversation.remove')}
            </Button>
          )}
          <Button type="submit" kind="primary" size="large" isDisabled={date === null || actions.isBusy}>
            {isNew ? t('clientFile.conversation.start') : t('common.save')}
          </Button>
        </div>
        {!isNew && <p className={text['soft']}>{t('clientFile.conversation.keepsWorksheets')}</p>}
      </form>
    </Dialog>
  );
}
