export const scaleQuestions = {
  name: 'Schaalvragen',
  together: 'Schaalvragen',
  noFigure: 'Liever geen cijfer',
  done: {
    note: 'een notitie schrijven',
  },
} as const;
