export const dutchWords = {
  foot: 'Dit blad is van jou. Jij kiest wie het mag zien.',
  pageOf: 'blad {{page}} van {{pages}}',
  name: 'naam',
  date: 'datum',
  signature: 'handtekening',
} as const;
