import type { Conversation, WorksheetSummary } from '../../../domain/client-file/client-file.ts';

/** One dot on the timeline: a conversation, or a day on which worksheets were made without one. */
export interface TimelineEntry {
  readonly key: string;
  readonly date: string;
  readonly conversation: Conversation | null;
  readonly worksheets: readonly WorksheetSummary[];
}

/** Newest first; of one day the conversation that was made last comes first. Every worksheet stands at its newest moment. */
export function timelineEntries(
  conversations: readonly Conversation[],
  worksheets: readonly WorksheetSummary[],
): readonly TimelineEntry[] {
  const known = new Set(conversations.map(({ id }) => id));
  const loose = worksheets.filter(({ conversationId }) => conversationId === null || !known.has(conversationId));
  const looseDays = [...new Set(loose.map(({ date }) => date))];
  const entries: TimelineEntry[] = [
    ...conversations.toReversed().map((conversation) => ({
      key: conversation.id,
      date: conversation.date,
      conversation,
      worksheets: worksheets.filter(({ conversationId }) => conversationId === conversation.id),
    })),
    ...looseDays.map((date) => ({
      key: date,
      date,
      conversation: null,
      worksheets: loose.filter((worksheet) => worksheet.date === date),
    })),
  ];
  return entries.toSorted((one, other) => other.date.localeCompare(one.date));
}
