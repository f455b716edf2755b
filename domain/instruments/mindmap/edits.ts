import { kept, longer, mapped, patched } from '../patched.ts';
import type { MindmapCommand } from './commands.ts';
import {
  centreSubject,
  type Link,
  marks,
  type MindmapDocument,
  type MindmapNode,
  mostLinks,
  mostNodes,
  pairOf,
} from './document.ts';
import { topmost, treeOf, withAllBelow } from './tree.ts';

type Command<Kind extends MindmapCommand['do']> = Extract<MindmapCommand, { readonly do: Kind }>;

/**
 * Does one command. Pure: gives a new document that shares every part that did not change, and the same document when
 * nothing did. Ids that are not there change nothing; ids that are there already are not added again.
 */
export function editMindmap(document: MindmapDocument, command: MindmapCommand): MindmapDocument {
  switch (command.do) {
    case 'add':
      return add(document, command);
    case 'change':
      return changeNodes(document, command.ids, (node) => changed(node, command.change));
    case 'set-centre':
      return patched(document, { centre: patched(document.centre, command.centre) });
    case 'hang':
      return hang(document, command);
    case 'place':
      return place(document, command);
    case 'fold':
      return changeNodes(document, command.ids, (node) => patched(node, { folded: command.folded }));
    case 'link':
      return patched(document, { links: linked(document, command.links) });
    case 'change-link':
      return changeLinks(document, command);
    case 'relink':
      return relink(document, command);
    case 'remove':
      return remove(document, command.ids);
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
    default:
      return command satisfies never;
  }
}

/** Nodes that hang on nothing known are left out, with what hangs below them. */
function add(document: MindmapDocument, { nodes, links, before }: Command<'add'>): MindmapDocument {
  const taken = takenIn(document);
  const known = new Set(document.nodes.map(({ id }) => id));
  const added: MindmapNode[] = [];
  for (const node of nodes) {
    if (document.nodes.length + added.length >= mostNodes) break;
    if (taken.has(node.id) || (node.parent !== null && !known.has(node.parent))) continue;
    taken.add(node.id);
    known.add(node.id);
    added.push(fitting(node));
  }
  const seen = opened(document.nodes, new Set(added.map(({ parent }) => parent)));
  const grown = patched(document, { nodes: inserted(seen, added, before) });
  return patched(grown, { links: linked(grown, links) });
}

const takenIn = ({ nodes, links }: MindmapDocument): Set<string> =>
  new Set([centreSubject, ...[...nodes, ...links].map(({ id }) => id)]);

/** Siblings of `before` come in front of it, the rest comes last. */
function inserted(nodes: MindmapNode[], added: readonly MindmapNode[], before: string | null): MindmapNode[] {
  const at = before === null ? -1 : nodes.findIndex(({ id }) => id === before);
  const next = nodes[at];
  if (next === undefined) return longer(nodes, added);
  const beside = added.filter(({ parent }) => parent === next.parent);
  const elsewhere = added.filter(({ parent }) => parent !== next.parent);
  if (added.length === 0) return nodes;
  return [...nodes.slice(0, at), ...beside, ...nodes.slice(at), ...elsewhere];
}

/** What comes to hang on a node that is put away has to be seen: that node is unfolded. A folded node that is new stays so. */
function opened(nodes: MindmapNode[], parents: ReadonlySet<string | null>): MindmapNode[] {
  return mapped(nodes, (node) => (parents.has(node.id) ? patched(node, { folded: false }) : node));
}

/** A life domain belongs to a branch alone, and every mark is there once, in its order. */
function fitting(node: MindmapNode): MindmapNode {
  const ordered = marks.filter((mark) => node.marks.includes(mark));
  return patched(node, {
    domain: node.parent === null ? node.domain : null,
    marks: alike(ordered, node.marks) ? node.marks : ordered,
  });
}

const alike = <T>(one: readonly T[], other: readonly T[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

function changed(node: MindmapNode, change: Command<'change'>['change']): MindmapNode {
  const next = fitting(patched(node, change));
  return alike(next.marks, node.marks) ? patched(node, { ...next, marks: node.marks }) : next;
}

function changeNodes(
  document: MindmapDocument,
  ids: readonly string[],
  change: (node: MindmapNode) => MindmapNode,
): MindmapDocument {
  const named = new Set(ids);
  return patched(document, {
    nodes: mapped(document.nodes, (node) => (named.has(node.id) ? change(node) : node)),
  });
}

/** In the order in which they are read; what hangs below another that is moved comes along with that one. */
function hang(document: MindmapDocument, { ids, parent, before }: Command<'hang'>): MindmapDocument {
  const tree = treeOf(document.nodes);
  const roots = topmost(tree, ids);
  const moving = new Set(roots.map(({ id }) => id));
  if (roots.length === 0 || (parent !== null && !tree.byId.has(parent))) return document;
  if (parent !== null && withAllBelow(tree, moving).has(parent)) return document;
  const moved = roots.map((node) => fitting(patched(node, { parent, offset: null })));
  const target = firstToStay(tree.childrenOf(parent), before, moving);
  const staying = document.nodes.filter(({ id }) => !moving.has(id));
  const nodes = opened(inserted(staying, moved, target), new Set([parent]));
  return patched(document, { nodes: readsAlike(document.nodes, nodes) ? document.nodes : nodes });
}

/** The sibling in front of which something comes; the next that does not move itself. */
function firstToStay(
  siblings: readonly MindmapNode[],
  before: string | null,
  moving: ReadonlySet<string>,
): string | null {
  const at = siblings.findIndex(({ id }) => id === before);
  return at === -1 ? null : (siblings.slice(at).find(({ id }) => !moving.has(id))?.id ?? null);
}

/** Whether two lists hold the same nodes with the same siblings in the same order. */
function readsAlike(one: MindmapNode[], other: MindmapNode[]): boolean {
  const [before, after] = [treeOf(one), treeOf(other)];
  const parents = new Set(one.map(({ parent }) => parent));
  return [...parents].every((parent) => alike(before.childrenOf(parent), after.childrenOf(parent)));
}

function place(document: MindmapDocument, { places }: Command<'place'>): MindmapDocument {
  const targets = new Map(places.map(({ id, offset }) => [id, offset]));
  return patched(document, {
    nodes: mapped(document.nodes, (node) => {
      const to = targets.get(node.id);
      if (to === undefined || (to?.x === node.offset?.x && to?.y === node.offset?.y)) return node;
      return { ...node, offset: to };
    }),
  });
}

/** The links, with those added that are new, have both ends and are not there yet in that direction. */
function linked(document: MindmapDocument, links: readonly Link[]): Link[] {
  const taken = takenIn(document);
  const fits = fittingIn(document);
  const pairs = new Set(document.links.map(pairOf));
  const added = links.filter((link) => {
    if (taken.has(link.id) || !fits(link) || pairs.has(pairOf(link))) return false;
    taken.add(link.id);
    pairs.add(pairOf(link));
    return true;
  });
  return longer(document.links, added.slice(0, mostLinks - document.links.length));
}

/** Whether both ends are there, and are two. */
function fittingIn({ nodes }: MindmapDocument): (link: Pick<Link, 'from' | 'to'>) => boolean {
  const ends = new Set([centreSubject, ...nodes.map(({ id }) => id)]);
  return ({ from, to }) => from !== to && ends.has(from) && ends.has(to);
}

function changeLinks(document: MindmapDocument, { ids, change }: Command<'change-link'>): MindmapDocument {
  const named = new Set(ids);
  return patched(document, {
    links: mapped(document.links, (link) => (named.has(link.id) ? patched(link, change) : link)),
  });
}

function relink(document: MindmapDocument, { id, from, to }: Command<'relink'>): MindmapDocument {
  const others = document.links.filter((link) => link.id !== id);
  const taken = others.some((link) => link.from === from && link.to === to);
  if (taken || !fittingIn(document)({ from, to })) return document;
  return patched(document, {
    links: mapped(document.links, (link) => (link.id === id ? patched(link, { from, to }) : link)),
  });
}

function remove(document: MindmapDocument, ids: readonly string[]): MindmapDocument {
  const gone = withAllBelow(treeOf(document.nodes), ids);
  const goneLinks = new Set(ids);
  return patched(document, {
    nodes: kept(document.nodes, ({ id }) => !gone.has(id)),
    links: kept(document.links, ({ id, from, to }) => !goneLinks.has(id) && !gone.has(from) && !gone.has(to)),
  });
}
