export const referral = {
  name: 'Referral',
  together: 'Referral',
  done: {
    take_one: 'taking something over',
    take_other: 'taking over {{count}} things',
    note: 'writing a note',
  },
} as const;
