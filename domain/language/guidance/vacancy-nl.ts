import type { Guidance } from './guidance-form.ts';

export const vacancyGuidanceDutch: Guidance = {
  name: 'De vacature',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
