import type { Guidance } from './guidance-form.ts';

export const progressReviewGuidanceEnglish: Guidance = {
  name: 'Where we stand',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
