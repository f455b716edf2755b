import { capitalised, ended } from '../../../language/grammar.ts';
import type { PlanWords } from './plan-words.ts';

export const englishWords: PlanWords = {
  method: 'Wellbeing plan',
  sheetTitle: 'My plan',
  followUpTitle: 'How is it going?',
  clientTitle: 'What I am going to do',
  columns: {
    step: 'Step',
    who: 'Who does it',
    service: 'Who can help',
    action: 'What we do',
    when: 'When',
    state: 'How it stands',
  },
  agrees: { client: (name) => `${name} agrees`, me: 'I agree', coach: 'Coach agrees' },
  followUp: {
    result: 'What is the result',
    well: 'What went well',
    less: 'What went less well',
    needed: 'What is still needed',
  },
  who: { me: 'me', coach: 'coach', both: 'together', other: 'somebody else' },
  states: { open: 'open', busy: 'busy', done: 'done', dropped: 'dropped' },
  evaluationTitle: 'How do we see that it helps?',
  evaluation: { criterion: 'By what do we see it', who: 'Who looks at it', when: 'When' },
  nextTime: 'Looking back together:',
  nextTimeClient: 'We look back together on',
  blankGoal: 'What do I want to reach?',
  nothingAgreed: 'There is no agreement for you on this plan yet.',
  dateAndSignature: 'date and signature',
  hiddenClient: 'the person on the sheet',
  unnamed: { goal: 'a goal without words', step: 'a step without words' },
  numbered: { goal: (number) => `goal ${number}`, step: (goal, step) => `step ${step} of goal ${goal}` },

  sentences: {
    plan: (client) => `This is the plan of ${client}.`,
    empty: (client) => `There is no goal on the plan of ${client} yet.`,
    goal: (goal, domain) => (domain === null ? `Goal: ${ended(goal)}` : `Goal at ${domain}: ${ended(goal)}`),
    noSteps: 'There is no step with it yet.',
    step: (step) => `Step: ${ended(step)}`,
    who: {
      client: (client) => capitalised(`${client} does this.`),
      coach: () => 'The coach does this.',
      both: (client) => capitalised(`${client} and the coach do this together.`),
      other: (_client, other) => (other === '' ? 'Somebody else does this.' : `${other} does this.`),
    },
    service: (service) => `Who can help: ${ended(service)}`,
    action: (action) => `What we do: ${ended(action)}`,
    agreement: {
      client: (client, text) => capitalised(`${client} agrees: ${ended(text)}`),
      coach: (text) => `The coach agrees: ${ended(text)}`,
    },
    when: (when) => `When: ${ended(when)}`,
    state: (state) => `How it stands: ${ended(state)}`,
    result: (text) => `Result: ${ended(text)}`,
    well: (text) => `This went well: ${ended(text)}`,
    less: (text) => `This went less well: ${ended(text)}`,
    needed: (text) => `Still needed: ${ended(text)}`,
    evaluation: (criterion, who, when) =>
      `We see that it helps by: ${ended(criterion)}` +
      (who === '' ? '' : ` Who looks at it: ${ended(who)}`) +
      (when === '' ? '' : ` When: ${ended(when)}`),
    nextTime: (when) => `We look back together: ${ended(when)}`,
    note: (text) => `Written with it: ${text}`,
  },

  differences: {
    goalCame: (goal) => capitalised(`${goal} is a new goal.`),
    goalLeft: (goal) => capitalised(`${goal} is no longer on the plan.`),
    goalRenamed: (before, after) => `The goal ${before} is now called ${after}.`,
    goalDomain: (goal, domain) =>
      capitalised(
        domain === null ? `${goal} no longer belongs to a life domain.` : `${goal} now belongs to ${domain}.`,
      ),
    stepCame: (step, goal) => `A step came with ${goal}: ${ended(step)}`,
    stepLeft: (step) => capitalised(`${step} is no longer on the plan.`),
    stepRenamed: (before, after) => `The step ${before} is now called ${after}.`,
    stepMoved: (step, goal) => capitalised(`${step} now stands with ${goal}.`),
    state: (step, before, after) => capitalised(`${step} was ${before} and is now ${ended(after)}`),
    agreed: (step) => `There is an agreement with ${step} now.`,
    agreement: (step) => `The agreement with ${step} is different.`,
    who: (step) => `Somebody else is to do ${step}.`,
    service: (step) => `Another service stands with ${step}.`,
    action: (step) => `What we do for ${step} is different.`,
    when: (step, before, after) =>
      after === ''
        ? `There is no moment for ${step} any more.`
        : before === ''
          ? `The moment for ${step} is now: ${ended(after)}`
          : `The moment for ${step} was ${before} and is now ${ended(after)}`,
    followUpCame: (step) => `There was a look back at ${step}.`,
    followUp: (step) => `The look back at ${step} is different.`,
    order: 'The goals or steps stand in another order.',
    evaluationCame: 'There is something more by which we see that it helps.',
    evaluationLeft: 'Something by which we would see that it helps is gone.',
    evaluation: 'By what we see that it helps is different.',
    nextTime: (when) => `We now look back together on: ${ended(when)}`,
    noNextTime: 'There is no moment any more to look back together.',
  },
};
