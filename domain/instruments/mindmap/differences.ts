import { lifeDomainWords } from '../../life-domains/words.ts';
import type { Difference } from '../instrument.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { about, plain } from '../told-differences.ts';
import { tidy } from '../tidy.ts';
import { centreSubject, type Link, type MindmapDocument, type MindmapNode } from './document.ts';
import { centreText, type NameOf, namesIn, type Naming } from './names.ts';
import { readingOrder, treeOf } from './tree.ts';
import type { MindmapWords } from './words/mindmap-words.ts';
import { mindmapWords } from './words/words.ts';

/** So many names at most of what came or went along with a node. */
const mostNamed = 3;

/**
 * What is different between two moments, one sentence each: the middle, what came, what changed where it hangs, arrows, what
 * went. What came or went together with what it hangs on is told in one sentence. Describes and never judges; where the hand
 * put something and what is folded is not told. Equal documents give none.
 */
export function mindmapDifferences(
  before: MindmapDocument,
  after: MindmapDocument,
  view: Naming,
): readonly Difference[] {
  const tale: Tale = {
    words: mindmapWords(view.language),
    view,
    was: namesIn(before, view),
    is: namesIn(after, view),
  };
  return [
    ...centre(before, after, tale),
    ...cameOrLeft('new', before, after, tale),
    ...readingOrder(treeOf(after.nodes).childrenOf).flatMap((node) => {
      const old = treeOf(before.nodes).byId.get(node.id);
      return old === undefined || old === node ? [] : changes(old, node, tale);
    }),
    ...links(before, after, tale),
    ...cameOrLeft('gone', before, after, tale),
    ...(before.note.trim() === after.note.trim()
      ? []
      : [plain('changed', 'note', sheetWordsIn(view.language).sheetNote)]),
  ];
}

interface Tale {
  readonly words: MindmapWords;
  readonly view: Naming;
  /** Names as they were and as they are. */
  readonly was: NameOf;
  readonly is: NameOf;
}

function centre(
  before: MindmapDocument,
  after: MindmapDocument,
  { words, view }: Tale,
): readonly Difference[] {
  const [old, now] = [centreText(before, view), centreText(after, view)];
  return old === now ? [] : [plain('changed', centreSubject, words.differences.centre(old, now))];
}

/** The topmost of what came, or of what went, each with what came or went along below it. */
function cameOrLeft(
  change: 'new' | 'gone',
  before: MindmapDocument,
  after: MindmapDocument,
  tale: Tale,
): readonly Difference[] {
  const { differences } = tale.words;
  const [here, there] = change === 'new' ? [after, before] : [before, after];
  const nameOf = change === 'new' ? tale.is : tale.was;
  const { byId, childrenOf } = treeOf(here.nodes);
  const elsewhere = treeOf(there.nodes).byId;
  const isOneSided = ({ id }: MindmapNode): boolean => !elsewhere.has(id);
  const tops = readingOrder(childrenOf).filter((node) => {
    const parent = node.parent === null ? undefined : byId.get(node.parent);
    return isOneSided(node) && (parent === undefined || !isOneSided(parent));
  });
  return tops.map((node) => {
    const along = readingOrder((id) => childrenOf(id).filter(isOneSided), [node]).slice(1);
    const below = along.slice(0, mostNamed).map(({ id }) => nameOf(id));
    const more = along.length > mostNamed;
    const name = nameOf(node.id);
    const say = {
      new: () =>
        node.parent === null
          ? differences.branchCame(name, below, more)
          : differences.came(name, nameOf(node.parent), below, more),
      gone: () => (node.parent === null ? differences.branchLeft : differences.left)(name, below, more),
    }[change];
    return about(change, node.id, say(), name);
  });
}

function changes(old: MindmapNode, now: MindmapNode, { words, view, was, is }: Tale): readonly Difference[] {
  const { differences } = words;
  const name = is(now.id);
  const said: string[] = [];
  if (was(old.id) !== name) said.push(differences.renamed(was(old.id), name));
  if (old.parent !== now.parent) {
    said.push(differences.hung(name, now.parent === null ? null : is(now.parent)));
  }
  // A branch that is called by its domain has said it with its name already.
  if (old.parent === now.parent && old.domain !== now.domain && tidy(now.text) !== '') {
    const domain = now.domain === null ? null : lifeDomainWords(now.domain, view.language).name;
    said.push(differences.domain(name, domain));
  }
  const came = now.marks.filter((mark) => !old.marks.includes(mark));
  const left = old.marks.filter((mark) => !now.marks.includes(mark));
  if (came.length + left.length > 0) said.push(differences.marks(name, came, left));
  if (old.work !== now.work) said.push(differences.effect(name, old.work, now.work));
  if (old.note.trim() !== now.note.trim()) said.push(differences.noteChanged(name));
  return said.map((sentence) => about('changed', now.id, sentence, name));
}

/** Arrows that went with one of their ends are told with it. */
function links(before: MindmapDocument, after: MindmapDocument, tale: Tale): readonly Difference[] {
  const { differences } = tale.words;
  const { is } = tale;
  const old = new Map(before.links.map((link) => [link.id, link]));
  const now = new Set(after.links.map(({ id }) => id));
  const nodes = treeOf(after.nodes).byId;
  const isThere = (id: string): boolean => id === centreSubject || nodes.has(id);
  return [
    ...after.links.flatMap((link) => {
      const { id, from, to, text, both } = link;
      const was = old.get(id);
      if (was !== undefined) return changesOfLink(was, link, tale);
      return [about('new', id, differences.linkCame(is(from), is(to), tidy(text), both), is(from))];
    }),
    ...before.links
      .filter(({ id, from, to }) => !now.has(id) && isThere(from) && isThere(to))
      .map(({ id, from, to }) => about('gone', id, differences.linkLeft(is(from), is(to)), is(from))),
  ];
}

function changesOfLink(old: Link, now: Link, { words, is }: Tale): readonly Difference[] {
  const { differences } = words;
  const [from, to] = [is(now.from), is(now.to)];
  const said: string[] = [];
  if (old.from !== now.from || old.to !== now.to) said.push(differences.relinked(from, to));
  if (old.both !== now.both) said.push(differences.linkWays(from, to, now.both));
  if (tidy(old.text) !== tidy(now.text)) {
    said.push(differences.linkText(from, to, tidy(old.text), tidy(now.text)));
  }
  return said.map((sentence) => about('changed', now.id, sentence, from));
}
