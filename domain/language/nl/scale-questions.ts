export const scaleQuestions = {
  name: 'Schaalvragen',
  together: 'Schaalvragen',
  done: {
    note: 'een notitie schrijven',
  },
} as const;
