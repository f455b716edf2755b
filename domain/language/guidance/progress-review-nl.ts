import type { Guidance } from './guidance-form.ts';

export const progressReviewGuidanceDutch: Guidance = {
  name: 'Stavaza',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
