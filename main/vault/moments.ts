import { Failure } from './failure.ts';
import { localDay } from './house.ts';
import type { MomentKey, MomentRow } from './store/tables/moments.ts';
import type { Tables } from './store/store.ts';

/**
 * To which moment work belongs: the conversation that is going on, or else the local day. Throws Failure 'not-found' when
 * the conversation is not of this client. A removed conversation still counts: work done in it is not refused.
 */
export function momentKey(
  tables: Tables,
  clientId: string,
  conversationId: string | null,
  now: string,
): MomentKey {
  if (conversationId === null) return { conversationId, day: localDay(new Date(now)) };
  const conversation = tables.conversations.readAny(conversationId);
  if (conversation?.clientId !== clientId) throw new Failure('not-found');
  return { conversationId, day: conversation.date };
}

/**
 * Puts the document in the newest moment, or in a new one when the work belongs to another conversation or day. An older
 * moment is never rewritten: who goes back to an earlier conversation still works on the newest. A worksheet that was
 * never edited (`untouched`) has no past yet: its only moment moves along.
 */
export function saveMoment(
  tables: Tables,
  newest: MomentRow,
  key: MomentKey,
  saved: {
    readonly document: string;
    readonly texts: readonly string[];
    readonly savedAt: string;
    readonly newId: string;
    readonly untouched: boolean;
  },
): void {
  const { newId, untouched, ...written } = saved;
  if (untouched || sameMoment(newest, key)) {
    tables.moments.rewrite({ ...newest, ...key, ...written });
  } else if (tables.moments.has(newest.worksheetId, key)) {
    tables.moments.rewrite({ ...newest, ...written });
  } else {
    tables.moments.insert({ id: newId, worksheetId: newest.worksheetId, ...key, ...written });
  }
}

function sameMoment(a: MomentKey, b: MomentKey): boolean {
  return a.conversationId === b.conversationId && (a.conversationId !== null || a.day === b.day);
}
