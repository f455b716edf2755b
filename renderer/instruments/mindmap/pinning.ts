import type { MindmapCommand } from '../../../domain/instruments/mindmap/commands.ts';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { layoutOf } from '../../../domain/instruments/mindmap/layout.ts';
import type { Naming } from '../../../domain/instruments/mindmap/names.ts';
import { childrenOf } from './lookup.ts';

/**
 * Keeps branches on the side where they are seen: with something more on one of them, the arrangement might balance both sides
 * anew, and what a person looks at would jump. `all`: also those that have a side already.
 */
export function pinsOf(document: MindmapDocument, naming: Naming, all = false): MindmapCommand[] {
  const branches = childrenOf(document, null).filter(({ side }) => all || side === null);
  if (branches.length === 0) return [];
  const { byId } = layoutOf(document, { ...naming, filter: null });
  return (['left', 'right'] as const).flatMap((side) => {
    const ids = branches.flatMap(({ id }) => (byId.get(id)?.toward === side ? [id] : []));
    return ids.length === 0 ? [] : [{ do: 'change' as const, ids, change: { side } }];
  });
}
