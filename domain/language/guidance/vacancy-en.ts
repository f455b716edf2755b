import type { Guidance } from './guidance-form.ts';

export const vacancyGuidanceEnglish: Guidance = {
  name: 'The vacancy',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
