import { describe, expect, it } from 'vitest';
import { whenFrom } from '../../../../domain/client-file/when.ts';
import { agreementsOf, settleAgreement } from '../../../../domain/instruments/wellbeing-plan/agreements.ts';
import { editWellbeingPlan } from '../../../../domain/instruments/wellbeing-plan/edits.ts';
import { beyondNextTime } from '../../../../domain/instruments/wellbeing-plan/order.ts';
import type { WellbeingPlanDocument } from '../../../../domain/instruments/wellbeing-plan/document.ts';
import { goal, planWith, step } from './support/documents.ts';

const plan = () =>
  planWith([
    goal(
      'home',
      [
        step('both', {
          agreementClient: 'Ik bel.',
          agreementCoach: 'Els zit erbij.',
          when: whenFrom('8/6/2026'),
        }),
        step('client', { agreementClient: 'Ik neem\nde brief mee.' }),
        step('date', { action: 'samen kijken', who: 'coach', when: whenFrom('ergens in mei') }),
        step('nothing', { action: 'nog te bespreken' }),
      ],
      { domain: 'housing' },
    ),
  ]);
const settled = (document: WellbeingPlanDocument) =>
  agreementsOf(document)
    .filter((each) => each.settled)
    .map(({ id }) => id);
const settle = (document: WellbeingPlanDocument, id: string, kept: boolean): WellbeingPlanDocument => {
  const command = settleAgreement(document, id, kept);
  if (command === undefined) throw new Error(`${id} is not there`);
  return editWellbeingPlan(document, command);
};

describe('agreements of a plan', () => {
  it('are the steps with an agreement or a moment; client and coach each have their own', () => {
    expect(
      agreementsOf(plan()).map(({ id, text, who, when, domain }) => [id, text, who, when.text, domain]),
    ).toEqual([
      ['both-client', 'Ik bel.', 'client', '8/6/2026', 'housing'],
      ['both-coach', 'Els zit erbij.', 'coach', '8/6/2026', 'housing'],
      ['client', 'Ik neem de brief mee.', 'client', '', 'housing'],
      ['date', 'samen kijken', 'coach', 'ergens in mei', 'housing'],
    ]);
  });

  it('are kept one by one: a step is done once all of its agreements are', () => {
    const first = settle(plan(), 'both-coach', true);
    expect(settled(first)).toEqual(['both-coach']);
    expect(first.goals[0]?.steps[0]?.state).toBe('busy');
    const second = settle(first, 'both-client', true);
    expect(settled(second)).toEqual(['both-client', 'both-coach']);
    expect(second.goals[0]?.steps[0]?.state).toBe('done');
    const back = settle(second, 'both-client', false);
    expect(settled(back)).toEqual(['both-coach']);
    expect(back.goals[0]?.steps[0]?.state).toBe('busy');
  });

  it('follow the state that is written in the plan itself', () => {
    const one = settle(plan(), 'client', true);
    expect(one.goals[0]?.steps[1]?.state).toBe('done');
    const kept = settle(plan(), 'both-coach', true);
    const opened = editWellbeingPlan(kept, { do: 'change-step', id: 'both', change: { state: 'open' } });
    expect(settled(opened)).toEqual([]);
    expect(settleAgreement(plan(), 'unknown', true)).toBeUndefined();
    expect(settleAgreement(plan(), 'both', true)).toBeUndefined();
  });

  it('that come after looking back are worth a question, as long as they are not done', () => {
    const document = { ...plan(), nextTime: whenFrom('1/6/2026') };
    expect(beyondNextTime(document).map(({ id }) => id)).toEqual(['both']);
    const isDone = editWellbeingPlan(document, { do: 'change-step', id: 'both', change: { state: 'done' } });
    expect(beyondNextTime(isDone)).toEqual([]);
    expect(beyondNextTime({ ...document, nextTime: whenFrom('juni') })).toEqual([]);
  });
});
