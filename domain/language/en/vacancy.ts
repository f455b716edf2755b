export const vacancy = {
  name: 'The vacancy',
  together: 'The vacancy',
  done: {
    note: 'writing a note',
  },
} as const;
