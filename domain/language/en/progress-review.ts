export const progressReview = {
  name: 'Where we stand',
  together: 'Where we stand',
  done: {
    take_one: 'taking over scores',
    take_other: 'taking over scores',
    note: 'writing a note',
  },
} as const;
