import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProgressReviewCommand } from '../../../../domain/instruments/progress-review/commands.ts';
import { describeProgressReview } from '../../../../domain/instruments/progress-review/description.ts';
import { progressReviewDifferences } from '../../../../domain/instruments/progress-review/differences.ts';
import { discussProgressReview } from '../../../../domain/instruments/progress-review/discussion.ts';
import { editProgressReview } from '../../../../domain/instruments/progress-review/edits.ts';
import { progressReview } from '../../../../domain/instruments/progress-review/progress-review.ts';
import { moment, reviewWith, someDocument, write } from './support/documents.ts';

const dutch = { clientName: 'Nadia', language: 'nl', names: 'all' } as const;
const sentences = (before: Parameters<typeof progressReviewDifferences>[0], after: typeof before) =>
  progressReviewDifferences(before, after, dutch).map(({ sentence }) => sentence);

const before = reviewWith(
  [moment('start', { finished: true })],
  ['housing'],
  write('start', 'housing', { own: 5, discussed: 5 }),
);

describe('the progress review in words', () => {
  it('tells both versions of a score, what was said, what turned and what helped', () => {
    const told = describeProgressReview(progressReview.example('nl'), dutch).join('\n');
    expect(told).toContain('Huisvesting. Start: zelf 5, samen 5.');
    expect(told).toContain('Nu: zelf 3, samen 4.');
    expect(told).toContain('Keerpunt bij tussenstap: brief van de huisbaas.');
    expect(told).toContain('Wat veranderde en wat hielp: Samen bellen, en weten waar ik aan toe ben.');
    expect(told).not.toContain('niet te snel');
  });

  it('says no names and nothing that was written freely when names are hidden', () => {
    const told = describeProgressReview(progressReview.example('nl'), { ...dutch, names: 'hidden' }).join(
      '\n',
    );
    expect(told).toContain('de persoon op het blad');
    expect(told).not.toMatch(/Nadia|Zohra|huisbaas/u);
    expect(told).toContain('Nu: zelf 3, samen 4.');
  });

  it('has everything that was typed for who searches', () => {
    const texts = progressReview.texts(progressReview.example('nl'));
    for (const text of [
      'Oma Zohra haalt de kinderen af.',
      'brief van de huisbaas',
      'Bij huisvesting niet te snel gaan.',
    ]) {
      expect(texts).toContain(text);
    }
  });
});

describe('two moments of a progress review', () => {
  it('are not different from themselves', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(progressReviewDifferences(document, structuredClone(document), dutch)).toEqual([]);
      }),
    );
  });

  it('are told in both languages without a gap, with and without names', () => {
    fc.assert(
      fc.property(someDocument, someDocument, (one, other) => {
        for (const language of ['nl', 'en'] as const) {
          for (const names of ['all', 'hidden'] as const) {
            for (const { sentence } of progressReviewDifferences(one, other, { ...dutch, language, names })) {
              expect(sentence).not.toMatch(/undefined|NaN/u);
              expect(sentence.trim()).not.toBe('');
            }
          }
        }
      }),
      { numRuns: 30 },
    );
  });

  it('say a new score beside the one before it, and never whether that is better', () => {
    const commands: readonly ProgressReviewCommand[] = [
      { do: 'add-moments', moments: [moment('nu')] },
      write('nu', 'housing', { own: 1, discussed: 2 }),
    ];
    const after = commands.reduce(editProgressReview, before);
    expect(sentences(before, after)).toEqual([
      'Er is een moment bij: nu.',
      'Huisvesting stond bij start op 5. Bij nu staat het op 2. Zelf gaf Nadia een 1.',
    ]);
  });

  it('tell a score that was changed, in both versions apart', () => {
    const after = editProgressReview(before, write('start', 'housing', { discussed: 6 }));
    expect(sentences(before, after)).toEqual([
      'Huisvesting, bij start: het cijfer na het gesprek was 5 en is nu 6.',
    ]);
    expect(sentences(after, editProgressReview(after, write('start', 'housing', { own: null })))).toEqual([
      'Huisvesting, bij start: het eigen cijfer van Nadia staat er niet meer.',
    ]);
  });

  it('tell turning points, domains and moments that came and went', () => {
    const commands: readonly ProgressReviewCommand[] = [
      { do: 'choose-domains', domains: ['income'] },
      {
        do: 'add-turning-point',
        turningPoint: { id: 'p', moment: 'start', domain: 'income', text: 'budgethulp' },
      },
      { do: 'write-helped', domain: 'income', text: 'Samen bellen' },
    ];
    const after = commands.reduce(editProgressReview, before);
    expect(sentences(before, after)).toEqual([
      'Inkomen wordt nu ook besproken.',
      'Bij Inkomen staat nu wat veranderde en wat hielp.',
      'Een keerpunt bij start, over Inkomen: budgethulp.',
      'Huisvesting wordt niet meer besproken.',
    ]);
  });

  it('differ in the example at each conversation', () => {
    const [first, second, third] = progressReview.exampleMoments('nl').map(({ document }) => document);
    if (first === undefined || second === undefined || third === undefined) throw new Error('three moments');
    expect(sentences(first, second)).toContain(
      'Huisvesting stond bij start op 5. Bij tussenstap staat het op 2. Zelf gaf Nadia een 1.',
    );
    expect(sentences(second, third)).toContain(
      'Een keerpunt bij nu, over Tewerkstelling: begonnen in de wasserij.',
    );
  });
});

describe('what there is to talk about', () => {
  it('asks about two scores that differ, without a verdict', () => {
    const parts = discussProgressReview(progressReview.example('nl'), dutch);
    const apart = parts.find(({ topic }) => topic === 'apart');
    expect(apart?.sentences).toContain(
      'Huisvesting, bij nu: zelf 3, na het gesprek 4. Wat maakte het verschil?',
    );
    expect(JSON.stringify(parts)).not.toMatch(/gemiddeld|totaal|beter|slechter|%/u);
  });
});
