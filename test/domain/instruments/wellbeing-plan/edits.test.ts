import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wellbeingPlanCommandSchema } from '../../../../domain/instruments/wellbeing-plan/commands.ts';
import {
  emptyWellbeingPlan,
  mostSteps,
  wellbeingPlanSchema,
} from '../../../../domain/instruments/wellbeing-plan/document.ts';
import { editWellbeingPlan } from '../../../../domain/instruments/wellbeing-plan/edits.ts';
import { exampleMoments } from '../../../../domain/instruments/wellbeing-plan/example/example.ts';
import { goal, planWith, someCommand, someDocument, step } from './support/documents.ts';

const plan = () => planWith([goal('home', [step('s1'), step('s2'), step('s3')]), goal('care', [step('s4')])]);
const order = (document: ReturnType<typeof plan>) =>
  document.goals.map(({ id, steps }) => `${id}: ${steps.map((each) => each.id).join(' ')}`.trim());

describe('editing a wellbeing plan', () => {
  it('keeps the document within its schema through hundreds of edits, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(someCommand, { minLength: 300, maxLength: 300 }), (commands) => {
        for (const command of commands.slice(0, 20)) {
          expect(wellbeingPlanCommandSchema.safeParse(command).error).toBeUndefined();
        }
        const document = commands.reduce(editWellbeingPlan, emptyWellbeingPlan());
        expect(wellbeingPlanSchema.safeParse(document).error).toBeUndefined();
      }),
      { numRuns: 15 },
    );
  });

  it('gives the same document back when nothing changes: unknown ids, a move to where it stands', () => {
    const document = plan();
    const nothing = [
      { do: 'change-goal', id: 'unknown', change: { text: 'x' } },
      { do: 'change-step', id: 's1', change: { text: 's1' } },
      { do: 'move-step', id: 's1', goal: 'home', before: 's2' },
      { do: 'move-step', id: 's1', goal: 'unknown', before: null },
      { do: 'move-goal', id: 'care', before: null },
      { do: 'remove', ids: ['unknown'] },
      { do: 'add-goals', goals: [goal('home')], before: null },
      { do: 'add-steps', goal: 'care', steps: [step('s1')], before: null },
    ] as const;
    for (const command of nothing) {
      const edited = editWellbeingPlan(document, wellbeingPlanCommandSchema.parse(command));
      expect(edited, command.do).toBe(document);
    }
  });

  it('shares everything that an edit does not touch', () => {
    fc.assert(
      fc.property(someDocument, someCommand, (document, command) => {
        const frozen = structuredClone(document);
        editWellbeingPlan(document, command);
        expect(document).toEqual(frozen);
      }),
    );
  });

  it('moves steps within their goal and to another one, and goals with their steps', () => {
    const document = plan();
    const edited = (command: Parameters<typeof editWellbeingPlan>[1]) =>
      order(editWellbeingPlan(document, command));
    expect(edited({ do: 'move-step', id: 's3', goal: 'home', before: 's1' })).toEqual([
      'home: s3 s1 s2',
      'care: s4',
    ]);
    expect(edited({ do: 'move-step', id: 's1', goal: 'care', before: 's4' })).toEqual([
      'home: s2 s3',
      'care: s1 s4',
    ]);
    expect(edited({ do: 'move-goal', id: 'care', before: 'home' })).toEqual(['care: s4', 'home: s1 s2 s3']);
    expect(edited({ do: 'remove', ids: ['home', 's4'] })).toEqual(['care:']);
  });

  it('holds no more steps than a plan can, and leaves a step where it is when the other goal is full', () => {
    const many = Array.from({ length: mostSteps }, (_, index) => step(`m${index}`));
    const full = planWith([goal('full', many), goal('other', [step('s')])]);
    const added = editWellbeingPlan(full, {
      do: 'add-steps',
      goal: 'full',
      steps: [step('new')],
      before: null,
    });
    expect(added).toBe(full);
    expect(editWellbeingPlan(full, { do: 'move-step', id: 's', goal: 'full', before: null })).toBe(full);
  });

  it('takes finished goals with where they came from', () => {
    const origin = { worksheetId: 'w', instrument: 'vacancy', date: '2026-03-03', itemId: 'card' } as const;
    const document = editWellbeingPlan(plan(), {
      do: 'add-goals',
      goals: [goal('new', [step('s9')], { origin, domain: 'income' })],
      before: 'care',
    });
    expect(order(document)).toEqual(['home: s1 s2 s3', 'new: s9', 'care: s4']);
    expect(document.goals[1]?.origin).toEqual(origin);
  });

  it('has an example of which each moment is within the schema and differs from the one before', () => {
    for (const language of ['nl', 'en'] as const) {
      const moments = exampleMoments(language).map(({ document }) => document);
      for (const document of moments) expect(wellbeingPlanSchema.safeParse(document).error).toBeUndefined();
      expect(moments[0]).not.toEqual(moments[1]);
      expect(moments[1]).not.toEqual(moments[2]);
    }
  });
});
