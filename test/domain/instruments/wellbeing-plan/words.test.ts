import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describePlan } from '../../../../domain/instruments/wellbeing-plan/description.ts';
import { planDifferences } from '../../../../domain/instruments/wellbeing-plan/differences.ts';
import {
  exampleMoments,
  exampleWellbeingPlan,
} from '../../../../domain/instruments/wellbeing-plan/example/example.ts';
import { questionsFor } from '../../../../domain/instruments/wellbeing-plan/smart.ts';
import { wellbeingPlan } from '../../../../domain/instruments/wellbeing-plan/wellbeing-plan.ts';
import { goal, planWith, someDocument, step, view } from './support/documents.ts';

const named = { ...view, names: 'all' } as const;

describe('a plan in words', () => {
  it('says each goal with its steps, who does what and how it stands, and never the private note', () => {
    const document = exampleWellbeingPlan('nl');
    const text = describePlan(document, named).join('\n');
    expect(text).toContain('Doel bij Huisvesting: Een vaste plek om te wonen, dicht bij de school.');
    expect(text).toContain('Nadia en de coach doen dit samen.');
    expect(text).toContain('Wanneer: donderdag 11 juni 2026. Hoe het staat: bezig.');
    expect(text).toContain('We kijken samen terug: donderdag 9 juli 2026.');
    expect(text).not.toContain(document.privateNote);
    expect(text).not.toMatch(/\d+ (?:van|op) \d+|%/u);
  });

  it('names nobody itself when names are hidden', () => {
    const document = planWith([goal('Rust', [step('Bellen', { who: 'other', whoElse: 'oma Zohra' })])]);
    const text = describePlan(document, { ...view, names: 'hidden' }).join('\n');
    expect(text).not.toContain('Nadia');
    expect(text).not.toContain('Zohra');
    expect(text).toContain('de persoon op het blad');
  });

  it('finds no difference between a plan and itself, and some between the moments of the example', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        expect(planDifferences(document, structuredClone(document), named)).toEqual([]);
      }),
      { numRuns: 40 },
    );
    const [first, second, third] = exampleMoments('nl').map(({ document }) => document);
    if (first === undefined || second === undefined || third === undefined) throw new Error('no moments');
    const sentences = planDifferences(second, third, named).map(({ sentence }) => sentence);
    expect(sentences).toContain('‘Een plaats in de opvang na school’ was bezig en is nu gelukt.');
    expect(planDifferences(first, second, named).length).toBeGreaterThan(2);
    for (const { sentence } of planDifferences(first, third, { ...named, names: 'hidden' })) {
      expect(sentence).not.toMatch(/Nadia|opvang|Zohra/u);
    }
  });

  it('tells of another order without telling a move twice', () => {
    const before = planWith([goal('a', [step('1'), step('2')]), goal('b', [step('3')])]);
    const swapped = planWith([goal('a', [step('2'), step('1')]), goal('b', [step('3')])]);
    const moved = planWith([goal('a', [step('2')]), goal('b', [step('3'), step('1')])]);
    const said = (after: typeof before) =>
      planDifferences(before, after, named).map(({ sentence }) => sentence);
    expect(said(swapped)).toEqual(['De doelen of stappen staan in een andere volgorde.']);
    expect(said(moved)).toEqual(['‘1’ staat nu bij ‘b’.']);
  });

  it('asks about what was not spoken of yet, and marks nothing', () => {
    const open = goal('Rust', [step('Bellen'), step('Klaar', { state: 'done' })]);
    const asked = questionsFor(open, 'nl').flatMap(({ questions }) => questions);
    expect(asked).toContain('Wie kan ‘Bellen’ doen: jij, ik, samen, of iemand anders?');
    expect(asked.every((question) => question.endsWith('?'))).toBe(true);
    expect(asked.join(' ')).not.toContain('Klaar');
  });

  it('gives every text to searching', () => {
    fc.assert(
      fc.property(someDocument, (document) => {
        const texts = wellbeingPlan.texts(document).join('\n');
        for (const { text, steps } of document.goals) {
          for (const word of [
            text,
            ...steps.flatMap((each) => [each.action, each.followUp.needed, each.whoElse]),
          ])
            expect(texts).toContain(word);
        }
      }),
      { numRuns: 20 },
    );
  });
});
