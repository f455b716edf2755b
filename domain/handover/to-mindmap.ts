import type { MindmapCommand } from '../instruments/mindmap/commands.ts';
import {
  bareNode,
  longestLinkText,
  longestNote,
  longestText,
  mostLinks,
  mostNodes,
  pairOf,
  type Link,
  type Mark,
  type MindmapDocument,
  type MindmapNode,
} from '../instruments/mindmap/document.ts';
import type { LifeDomain } from '../life-domains/life-domains.ts';
import {
  beginning,
  lineAndNote,
  notThere,
  originOf,
  placeOf,
  type Gift,
  type GiftKind,
  type NewId,
} from './gift.ts';

type Adding = Extract<MindmapCommand, { do: 'add' }>;

const marksOf: Readonly<Record<GiftKind, readonly Mark[]>> = {
  strength: ['strength'],
  burden: ['obstacle'],
  wish: ['wish'],
  other: [],
  domain: [],
  service: [],
  scores: [],
};

/**
 * One command that hangs gifts on a map: each under the branch of its life domain, which is made when it is not there yet;
 * without a domain on the middle itself. What helps or hinders on the road to work gets an arrow to the branch of work, and
 * what leads to another gift an arrow to that. What the map cannot hold any more is left out, last ones first.
 */
export function giveToMindmap(document: MindmapDocument, gifts: readonly Gift[], newId: NewId): Adding {
  const nodes: MindmapNode[] = [];
  const branches = new Map<LifeDomain, string>();
  for (const { id, parent, domain } of document.nodes) {
    if (parent === null && domain !== null && !branches.has(domain)) branches.set(domain, id);
  }
  const room = mostNodes - document.nodes.length;
  /** The branch of a domain; undefined when there is no more room for it. */
  const branchOf = (domain: LifeDomain): string | undefined => {
    const present = branches.get(domain);
    if (present !== undefined || nodes.length >= room) return present;
    const branch = bareNode(newId(), null, '', { domain });
    branches.set(domain, branch.id);
    nodes.push(branch);
    return branch.id;
  };
  const hung = new Map<string, string>();
  const toWork: string[] = [];
  for (const gift of notThere(gifts, document.nodes, longestText)) {
    const parent = gift.domain === null ? null : branchOf(gift.domain);
    if (parent === undefined || gift.kind === 'domain' || nodes.length >= room) continue;
    const { line, note: whole } = lineAndNote(gift.text, longestText, longestNote);
    const note = beginning([whole, gift.step ?? ''].filter(Boolean).join('\n'), longestNote);
    const marks = [...marksOf[gift.kind]];
    const node = bareNode(newId(), parent, line, { marks, work: gift.work ?? null, note, ...originOf(gift) });
    nodes.push(node);
    hung.set(gift.id, node.id);
    if (gift.work !== undefined && gift.domain !== 'employment') toWork.push(node.id);
  }
  const work = toWork.length === 0 ? undefined : branchOf('employment');
  const arrows = [
    ...arrowsBetween(document, gifts, hung),
    ...(work === undefined ? [] : toWork.map((from) => ({ from, to: work, text: '' }))),
  ];
  return { do: 'add', nodes, links: drawn(document, arrows, newId), before: null };
}

type Arrow = Pick<Link, 'from' | 'to' | 'text'>;

/** The arrows that gifts bring along, among each other and with what came from the same worksheet before. */
function arrowsBetween(
  document: MindmapDocument,
  gifts: readonly Gift[],
  hung: ReadonlyMap<string, string>,
): readonly Arrow[] {
  const earlier = new Map(
    document.nodes.flatMap(({ id, origin }) => (origin === undefined ? [] : [[placeOf(origin), id]])),
  );
  return gifts.flatMap(({ id, origin, leadsTo = [], comesFrom = [] }) => {
    const here = hung.get(id);
    if (here === undefined) return [];
    const nodeOf = (gift: string): readonly string[] => {
      const node = hung.get(gift) ?? (origin && earlier.get(placeOf({ ...origin, itemId: gift })));
      return node === undefined ? [] : [node];
    };
    return [
      ...leadsTo.flatMap(({ gift, text }) => nodeOf(gift).map((to) => ({ from: here, to, text }))),
      ...comesFrom.flatMap(({ gift, text }) => nodeOf(gift).map((from) => ({ from, to: here, text }))),
    ];
  });
}

/** The arrows that can be drawn: each pair once, and not what is there already. */
function drawn(document: MindmapDocument, arrows: readonly Arrow[], newId: NewId): Link[] {
  const pairs = new Set(document.links.map(pairOf));
  const links: Link[] = [];
  for (const arrow of arrows) {
    if (arrow.from === arrow.to || pairs.has(pairOf(arrow))) continue;
    pairs.add(pairOf(arrow));
    links.push({ id: newId(), ...arrow, text: beginning(arrow.text, longestLinkText), both: false });
  }
  return links.slice(0, mostLinks - document.links.length);
}
