/** The names under which answers are kept. Longer keys begin with the shorter ones that they belong to. */
export const keys = {
  information: ['information'],
  preferences: ['preferences'],
  status: ['status'],
  clients: ['clients'],
  client: (id: string) => ['client', id],
  organisations: ['organisations'],
  suggestions: ['suggestions'],
  ownKey: ['own-key'],
  due: ['due'],
  /** Retention, restriction, proofs of erasure, the organisation, and the audit trail. */
  privacy: ['privacy'],
  backups: ['backups'],
  found: (text: string) => ['found', text],
  worksheet: (id: string) => ['worksheet', id],
  moments: (id: string) => ['worksheet', id, 'moments'],
  moment: (id: string, momentId: string) => ['worksheet', id, 'moments', momentId],
} as const;
