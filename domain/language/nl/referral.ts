export const referral = {
  name: 'Doorverwijzing',
  together: 'Doorverwijzing',
  done: {
    take_one: 'overnemen',
    take_other: 'overnemen van {{count}} dingen',
    note: 'een notitie schrijven',
  },
} as const;
