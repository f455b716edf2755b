import { fragmentOf, freshCopy, type Fragment } from '../../../domain/instruments/mindmap/copying.ts';
import type { Link, MindmapDocument, MindmapNode } from '../../../domain/instruments/mindmap/document.ts';
import { readOutline } from '../../../domain/instruments/mindmap/exchange/read-outline.ts';
import { type Naming, nodeText } from '../../../domain/instruments/mindmap/names.ts';
import { above, treeOf } from '../../../domain/instruments/mindmap/tree.ts';
import { newId } from './deeds.ts';
import { newNode } from './typing-deeds.ts';

/** What is copied of a map, and the same as lines of text with a tab for every step. Null when there is nothing. */
export interface Copied {
  readonly fragment: Fragment;
  readonly lines: readonly string[];
}

/** The picked nodes with all below them, and the arrows between those. */
export function copiedFrom(document: MindmapDocument, ids: Iterable<string>, naming: Naming): Copied | null {
  const fragment = fragmentOf(document, ids);
  if (fragment.nodes.length === 0) return null;
  const tree = treeOf(fragment.nodes);
  const lines = fragment.nodes.map(
    (node) => `${'\t'.repeat(above(tree, node.id).length)}${nodeText(node, naming)}`,
  );
  return { fragment, lines };
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
export function pastedCopies(fragment: Fragment, parent: string | null, naming: Naming): Pasting {
  const { nodes, links } = freshCopy(fragment, parent, newId, naming);
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
