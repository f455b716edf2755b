export const progressReview = {
  name: 'Stavaza',
  together: 'Stavaza',
  done: {
    note: 'een notitie schrijven',
  },
} as const;
