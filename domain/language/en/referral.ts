export const referral = {
  name: 'Referral',
  together: 'Referral',
  done: {
    note: 'writing a note',
  },
} as const;
