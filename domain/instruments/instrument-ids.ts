/** The eight instruments in the order of the method. */
export const instrumentIds = [
  'vacancy',
  'scale-questions',
  'balance',
  'ecogram',
  'mindmap',
  'wellbeing-plan',
  'progress-review',
  'referral',
] as const;
export type InstrumentId = (typeof instrumentIds)[number];
