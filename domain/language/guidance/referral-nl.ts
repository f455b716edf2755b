import type { Guidance } from './guidance-form.ts';

export const referralGuidanceDutch: Guidance = {
  name: 'Doorverwijzing',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
