import type { FiledAgreement } from '../../../domain/client-file/agreement.ts';
import type { Conversation, Moment, WorksheetSummary } from '../../../domain/client-file/client-file.ts';
import type { Consent } from '../../../domain/client-file/consent.ts';

/** A worksheet as it was at one of its moments. */
export interface Appearance {
  readonly worksheet: WorksheetSummary;
  readonly date: string;
  readonly conversationId: string | null;
  /** The worksheet as it is now; else it is to be looked at in its history. */
  readonly isNewest: boolean;
}

/** Something else with a day of its own. */
export type TimelineEvent =
  | { readonly what: 'agreement'; readonly date: string; readonly agreement: FiledAgreement }
  | { readonly what: 'given' | 'withdrawn'; readonly date: string; readonly consent: Consent };

/** One dot on the timeline: a conversation, or a day on which something was without one. */
export interface TimelineEntry {
  readonly key: string;
  readonly date: string;
  readonly conversation: Conversation | null;
  readonly appearances: readonly Appearance[];
  readonly events: readonly TimelineEvent[];
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

/** What was agreed for a day, and the consents that were given or withdrawn. */
export function eventsOf(
  agreements: readonly FiledAgreement[],
  consents: readonly Consent[],
): readonly TimelineEvent[] {
  return [
    ...agreements.flatMap((agreement): TimelineEvent[] =>
      agreement.when.day === null ? [] : [{ what: 'agreement', date: agreement.when.day, agreement }],
    ),
    ...consents.flatMap((consent): TimelineEvent[] => [
      { what: 'given', date: consent.givenOn, consent },
      ...(consent.withdrawnOn === null
        ? []
        : [{ what: 'withdrawn', date: consent.withdrawnOn, consent } as const]),
    ]),
  ];
}

/**
 * Newest first. `conversations` come as the file has them: the latest first, of one day the one that was made last. What
 * happened on the day of a conversation stands with it, with the last one of that day.
 */
export function timelineEntries(
  conversations: readonly Conversation[],
  appearances: readonly Appearance[],
  events: readonly TimelineEvent[] = [],
): readonly TimelineEntry[] {
  const known = new Set(conversations.map(({ id }) => id));
  const conversationOn = new Map(conversations.toReversed().map(({ date, id }) => [date, id]));
  // Of a conversation that was removed the worksheets stay, on their day.
  const worksheets = Map.groupBy(appearances, ({ conversationId, date }) =>
    conversationId !== null && known.has(conversationId) ? conversationId : date,
  );
  const others = Map.groupBy(events, ({ date }) => conversationOn.get(date) ?? date);
  const days = [...worksheets.keys(), ...others.keys()].filter((key) => !known.has(key));
  const entryOf = (key: string, date: string, conversation: Conversation | null): TimelineEntry => ({
    key,
    date,
    conversation,
    appearances: worksheets.get(key) ?? [],
    events: others.get(key) ?? [],
  });
  return [
    ...conversations.map((conversation) => entryOf(conversation.id, conversation.date, conversation)),
    ...[...new Set(days)].map((date) => entryOf(date, date, null)),
  ].toSorted((one, other) => other.date.localeCompare(one.date));
}
