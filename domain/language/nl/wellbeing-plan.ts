export const wellbeingPlan = {
  name: 'Welzijnspop',
  together: 'Welzijnspop',
  done: {
    note: 'een notitie schrijven',
  },
} as const;
