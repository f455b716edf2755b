export const wellbeingPlan = {
  name: 'Wellbeing plan',
  together: 'Wellbeing plan',
  done: {
    take_one: 'taking over a goal',
    take_other: 'taking over {{count}} goals',
    note: 'writing a note',
  },
} as const;
