import type { ScaleQuestionsDocument } from './document.ts';

/** Everything that somebody typed in it. */
export const textsOf = ({ rounds, note, privateNote }: ScaleQuestionsDocument): readonly string[] => [
  ...rounds.flatMap(({ place, answers }) => [
    place,
    ...answers.flatMap(({ notes, corrections }) => [
      ...Object.values(notes),
      ...corrections.map(({ reason }) => reason),
    ]),
  ]),
  note,
  privateNote,
];
