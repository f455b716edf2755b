export const referral = {
  name: 'Doorverwijzing',
  together: 'Doorverwijzing',
  done: {
    note: 'een notitie schrijven',
  },
} as const;
