export const progressReview = {
  name: 'Where we stand',
  together: 'Where we stand',
  done: {
    note: 'writing a note',
  },
} as const;
