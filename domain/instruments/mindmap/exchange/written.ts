import type { Language } from '../../../language/language.ts';
import { nodeText } from '../names.ts';
import { centreSubject, type Link, type MindmapDocument, type MindmapNode } from '../document.ts';
import { readingOrder, treeOf } from '../tree.ts';
import { mindmapWords } from '../words/words.ts';
import { oneLine } from './tidy.ts';

/** A node on its way out, with its level under the middle: 1 for a branch. */
export interface Written {
  readonly node: MindmapNode;
  readonly level: number;
  readonly text: string;
  /** Arrows that go from it. */
  readonly links: readonly Link[];
}

/** A map as files show it: what stands in the middle, and everything else in the order in which it is read. */
export interface WrittenMap {
  /** What was written in the middle or the usual words: never the name of the client by itself. */
  readonly middle: string;
  readonly middleLinks: readonly Link[];
  readonly nodes: readonly Written[];
  readonly textOf: (id: string) => string;
}

export function writtenMap({ centre, nodes, links }: MindmapDocument, language: Language): WrittenMap {
  const words = mindmapWords(language);
  const middle = oneLine(centre.text) || (centre.about === 'work' ? words.work : words.me);
  const from = new Map<string, Link[]>();
  for (const link of links) {
    const others = from.get(link.from);
    if (others === undefined) from.set(link.from, [link]);
    else others.push(link);
  }
  const levels = new Map<string, number>();
  const texts = new Map([[centreSubject, middle]]);
  const written = readingOrder(treeOf(nodes).childrenOf).map((node) => {
    const level = (node.parent === null ? 0 : (levels.get(node.parent) ?? 0)) + 1;
    const text = oneLine(nodeText(node, { language }));
    levels.set(node.id, level);
    texts.set(node.id, text);
    return { node, level, text, links: from.get(node.id) ?? [] };
  });
  return {
    middle,
    middleLinks: from.get(centreSubject) ?? [],
    nodes: written,
    textOf: (id) => texts.get(id) ?? '',
  };
}
