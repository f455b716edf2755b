import type { Guidance } from './guidance-form.ts';

export const wellbeingPlanGuidanceDutch: Guidance = {
  name: 'Welzijnspop',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
