import type { Guidance } from './guidance-form.ts';

export const scaleQuestionsGuidanceDutch: Guidance = {
  name: 'Schaalvragen',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
