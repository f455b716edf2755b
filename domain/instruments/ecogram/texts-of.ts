import type { EcogramDocument } from './document.ts';

/** Everything that somebody typed in it. */
export const textsOf = ({ actors, relations, note, privateNote }: EcogramDocument): readonly string[] => [
  ...actors.flatMap(({ name, role, note: about, facts }) => [name, role, about, ...Object.values(facts)]),
  ...relations.map((relation) => relation.note),
  note,
  privateNote,
];
