export const wellbeingPlan = {
  name: 'Wellbeing plan',
  together: 'Wellbeing plan',
  done: {
    note: 'writing a note',
  },
} as const;
