import { fragmentOf, freshCopy } from '../../../domain/instruments/mindmap/copying.ts';
import type { Link, MindmapDocument, MindmapNode } from '../../../domain/instruments/mindmap/document.ts';
import { readOutline } from '../../../domain/instruments/mindmap/exchange/read-outline.ts';
import { type Naming, nodeText } from '../../../domain/instruments/mindmap/names.ts';
import { above, treeOf } from '../../../domain/instruments/mindmap/tree.ts';
import type { Copied } from './clipboard.ts';
import { newId } from './deeds.ts';
import { newNode } from './typing-deeds.ts';

/** What is copied of a map: the picked nodes with all below them, and the arrows between those. Null when there is nothing. */
export function copiedFrom(document: MindmapDocument, ids: readonly string[], naming: Naming): Copied | null {
  const fragment = fragmentOf(document, ids, naming);
  if (fragment.nodes.length === 0) return null;
  const tree = treeOf(fragment.nodes);
  const text = fragment.nodes
    .map((node) => `${'\t'.repeat(above(tree, node.id).length)}${nodeText(node, naming)}`)
    .join('\n');
  return { fragment, text };
}

export interface Pasting {
  readonly nodes: readonly MindmapNode[];
  readonly links: readonly Link[];
  /** The ids of those that hang on the place where is pasted. */
  readonly roots: readonly string[];
}

const withRoots = (
  nodes: readonly MindmapNode[],
  links: readonly Link[],
  parent: string | null,
): Pasting => ({
  nodes,
  links,
  roots: nodes.filter((node) => node.parent === parent).map(({ id }) => id),
});

/** Copies with ids of their own, hung on a node or on the middle. */
export function pastedCopies({ fragment }: Copied, parent: string | null): Pasting {
  const { nodes, links } = freshCopy(fragment, parent, newId);
  return withRoots(nodes, links, parent);
}

/** Indented text as nodes. Throws what readOutline throws. */
export function pastedText(text: string, parent: string | null): Pasting {
  const { thoughts } = readOutline(text, { markdown: false });
  const nodes: MindmapNode[] = [];
  for (const thought of thoughts) {
    const on = thought.parent === null ? parent : (nodes[thought.parent]?.id ?? parent);
    nodes.push(newNode(on, thought.text, { note: thought.note }));
  }
  return withRoots(nodes, [], parent);
}
