import type { Link, MindmapDocument } from './document.ts';
import { centreText, type Naming, namesIn, nodeText } from './names.ts';
import type { PlacedNode } from './layout.ts';
import { mindmapWords } from './words/words.ts';

/** What a screen reader says of each thing in the drawing. */
export interface Speech {
  readonly centre: string;
  readonly node: (placed: PlacedNode) => string;
  readonly link: (link: Link) => string;
}

/** "Slecht slapen, gedachte, hindernis, onder Gezondheid": what the shape shows, and what its marks and its place say. */
export function speechIn(document: MindmapDocument, view: Naming): Speech {
  const words = mindmapWords(view.language);
  const nameOf = namesIn(document, view);
  return {
    centre: words.spoken.centre(centreText(document, view)),
    node: ({ node, hidden }) => {
      const place = node.parent === null ? 'branch' : 'node';
      const text = nodeText(node, view);
      const parts = [
        text === '' ? words.unnamed[place] : text,
        words.spoken.place[place],
        node.marks.length === 0 ? '' : words.spoken.marked(node.marks.map((mark) => words.marks[mark])),
        node.work === null ? '' : words.effects[node.work],
        node.parent === null ? '' : words.spoken.under(nameOf(node.parent)),
        hidden > 0 ? words.spoken.folded : '',
        node.note.trim() === '' ? '' : words.spoken.note,
      ];
      return parts.filter((part) => part !== '').join(', ');
    },
    link: ({ from, to, text, both }) => words.spoken.link(nameOf(from), nameOf(to), text.trim(), both),
  };
}
