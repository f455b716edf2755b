import type { ProgressReviewDocument } from './document.ts';

/** Everything that somebody typed in it; what stands at a domain that is not discussed any more stays out of sight. */
export const textsOf = ({
  moments,
  domains,
  entries,
  turningPoints,
  helped,
  note,
  privateNote,
}: ProgressReviewDocument): readonly string[] => [
  ...moments.map(({ name }) => name),
  ...entries
    .filter(({ domain }) => domains.includes(domain))
    .flatMap(({ ownNote, note: discussed }) => [ownNote, discussed]),
  ...turningPoints
    .filter(({ domain }) => domain === null || domains.includes(domain))
    .map(({ text }) => text),
  ...domains.map((domain) => helped[domain] ?? ''),
  note,
  privateNote,
];
