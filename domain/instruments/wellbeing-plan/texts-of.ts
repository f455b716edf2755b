import type { Step, WellbeingPlanDocument } from './document.ts';

/** Everything that somebody typed in it. */
export const textsOf = (document: WellbeingPlanDocument): readonly string[] => [
  ...document.goals.flatMap(({ text, steps }) => [text, ...steps.flatMap(textsOfStep)]),
  ...document.evaluations.flatMap(({ criterion, who, when }) => [criterion, who, when.text]),
  document.nextTime.text,
  document.note,
  document.privateNote,
];

const textsOfStep = (step: Step): readonly string[] => [
  step.text,
  step.whoElse,
  step.service,
  step.action,
  step.agreementClient,
  step.agreementCoach,
  step.when.text,
  step.stateWords,
  ...Object.values(step.followUp),
];
