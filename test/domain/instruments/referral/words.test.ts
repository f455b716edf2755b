import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayQuestions, momentInWords } from '../../../../domain/instruments/referral/appointment.ts';
import { emptyReferral, type ReferralDocument } from '../../../../domain/instruments/referral/document.ts';
import { editReferral } from '../../../../domain/instruments/referral/edits.ts';
import { exampleMoments, exampleReferral } from '../../../../domain/instruments/referral/example/example.ts';
import { hourFrom } from '../../../../domain/instruments/referral/hours.ts';
import { questions } from '../../../../domain/instruments/referral/questions.ts';
import { referral } from '../../../../domain/instruments/referral/referral.ts';
import { referralWords } from '../../../../domain/instruments/referral/words/words.ts';
import { edited, someDocument } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const different = (before: ReferralDocument, after: ReferralDocument): readonly string[] =>
  referral.differences(before, after, context).map(({ sentence }) => sentence);

describe('an hour as it is said', () => {
  it.each([
    ['14', 14, 0],
    ['14u', 14, 0],
    ['14 uur', 14, 0],
    ['14u30', 14, 30],
    ['14.30 uur', 14, 30],
    ['9:05', 9, 5],
    ['2 pm', 14, 0],
    ['12 am', 0, 0],
  ])('%s is %i hours and %i minutes', (said, hour, minute) => {
    expect(hourFrom(said)).toEqual({ hour, minute });
  });

  it.each(['', 'na de middag', '25 uur', '14:70', '13 pm', 'rond 3'])('"%s" stays words', (said) => {
    expect(hourFrom(said)).toBeNull();
  });
});

describe('the days of an appointment', () => {
  const on = (day: string | null, text = '') => ({
    ...emptyReferral().appointment,
    when: { day, text },
    time: '14u30',
  });

  it('are said in words, and what is no day stays as it was said', () => {
    expect(momentInWords(on('2026-06-11'), 'nl')).toBe('donderdag 11 juni 2026 om 14.30 uur');
    expect(momentInWords(on('2026-06-11'), 'en')).toBe('Thursday 11 June 2026 at 14:30');
    expect(momentInWords({ ...on(null, 'ergens in mei'), time: '' }, 'nl')).toBe('ergens in mei');
  });

  it('lead to a question when they are past, or before the day of the call', () => {
    const known = { today: '2026-06-04', done: false };
    expect(dayQuestions(on('2026-06-11'), '2026-06-08', known)).toEqual([]);
    expect(dayQuestions(on('2026-06-01'), null, known)).toEqual(['past']);
    expect(dayQuestions(on('2026-06-01'), null, { ...known, done: true })).toEqual([]);
    expect(dayQuestions(on('2026-06-11'), '2026-06-20', known)).toEqual(['before-contact']);
    expect(dayQuestions(on(null, '31/02'), '2026-06-20', known)).toEqual([]);
  });
});

describe('a referral in words', () => {
  it('says nothing about what was not talked over', () => {
    expect(referral.describe(emptyReferral(), context)).toEqual([
      'Stappenplan van Nadia voor een doorverwijzing.',
    ]);
  });

  it('says every answer once it is given, whatever the stone', () => {
    for (const [stone, asked] of Object.entries(questions)) {
      for (const question of asked) {
        const document = editReferral(emptyReferral(), {
          do: 'write-answer',
          stone: stone as keyof typeof questions,
          question,
          text: 'Dit antwoord',
        });
        expect(referral.describe(document, context).join(' ')).toContain('Dit antwoord');
      }
    }
  });

  it('has the same questions in both languages', () => {
    const ids = (language: 'nl' | 'en') =>
      Object.entries(referralWords(language).questions).map(([stone, asked]) => [stone, Object.keys(asked)]);
    expect(ids('en')).toEqual(ids('nl'));
    expect(ids('nl')).toEqual(Object.entries(questions).map(([stone, asked]) => [stone, [...asked]]));
  });

  it('finds nothing different between a document and itself', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(different(document, structuredClone(document))).toEqual([]);
      }),
    );
  });

  it('tells each moment of the example apart from the one before', () => {
    const [first, second, third] = exampleMoments('nl').map(({ document }) => document);
    if (first === undefined || second === undefined || third === undefined) throw new Error('three moments');
    expect(different(first, second)).toContain('De keuze is nu Sociaal Verhuurkantoor De Sleutel.');
    expect(different(second, third)).toContain('De afspraak is nu donderdag 11 juni 2026 om 14 uur.');
    expect(third).toEqual(exampleReferral('nl'));
  });

  it('tells a no, and that it was taken back', () => {
    const yes = edited({ do: 'agree', stone: 'dialogue', agreed: true });
    const no = editReferral(yes, { do: 'agree', stone: 'dialogue', agreed: false });
    expect(different(yes, no)).toContain('De keuze is om nu niet verder te gaan.');
    expect(different(no, yes)).toContain('De keuze is om toch verder te gaan.');
  });

  it('gives every typed text to the search, the private note too', () => {
    const texts = referral.texts(exampleReferral('nl')).join(' ');
    for (const typed of ['Fatma Aydin', 'Huurdersbond', 'Kerkplein', 'identiteitskaart', 'Nadien vragen']) {
      expect(texts).toContain(typed);
    }
  });
});

describe('what is agreed in a referral', () => {
  const agreements = (document: ReferralDocument) => referral.agreements?.(document, 'nl') ?? [];

  it('is who makes contact and the first conversation, with their days', () => {
    expect(agreements(exampleReferral('nl'))).toMatchObject([
      { id: 'contact', who: 'client', settled: true, when: { day: '2026-06-04' }, domain: 'housing' },
      { id: 'appointment', settled: false, when: { day: '2026-06-11' } },
    ]);
    expect(agreements(emptyReferral())).toEqual([]);
  });

  it('can be done and opened again', () => {
    const document = exampleReferral('nl');
    const command = referral.settle?.(document, 'appointment', true);
    if (command === undefined) throw new Error('the appointment can be settled');
    const done = editReferral(document, command);
    expect(agreements(done).map(({ settled }) => settled)).toEqual([true, true]);
    expect(referral.settle?.(document, 'something', true)).toBeUndefined();
    expect(referral.settle?.(emptyReferral(), 'appointment', true)).toBeUndefined();
  });

  it('holds nobody any more after a no, and again when that is taken back', () => {
    const no = editReferral(exampleReferral('nl'), { do: 'agree', stone: 'dialogue', agreed: false });
    expect(agreements(no)).toEqual([]);
    expect(agreements(editReferral(no, { do: 'agree', stone: 'dialogue', agreed: null }))).toHaveLength(2);
  });
});
