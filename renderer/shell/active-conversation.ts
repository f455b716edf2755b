import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { Conversation } from '../../domain/client-file/client-file.ts';
import { useClientFile } from '../bridge/queries.ts';
import { today } from '../language/dates.ts';

/** For each client the conversation that was started in this session. Locking the store makes a new window, and forgets it. */
const startedConversations = createStore<Readonly<Record<string, string>>>()(() => ({}));

/** What is made or edited next for this client belongs to this conversation. */
export function startConversation(clientId: string, conversationId: string): void {
  startedConversations.setState({ [clientId]: conversationId });
}

/**
 * The conversation that what is made next belongs to: the one started in this session, else the newest of today, else none.
 * `day` is today, yyyy-mm-dd; conversations come as the file has them, the latest first.
 */
export function conversationNow(
  conversations: readonly Conversation[],
  started: string | undefined,
  day: string,
): Conversation | null {
  return (
    conversations.find((conversation) => conversation.id === started) ??
    conversations.find((conversation) => conversation.date === day) ??
    null
  );
}

/** The active conversation of a client, or null when there is none or its file is not read yet. */
export function useActiveConversation(clientId: string): Conversation | null {
  const started = useStore(startedConversations, (all) => all[clientId]);
  const { data: file } = useClientFile(clientId);
  return file === undefined ? null : conversationNow(file.conversations, started, today());
}
