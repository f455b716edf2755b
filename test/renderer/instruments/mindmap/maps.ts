import {
  bareNode,
  emptyMindmap,
  type MindmapDocument,
  type MindmapNode,
} from '../../../../domain/instruments/mindmap/document.ts';

const thought = (id: string, parent: string | null, rest: Partial<MindmapNode> = {}): MindmapNode =>
  bareNode(id, parent, id, rest);

/** Two branches at each side, with thoughts below them; ids are the texts. */
export const smallMap = (): MindmapDocument => ({
  ...emptyMindmap(),
  nodes: [
    thought('Gezin', null, { domain: 'family', side: 'right' }),
    thought('opvang', 'Gezin'),
    thought('mama helpt', 'Gezin'),
    thought('woensdag', 'opvang'),
    thought('Werk', null, { side: 'right' }),
    thought('halftijds', 'Werk'),
    thought('Wonen', null, { side: 'left' }),
    thought('huur', 'Wonen'),
    thought('Rust', null, { side: 'left' }),
  ],
});

/** Every thought with what it hangs on, as "parent/text", in the order in which they are stored. */
export const paths = ({ nodes }: MindmapDocument): readonly string[] =>
  nodes.map(({ parent, text }) =>
    parent === null ? text : `${nodes.find(({ id }) => id === parent)?.text}/${text}`,
  );

/** Texts of what hangs on something, in their order. */
export const below = ({ nodes }: MindmapDocument, parent: string | null): readonly string[] => {
  const on = parent === null ? null : (nodes.find(({ text }) => text === parent)?.id ?? parent);
  return nodes.filter((node) => node.parent === on).map(({ text }) => text);
};

/** A map of many thoughts, three levels deep. */
export const largeMap = (count: number): MindmapDocument => ({
  ...emptyMindmap(),
  nodes: Array.from({ length: count }, (_, index) =>
    thought(`g${index}`, index < 10 ? null : `g${Math.floor(index / 10) - 1}`, { text: `gedachte ${index}` }),
  ),
});
