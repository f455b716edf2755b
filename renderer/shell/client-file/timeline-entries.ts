import type { Conversation, Moment, WorksheetSummary } from '../../../domain/client-file/client-file.ts';

/** A worksheet as it was at one of its moments. */
export interface Appearance {
  readonly worksheet: WorksheetSummary;
  readonly date: string;
  readonly conversationId: string | null;
  /** The worksheet as it is now; else it is to be looked at in its history. */
  readonly isNewest: boolean;
}

/** One dot on the timeline: a conversation, or a day on which worksheets were made without one. */
export interface TimelineEntry {
  readonly key: string;
  readonly date: string;
  readonly conversation: Conversation | null;
  readonly appearances: readonly Appearance[];
}

/** Every moment of a worksheet; as long as its moments are not read, only the newest, which the file itself tells. */
export function appearancesOf(
  worksheet: WorksheetSummary,
  moments: readonly Moment[] | undefined,
): readonly Appearance[] {
  const newest = {
    worksheet,
    date: worksheet.date,
    conversationId: worksheet.conversationId,
    isNewest: true,
  };
  const earlier = (moments ?? [])
    .toSorted((one, other) => other.savedAt.localeCompare(one.savedAt))
    .slice(1)
    .map(({ date, conversationId }) => ({ worksheet, date, conversationId, isNewest: false }));
  return [newest, ...earlier];
}

/** Newest first; of one day the conversation that was made last comes first. */
export function timelineEntries(
  conversations: readonly Conversation[],
  appearances: readonly Appearance[],
): readonly TimelineEntry[] {
  const known = new Set(conversations.map(({ id }) => id));
  // Of a conversation that was removed the worksheets stay, on their day.
  const loose = appearances.filter(
    ({ conversationId }) => conversationId === null || !known.has(conversationId),
  );
  const looseDays = [...new Set(loose.map(({ date }) => date))];
  const entries: TimelineEntry[] = [
    ...conversations.toReversed().map((conversation) => ({
      key: conversation.id,
      date: conversation.date,
      conversation,
      appearances: appearances.filter(({ conversationId }) => conversationId === conversation.id),
    })),
    ...looseDays.map((date) => ({
      key: date,
      date,
      conversation: null,
      appearances: loose.filter((appearance) => appearance.date === date),
    })),
  ];
  return entries.toSorted((one, other) => other.date.localeCompare(one.date));
}
