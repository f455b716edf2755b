export const scaleQuestions = {
  name: 'Scale questions',
  together: 'Scale questions',
  noFigure: 'Rather no figure',
  done: {
    note: 'writing a note',
  },
} as const;
