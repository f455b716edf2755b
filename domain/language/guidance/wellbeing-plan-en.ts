import type { Guidance } from './guidance-form.ts';

export const wellbeingPlanGuidanceEnglish: Guidance = {
  name: 'Wellbeing plan',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
