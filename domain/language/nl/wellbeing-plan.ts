export const wellbeingPlan = {
  name: 'Welzijnspop',
  together: 'Welzijnspop',
  done: {
    take_one: 'overnemen van een doel',
    take_other: 'overnemen van {{count}} doelen',
    note: 'een notitie schrijven',
  },
} as const;
