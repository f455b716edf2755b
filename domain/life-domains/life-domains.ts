/**
 * The ten life domains (levensdomeinen) in their fixed order. Source: Generalistisch Werkt (OASeS, Recht-Op, De Ploeg,
 * Weerwerk), after the basic rights of articles 23 and 24 of the Belgian Constitution.
 */
export const lifeDomains = [
  'housing',
  'income',
  'employment',
  'education',
  'legal',
  'family',
  'health',
  'participation',
  'leisure',
  'selfworth',
] as const;

export type LifeDomain = (typeof lifeDomains)[number];
