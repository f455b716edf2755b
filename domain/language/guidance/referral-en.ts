import type { Guidance } from './guidance-form.ts';

export const referralGuidanceEnglish: Guidance = {
  name: 'Referral',
  what: [],
  why: [],
  when: [],
  how: [],
  questions: [],
  followUp: [],
  source: '',
};
