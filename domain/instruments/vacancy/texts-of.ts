import type { VacancyDocument } from './document.ts';

/** Everything that somebody typed in it. */
export const textsOf = ({
  job,
  reason,
  cards,
  links,
  note,
  privateNote,
}: VacancyDocument): readonly string[] => [
  job.title,
  job.employer,
  job.place,
  job.hours,
  job.text,
  job.foundAt,
  reason,
  ...cards.flatMap(({ text, needed }) => [text, needed]),
  ...links.map(({ text }) => text),
  note,
  privateNote,
];
