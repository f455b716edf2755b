export const vacancy = {
  name: 'De vacature',
  together: 'De vacature',
  done: {
    note: 'een notitie schrijven',
  },
} as const;
