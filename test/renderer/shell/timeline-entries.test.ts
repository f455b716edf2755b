import { describe, expect, it } from 'vitest';
import type { Conversation, Moment, WorksheetSummary } from '../../../domain/client-file/client-file.ts';
import { conversationNow } from '../../../renderer/shell/active-conversation.ts';
import type { FiledAgreement } from '../../../domain/client-file/agreement.ts';
import type { Consent } from '../../../domain/client-file/consent.ts';
import {
  appearancesOf,
  eventsOf,
  timelineEntries,
} from '../../../renderer/shell/client-file/timeline-entries.ts';

const conversation = (id: string, date: string): Conversation => ({
  id,
  clientId: 'c',
  date,
  place: '',
  note: '',
});
const worksheet = (id: string, date: string, conversationId: string | null): WorksheetSummary => ({
  id,
  clientId: 'c',
  instrument: 'ecogram',
  title: '',
  date,
  conversationId,
  savedAt: `${date}T10:00:00.000Z`,
});
const moment = (id: string, date: string, conversationId: string | null): Moment => ({
  id,
  date,
  conversationId,
  place: '',
  savedAt: `${date}T10:00:00.000Z`,
});

const agreement = (id: string, day: string | null): FiledAgreement => ({
  id,
  worksheetId: 'w',
  clientId: 'c',
  clientName: 'Samira',
  instrument: 'wellbeing-plan',
  title: '',
  texts: { nl: id, en: id },
  who: 'client',
  when: { day, text: '' },
  settled: false,
  domain: null,
});
const consent = (givenOn: string, withdrawnOn: string | null): Consent => ({
  id: givenOn,
  clientId: 'c',
  what: '',
  recipient: '',
  purpose: '',
  except: '',
  how: '',
  givenOn,
  until: null,
  withdrawnOn,
});

describe('the timeline', () => {
  it('puts the newest day on top, and worksheets with their conversation', () => {
    const entries = timelineEntries(
      [conversation('mar', '2026-03-12'), conversation('jan', '2026-01-15')],
      appearancesOf(worksheet('w', '2026-03-12', 'mar'), undefined),
    );
    expect(entries.map(({ key, appearances }) => [key, appearances.length])).toEqual([
      ['mar', 1],
      ['jan', 0],
    ]);
  });

  it('shows earlier moments where they were made, as moments to look back at', () => {
    const moments = [moment('m1', '2026-01-15', 'jan'), moment('m2', '2026-03-12', 'mar')];
    const entries = timelineEntries(
      [conversation('mar', '2026-03-12'), conversation('jan', '2026-01-15')],
      appearancesOf(worksheet('w', '2026-03-12', 'mar'), moments),
    );
    expect(entries.map(({ key, appearances }) => [key, appearances.map(({ isNewest }) => isNewest)])).toEqual(
      [
        ['mar', [true]],
        ['jan', [false]],
      ],
    );
  });

  it('gives a day of its own to what was made without a conversation, or in one that was removed', () => {
    const entries = timelineEntries(
      [conversation('jan', '2026-01-15')],
      [
        ...appearancesOf(worksheet('loose', '2026-02-01', null), []),
        ...appearancesOf(worksheet('left', '2026-02-01', 'removed'), []),
      ],
    );
    expect(entries.map(({ key, appearances }) => [key, appearances.length])).toEqual([
      ['2026-02-01', 2],
      ['jan', 0],
    ]);
  });
});

describe('what else has a day', () => {
  it('stands on its day: what is agreed, and consents when they are given and withdrawn', () => {
    const events = eventsOf(
      [agreement('later', '2026-05-01'), agreement('somewhen', null)],
      [consent('2026-02-01', '2026-04-01')],
    );
    const entries = timelineEntries([conversation('mar', '2026-03-12')], [], events);
    expect(entries.map(({ date, events: own }) => [date, own.map(({ what }) => what)])).toEqual([
      ['2026-05-01', ['agreement']],
      ['2026-04-01', ['withdrawn']],
      ['2026-03-12', []],
      ['2026-02-01', ['given']],
    ]);
  });

  it('stands with the last conversation of its day', () => {
    const conversations = [conversation('late', '2026-03-12'), conversation('early', '2026-03-12')];
    const entries = timelineEntries(conversations, [], eventsOf([], [consent('2026-03-12', null)]));
    expect(entries.map(({ key, events: own }) => [key, own.length])).toEqual([
      ['late', 1],
      ['early', 0],
    ]);
  });

  it('shares a day with worksheets that were made without a conversation', () => {
    const loose = appearancesOf(worksheet('loose', '2026-02-01', null), []);
    const entries = timelineEntries([], loose, eventsOf([agreement('a', '2026-02-01')], []));
    expect(entries.map(({ appearances, events: own }) => [appearances.length, own.length])).toEqual([[1, 1]]);
  });
});

describe('the active conversation', () => {
  const early = conversation('early', '2026-03-12');
  const late = conversation('late', '2026-03-12');
  const old = conversation('old', '2026-01-15');

  it('is the one that was started in this session, whatever its day', () => {
    expect(conversationNow([late, early, old], 'old', '2026-03-12')).toBe(old);
  });
  it('is else the last one of today', () => {
    expect(conversationNow([late, early, old], undefined, '2026-03-12')).toBe(late);
    expect(conversationNow([late, early, old], 'removed', '2026-03-12')).toBe(late);
  });
  it('is else none', () => {
    expect(conversationNow([old], undefined, '2026-03-12')).toBeNull();
  });
});
