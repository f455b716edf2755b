import type { Guidance } from './guidance-form.ts';

export const scaleQuestionsGuidanceEnglish: Guidance = {
  name: 'Scale questions',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
