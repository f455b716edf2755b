import {
  centreSubject,
  type MindmapDocument,
  type MindmapNode,
} from '../../../domain/instruments/mindmap/document.ts';
import { shownNodes } from '../../../domain/instruments/mindmap/shown.ts';
import { treeOf } from '../../../domain/instruments/mindmap/tree.ts';
import type { MindmapView } from '../../../domain/instruments/mindmap/view.ts';

/** One row of the tree: the middle, or a node that is seen. */
export interface OutlineRow {
  readonly id: string;
  readonly node: MindmapNode | null;
  /** 1 for the middle. */
  readonly level: number;
  /** Place among its siblings, from 1, and how many those are. */
  readonly place: number;
  readonly size: number;
  readonly parent: string | null;
  /** Whether what hangs on it is seen; null when nothing does. */
  readonly open: boolean | null;
}

/** The rows of what a view shows, in the order in which they are read. */
export function outlineRows(document: MindmapDocument, view: MindmapView): readonly OutlineRow[] {
  const { childrenOf } = treeOf(document.nodes);
  const shown = shownNodes(document, view);
  const branches = shown.filter(({ parent }) => parent === -1).length;
  const places = new Map<string | null, number>();
  const rows: OutlineRow[] = [
    {
      id: centreSubject,
      node: null,
      level: 1,
      place: 1,
      size: 1,
      parent: null,
      open: branches > 0 ? true : null,
    },
  ];
  for (const { node, depth, parent, hidden, children } of shown) {
    const place = (places.get(node.parent) ?? 0) + 1;
    places.set(node.parent, place);
    const bears = children.length > 0 || hidden > 0 || (node.folded && childrenOf(node.id).length > 0);
    rows.push({
      id: node.id,
      node,
      level: depth + 1,
      place,
      size: shown[parent]?.children.length ?? branches,
      parent: node.parent ?? centreSubject,
      open: bears ? !node.folded : null,
    });
  }
  return rows;
}
