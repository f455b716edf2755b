import type { MindmapDocument } from './document.ts';

/** Everything that somebody typed in it. */
export const textsOf = ({ centre, nodes, links, note, privateNote }: MindmapDocument): readonly string[] => [
  centre.text,
  ...nodes.flatMap((node) => [node.text, node.note]),
  ...links.map(({ text }) => text),
  note,
  privateNote,
];
