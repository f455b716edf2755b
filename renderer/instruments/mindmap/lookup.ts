import {
  centreSubject,
  type Link,
  type MindmapDocument,
  type MindmapNode,
} from '../../../domain/instruments/mindmap/document.ts';
import { centreText, type Naming, nodeText } from '../../../domain/instruments/mindmap/names.ts';
import { above, readingOrder, treeOf } from '../../../domain/instruments/mindmap/tree.ts';
import { mindmapWords } from '../../../domain/instruments/mindmap/words/words.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import type { Findable } from '../../drawing/find-bar.tsx';
import { i18n } from '../../language/setup.ts';

export const nodeOf = ({ nodes }: MindmapDocument, id: string | null): MindmapNode | undefined =>
  id === null ? undefined : treeOf(nodes).byId.get(id);

export const linkOf = ({ links }: MindmapDocument, id: string | null): Link | undefined =>
  links.find((link) => link.id === id);

export const linksOf = ({ links }: MindmapDocument, id: string): readonly Link[] =>
  links.filter(({ from, to }) => from === id || to === id);

export const childrenOf = ({ nodes }: MindmapDocument, id: string | null): readonly MindmapNode[] =>
  treeOf(nodes).childrenOf(id === centreSubject ? null : id);

/** Whether an id stands for something on the sheet. */
export const isThere = (document: MindmapDocument, id: string): boolean =>
  id === centreSubject || nodeOf(document, id) !== undefined || linkOf(document, id) !== undefined;

/** How the person and the words of the screen are called now, everything in full. */
export const namingOf = (clientName: string): Naming => ({
  clientName,
  language: i18n.language === 'en' ? 'en' : 'nl',
  names: 'all',
});

/** How a thing is called in bars, lists and announcements: its own text, or the words for what has none. */
export function nameOf(document: MindmapDocument, id: string, naming: Naming): string {
  if (id === centreSubject) return centreText(document, naming);
  const node = nodeOf(document, id);
  if (node !== undefined) {
    const { unnamed } = mindmapWords(naming.language);
    return nodeText(node, naming) || unnamed[node.parent === null ? 'branch' : 'node'];
  }
  const link = linkOf(document, id);
  if (link === undefined) return '';
  const ends = { from: nameOf(document, link.from, naming), to: nameOf(document, link.to, naming) };
  return i18n.t(link.both ? 'mindmap.arrowBoth' : 'mindmap.arrowOf', ends);
}

/** The branch on which a node hangs in the end; the node itself when it is one. */
export function branchOf(document: MindmapDocument, id: string): MindmapNode | undefined {
  const node = nodeOf(document, id);
  return node === undefined ? undefined : (above(treeOf(document.nodes), id).at(-1) ?? node);
}

export const domainOf = (document: MindmapDocument, id: string): LifeDomain | null =>
  branchOf(document, id)?.domain ?? null;

export interface Picked {
  readonly nodes: readonly MindmapNode[];
  readonly links: readonly Link[];
  readonly centre: boolean;
}

/** Picked ids parted by what they stand for; ids of what is gone are left out. */
export function pickedIn(document: MindmapDocument, ids: Iterable<string>): Picked {
  const wanted = [...ids];
  const nodes = wanted.flatMap((id) => nodeOf(document, id) ?? []);
  const some = new Set(wanted);
  return {
    nodes,
    links: document.links.filter(({ id }) => some.has(id)),
    centre: some.has(centreSubject),
  };
}

/** Siblings of a node, itself among them, and its place there. */
export function siblingsOf(
  document: MindmapDocument,
  id: string,
): { readonly siblings: readonly MindmapNode[]; readonly at: number } {
  const siblings = childrenOf(document, nodeOf(document, id)?.parent ?? null);
  return { siblings, at: siblings.findIndex((each) => each.id === id) };
}

/** Everything on the sheet in which one may look for a word, in the order in which it is read. */
export function findableIn(document: MindmapDocument, naming: Naming): readonly Findable[] {
  const nodes = readingOrder(treeOf(document.nodes).childrenOf);
  const named = (id: string, texts: readonly string[]): Findable => {
    const name = nameOf(document, id, naming);
    return { id, name, texts: [name, ...texts] };
  };
  return [
    named(centreSubject, []),
    ...nodes.map(({ id, text, note }) => named(id, [text, note])),
    ...document.links
      .filter(({ text }) => text !== '')
      .map(({ id, text }) => ({ id, name: nameOf(document, id, naming), texts: [text] })),
  ];
}
