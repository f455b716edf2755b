export const progressReview = {
  name: 'Stavaza',
  together: 'Stavaza',
  done: {
    take_one: 'overnemen van cijfers',
    take_other: 'overnemen van cijfers',
    note: 'een notitie schrijven',
  },
} as const;
