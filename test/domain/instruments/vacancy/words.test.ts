import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortly } from '../../../../domain/instruments/vacancy/card-names.ts';
import { emptyVacancy } from '../../../../domain/instruments/vacancy/document.ts';
import { vacancySchema } from '../../../../domain/instruments/vacancy/document.ts';
import { editVacancy } from '../../../../domain/instruments/vacancy/edits.ts';
import { exampleMoments, exampleVacancy } from '../../../../domain/instruments/vacancy/example/example.ts';
import { vacancy } from '../../../../domain/instruments/vacancy/vacancy.ts';
import { card, link, someDocument, vacancyWith } from './support/documents.ts';

const context = { clientName: 'Nadia', date: '2026-06-04', language: 'nl' } as const;
const differences = (
  ...moments: Parameters<typeof vacancy.differences> extends [infer D, ...unknown[]] ? [D, D] : never
) => vacancy.differences(...moments, context).map(({ sentence }) => sentence);

describe('a vacancy in words', () => {
  it('says the job, the answer, what stands where, what is needed and what hangs together', () => {
    const said = vacancy.describe(exampleVacancy('nl'), context).join('\n');
    for (const part of [
      'Een vacature, bekeken door Nadia.',
      'De job is Medewerker in de wasserij, Wasserij Het Witte Laken, Vijveren',
      'Wat mij helpt: ‘ik werk proper en vlot’ (Tewerkstelling)',
      'Voor ‘opvang na school als ik laat werk’ is nog nodig: Een plaats in de opvang',
      '‘brief van de huisbaas’ maakt erger ‘slecht slapen’.',
    ]) {
      expect(said).toContain(part);
    }
    expect(said).not.toContain('contract');
  });

  it('finds no differences between a vacancy and itself', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(vacancy.differences(document, structuredClone(document), context)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('tells in a sentence each what changed between two conversations', () => {
    const before = vacancyWith(
      [card('a', { text: 'bus', kind: 'condition', effect: 'barrier' }), card('b', { text: 'slapen' })],
      [link('a', 'b')],
    );
    const after = [
      { do: 'change-cards', ids: ['a'], change: { effect: 'success', domain: 'participation' } },
      { do: 'change-cards', ids: ['b'], change: { text: 'goed slapen', needed: 'een rustige kamer' } },
      { do: 'remove', ids: ['a-b'] },
      { do: 'add-cards', cards: [card('c', { text: 'oma', effect: 'success' })], before: null },
      { do: 'answer', answer: 'if' },
      { do: 'describe-job', change: { title: 'Bakker' } },
    ] as const;
    const changed = after.reduce(
      (document, command) => editVacancy(document, structuredClone(command) as never),
      before,
    );
    expect(differences(before, changed)).toEqual([
      'De job is nu Bakker.',
      'Op de vraag of solliciteren kan, is er nu een antwoord: ja, als.',
      '‘bus’ stond bij ‘Wat mij tegenhoudt’ en staat nu bij ‘Wat mij helpt’.',
      '‘bus’ hoort nu bij Maatschappelijke participatie / sociaal netwerk.',
      '‘slapen’ werd ‘goed slapen’.',
      'Bij ‘goed slapen’ staat nu wat nog nodig is: een rustige kamer.',
      '‘oma’ kwam bij ‘Wat mij helpt’.',
      'De pijl van ‘bus’ naar ‘goed slapen’ is weg.',
    ]);
  });

  it('keeps a sentence short when a card holds a page', () => {
    expect(shortly('woord '.repeat(9_000)).length).toBeLessThan(100);
    expect(shortly('👩‍👩‍👧'.repeat(40)).endsWith('👩‍👩‍👧…')).toBe(true);
    expect(shortly(' twee\n regels ')).toBe('twee regels');
  });

  it('gives everything that was typed to the search', () => {
    const texts = vacancy.texts(exampleVacancy('nl')).join(' ');
    for (const word of [
      'wasserij',
      'raam',
      'rusthuizen',
      'oma Zohra',
      'Uitrekenen',
      'maakt erger',
      'contract',
    ]) {
      expect(texts).toContain(word);
    }
  });
});

describe('the vacancy of the example client', () => {
  it.each(['nl', 'en'] as const)('differs at each conversation, and ends as the example (%s)', (language) => {
    const moments = exampleMoments(language);
    expect(moments.map(({ date }) => date)).toEqual(['2026-01-15', '2026-03-12', '2026-06-04']);
    expect(moments.at(-1)?.document).toEqual(exampleVacancy(language));
    for (const [index, { document }] of moments.entries()) {
      expect(vacancySchema.safeParse(document).error).toBeUndefined();
      const next = moments[index + 1]?.document;
      if (next !== undefined) expect(differences(document, next).length).toBeGreaterThan(4);
    }
    expect(vacancySchema.safeParse(emptyVacancy()).success).toBe(true);
  });
});
