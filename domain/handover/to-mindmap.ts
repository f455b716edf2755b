import type { MindmapCommand } from '../instruments/mindmap/commands.ts';
import {
  bareNode,
  longestText,
  mostNodes,
  type Mark,
  type MindmapDocument,
  type MindmapNode,
} from '../instruments/mindmap/document.ts';
import type { LifeDomain } from '../life-domains/life-domains.ts';
import type { Gift, GiftKind, NewId } from './gift.ts';

type Adding = Extract<MindmapCommand, { do: 'add' }>;

const marksOf: Readonly<Record<GiftKind, readonly Mark[]>> = {
  strength: ['strength'],
  burden: ['obstacle'],
  wish: ['wish'],
  other: [],
};

/**
 * One command that hangs gifts on a map: each under the branch of its life domain, which is made when it is not there yet;
 * without a domain on the middle itself. What the map cannot hold any more is left out, last ones first.
 */
export function giveToMindmap(document: MindmapDocument, gifts: readonly Gift[], newId: NewId): Adding {
  const branches = new Map<LifeDomain, string>();
  for (const { id, parent, domain } of document.nodes) {
    if (parent === null && domain !== null && !branches.has(domain)) branches.set(domain, id);
  }
  const nodes: MindmapNode[] = [];
  for (const { text, kind, domain } of gifts) {
    if (domain !== null && !branches.has(domain)) {
      const branch = bareNode(newId(), null, '', { domain });
      branches.set(domain, branch.id);
      nodes.push(branch);
    }
    const parent = domain === null ? null : (branches.get(domain) ?? null);
    nodes.push(bareNode(newId(), parent, text.slice(0, longestText), { marks: [...marksOf[kind]] }));
  }
  return { do: 'add', nodes: nodes.slice(0, mostNodes - document.nodes.length), links: [], before: null };
}
