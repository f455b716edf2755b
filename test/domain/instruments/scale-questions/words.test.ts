import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editScaleQuestions } from '../../../../domain/instruments/scale-questions/edits.ts';
import {
  exampleMoments,
  exampleScaleQuestions,
} from '../../../../domain/instruments/scale-questions/example/example.ts';
import { scaleQuestions } from '../../../../domain/instruments/scale-questions/scale-questions.ts';
import { answer, round, scalesWith, someCommand, someDocument } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const told = (before: Parameters<typeof scaleQuestions.describe>[0], after: typeof before) =>
  scaleQuestions.differences(before, after, context).map(({ sentence }) => sentence);

describe('scale questions in words', () => {
  it('tell no difference between a document and itself', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(told(document, structuredClone(document))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('tell every difference that the sheet shows', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const after = editScaleQuestions(document, command);
        const shown = (which: typeof document) => JSON.stringify(scaleQuestions.describe(which, context));
        if (shown(after) !== shown(document)) expect(told(document, after).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });

  it('put figures beside each other with their days, and judge neither', () => {
    const [first, second] = exampleMoments('nl');
    const sentences = told(first?.document ?? scalesWith([]), second?.document ?? scalesWith([]));
    expect(sentences).toContain('Huisvesting: op 15 januari 2026 een 3, op 12 maart 2026 een 5.');
    expect(sentences).toContain(
      'Inkomen op 15 januari 2026: op 12 maart 2026 verbeterd van een 2 naar een 3. Waarom: Nadia was de kinderbijslag vergeten.',
    );
    expect(sentences.join(' ')).not.toMatch(
      /beter dan|slechter dan|gestegen|gedaald|vooruit|achteruit|gemiddeld|totaal/iu,
    );
  });

  it('say an earlier figure and a later one of the same kind, also in English', () => {
    const before = scalesWith([
      round('a', '2026-01-15', [answer({ domain: 'housing', score: 3, wished: 6 })]),
    ]);
    const after = editScaleQuestions(before, { do: 'wish', round: 'a', domain: 'housing', wished: 8 });
    expect(told(before, after)).toEqual(['Huisvesting: de wens was een 6, nu een 8.']);
    const english = scaleQuestions.differences(before, after, { ...context, language: 'en' });
    expect(english.map(({ sentence }) => sentence)).toEqual(['Housing: the wish was a 6, now an 8.']);
  });

  it('never describe the private note, and name nobody where names are hidden', () => {
    const document = { ...exampleScaleQuestions('nl'), privateNote: 'GEHEIM' };
    expect(scaleQuestions.describe(document, context).join(' ')).not.toContain('GEHEIM');
    const hidden = scaleQuestions.differences(scalesWith([]), document, context, 'hidden');
    expect(hidden.map(({ sentence }) => sentence).join(' ')).not.toMatch(/Nadia|kinderbijslag/u);
  });

  it('can be searched in everything that was typed', () => {
    const document = scalesWith(
      [
        round(
          'a',
          '2026-01-15',
          [
            answer({
              domain: 'housing',
              notes: { why: 'dak', helped: 'zus' },
              corrections: [{ score: 1, date: '2026-03-12', reason: 'vergist' }],
            }),
          ],
          'kantoor',
        ),
      ],
      { note: 'nota', privateNote: 'eigen' },
    );
    expect(scaleQuestions.texts(document)).toEqual(['kantoor', 'dak', 'zus', 'vergist', 'nota', 'eigen']);
  });
});
