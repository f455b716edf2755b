import {
  bareNode,
  emptyMindmap,
  type MindmapDocument,
} from '../../../domain/instruments/mindmap/document.ts';
import type { Subject } from './driver.ts';

const topics = [
  'Werk',
  'Rijbewijs halen',
  'Kinderopvang',
  'Nederlands oefenen met de buurvrouw',
  'Rust',
  'Kleine huur',
  'Hulp bij papieren',
  'Vroeger in de bakkerij',
  'Fiets',
];

/** Branches on the middle, and how many thoughts hang on each thought. */
const branches = 7;
const children = 3;

/** A mindmap with `count` thoughts: seven branches, then three on each in the order in which they come. */
function benchThoughts(count: number): MindmapDocument {
  return {
    ...emptyMindmap(),
    nodes: Array.from({ length: count }, (_, index) =>
      bareNode(
        `t${index}`,
        index < branches ? null : `t${Math.floor((index - branches) / children)}`,
        `${topics[index % topics.length] ?? ''} ${index}`,
      ),
    ),
  };
}

/** With one line to a thought, so many thoughts and lines together; the bench takes hold of the last thought. */
export const benchMindmap: Subject<MindmapDocument> = {
  make: (elements) => benchThoughts(elements / 2),
  held: ({ nodes }) => nodes.at(-1)?.id ?? '',
};
