import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleQuestionsCommandSchema } from '../../../../domain/instruments/scale-questions/commands.ts';
import {
  emptyScaleQuestions,
  mostCorrections,
  mostRounds,
  scaleQuestionsSchema,
} from '../../../../domain/instruments/scale-questions/document.ts';
import { editScaleQuestions } from '../../../../domain/instruments/scale-questions/edits.ts';
import { exampleMoments } from '../../../../domain/instruments/scale-questions/example/example.ts';
import { answer, round, scalesWith, someCommand, someDocument } from './support/documents.ts';

const here = { round: 'a', domain: 'housing' } as const;
const january = () => scalesWith([round('a', '2026-01-15', [answer({ domain: 'housing', score: 3 })])]);

describe('editing scale questions', () => {
  it('keeps the document within its schema, and the rounds oldest first, whatever is done', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { maxLength: 60 }), (commands) => {
        for (const command of commands)
          expect(scaleQuestionsCommandSchema.safeParse(command).error).toBeUndefined();
        const document = commands.reduce(editScaleQuestions, emptyScaleQuestions());
        expect(scaleQuestionsSchema.safeParse(document).error).toBeUndefined();
        const days = document.rounds.map(({ date }) => date);
        expect(days).toEqual(days.toSorted());
      }),
      { numRuns: 60 },
    );
  });

  it('leaves the old document as it was, and gives the same one back when nothing changes', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const before = structuredClone(document);
        const after = editScaleQuestions(document, command);
        expect(document).toEqual(before);
        if (after !== document) expect(after).not.toEqual(document);
      }),
      { numRuns: 150 },
    );
  });

  it.each([11, -1, 4.5, Number.NaN, '7', undefined])('refuses %s as a figure', (score) => {
    const commands = [
      { do: 'score', ...here, score },
      { do: 'wish', ...here, wished: score },
      { do: 'correct-score', ...here, score, date: '2026-03-12', reason: '' },
    ];
    for (const command of commands)
      expect(scaleQuestionsCommandSchema.safeParse(command).success).toBe(false);
  });

  it('refuses a day that does not exist', () => {
    const command = { do: 'change-round', round: 'a', change: { date: '2026-02-31' } };
    expect(scaleQuestionsCommandSchema.safeParse(command).success).toBe(false);
  });

  it('keeps what a corrected figure was, when it was corrected and why; a replaced one leaves no trace', () => {
    const replaced = editScaleQuestions(january(), { do: 'score', ...here, score: 4 });
    expect(replaced.rounds[0]?.answers[0]).toMatchObject({ score: 4, corrections: [] });
    const corrected = editScaleQuestions(replaced, {
      do: 'correct-score',
      ...here,
      score: 2,
      date: '2026-03-12',
      reason: 'Ik was moe.',
    });
    expect(corrected.rounds[0]?.answers[0]).toMatchObject({
      score: 2,
      corrections: [{ score: 4, date: '2026-03-12', reason: 'Ik was moe.' }],
    });
  });

  it('loses no correction when there are as many as fit', () => {
    const corrections = Array.from({ length: mostCorrections }, () => ({
      score: 1,
      date: '2026-01-15',
      reason: '',
    }));
    const full = scalesWith([
      round('a', '2026-01-15', [answer({ domain: 'housing', score: 3, corrections })]),
    ]);
    const more = { do: 'correct-score', ...here, score: 5, date: '2026-03-12', reason: '' } as const;
    expect(editScaleQuestions(full, more)).toBe(full);
  });

  it('keeps what was said of a domain that stays chosen, and puts the domains in the order of the ten', () => {
    const document = editScaleQuestions(january(), {
      do: 'choose-domains',
      round: 'a',
      domains: ['health', 'income', 'housing'],
    });
    expect(document.rounds[0]?.answers.map(({ domain, score }) => [domain, score])).toEqual([
      ['housing', 3],
      ['income', null],
      ['health', null],
    ]);
  });

  it('makes "nothing today" and chosen domains exclude each other', () => {
    const nothing = editScaleQuestions(january(), {
      do: 'change-round',
      round: 'a',
      change: { nothingToday: true },
    });
    expect(nothing.rounds[0]).toMatchObject({ nothingToday: true, answers: [] });
    const chosen = editScaleQuestions(nothing, { do: 'choose-domains', round: 'a', domains: ['family'] });
    expect(chosen.rounds[0]).toMatchObject({ nothingToday: false, answers: [{ domain: 'family' }] });
  });

  it('takes finished rounds in by their day, once, and no more than fit', () => {
    const many = Array.from({ length: mostRounds }, (_, index) => round(`r${index}`, '2026-03-12'));
    const document = editScaleQuestions(january(), {
      do: 'add-rounds',
      rounds: [round('a', '2020-01-01'), ...many],
    });
    expect(document.rounds).toHaveLength(mostRounds);
    expect(document.rounds[0]).toMatchObject({ id: 'a', date: '2026-01-15' });
    expect(editScaleQuestions(document, { do: 'add-rounds', rounds: many })).toBe(document);
  });

  it('has an example of three conversations, each different, with not every domain each time', () => {
    for (const language of ['nl', 'en'] as const) {
      const moments = exampleMoments(language);
      expect(moments.map(({ date }) => date)).toEqual(['2026-01-15', '2026-03-12', '2026-06-04']);
      for (const { document } of moments)
        expect(scaleQuestionsSchema.safeParse(document).error).toBeUndefined();
      const last = moments.at(-1)?.document.rounds ?? [];
      expect(last).toHaveLength(3);
      expect(last.flatMap(({ answers }) => answers.flatMap(({ corrections }) => corrections))).toHaveLength(
        1,
      );
      expect(new Set(last.map(({ answers }) => answers.map(({ domain }) => domain).join())).size).toBe(3);
    }
  });
});
