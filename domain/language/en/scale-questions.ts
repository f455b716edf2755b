export const scaleQuestions = {
  name: 'Scale questions',
  together: 'Scale questions',
  done: {
    note: 'writing a note',
  },
} as const;
