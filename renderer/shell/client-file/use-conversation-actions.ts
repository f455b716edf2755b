import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../../domain/client-file/client-file.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { say } from '../../components/toasts.ts';
import { longDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import { startConversation } from '../active-conversation.ts';
import { tellError } from '../problems.ts';

type Values = Pick<Conversation, 'date' | 'place' | 'note'>;

export interface ConversationActions {
  readonly start: (values: Values) => void;
  readonly change: (id: string, values: Values) => void;
  /** With a message that takes it back. */
  readonly remove: (conversation: Conversation) => void;
  readonly isBusy: boolean;
}

/** What can be done with the conversations of one client. `onDone` when it has succeeded. */
export function useConversationActions(clientId: string, onDone: () => void): ConversationActions {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const touched = () => [keys.client(clientId)];
  const create = useChange(bridge.conversations.create, touched);
  const change = useChange(bridge.conversations.change, touched);
  const remove = useChange(bridge.conversations.remove, touched);
  const restore = useChange(bridge.conversations.restore, touched);
  return {
    isBusy: create.isPending || change.isPending,
    start: (values) =>
      create.mutate(
        { clientId, ...values },
        {
          onSuccess: ({ id }) => {
            startConversation(clientId, id);
            onDone();
          },
          onError: tellError,
        },
      ),
    change: (id, values) => change.mutate({ id, change: values }, { onSuccess: onDone, onError: tellError }),
    remove: ({ id, date }) => {
      const takeBack = (): void => void restore.mutateAsync({ id }).catch(tellError);
      const text = t('clientFile.conversationRemoved', { date: longDay(date, locale) });
      remove.mutate(
        { id },
        {
          onSuccess: () => {
            say(text, takeBack);
            onDone();
          },
          onError: tellError,
        },
      );
    },
  };
}
