import type { MindmapCommand } from '../../../domain/instruments/mindmap/commands.ts';
import {
  centreSubject,
  type Centre,
  type Effect,
  type Mark,
  type MindmapNode,
} from '../../../domain/instruments/mindmap/document.ts';
import { shownNodes } from '../../../domain/instruments/mindmap/shown.ts';
import { above, treeOf } from '../../../domain/instruments/mindmap/tree.ts';
import { mindmapWords } from '../../../domain/instruments/mindmap/words/words.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { announce } from '../../components/announcer.ts';
import { i18n } from '../../language/setup.ts';
import type { Doing } from './deeds.ts';
import { childrenOf, linkOf, pickedIn } from './lookup.ts';

/** What is said of nodes besides their text, and what of them is seen. */
export interface SayingDeeds {
  /** Gives a mark to nodes, or takes it away when all of them have it. */
  readonly toggleMark: (ids: readonly string[], mark: Mark) => void;
  readonly clearMarks: (ids: readonly string[]) => void;
  readonly setWork: (ids: readonly string[], work: Effect | null) => void;
  readonly setDomain: (id: string, domain: LifeDomain | null) => void;
  readonly setNote: (id: string, note: string) => void;
  readonly setAbout: (about: Centre['about']) => void;
  readonly fold: (ids: readonly string[], folded: boolean) => void;
  readonly foldAll: (folded: boolean) => void;
  /** Picks something, after opening what it was put away in. */
  readonly reveal: (id: string) => void;
  readonly setFilter: (filter: Effect | null) => void;
  readonly writeNote: (note: string) => void;
  readonly writePrivateNote: (note: string) => void;
}

const idsOf = (nodes: readonly MindmapNode[]): string[] => nodes.map(({ id }) => id);

export function sayingDeeds(doing: Doing): SayingDeeds {
  const { looks, drawing, document, does, naming, name, names } = doing;
  const words = () => mindmapWords(naming().language);
  const nodesIn = (ids: readonly string[]): readonly MindmapNode[] => pickedIn(document(), ids).nodes;

  const setMarks = (
    nodes: readonly MindmapNode[],
    marksOf: (node: MindmapNode) => MindmapNode['marks'],
  ): boolean =>
    does(
      nodes.map((node): MindmapCommand => ({
        do: 'change',
        ids: [node.id],
        change: { marks: marksOf(node) },
      })),
      'marks',
    );
  const canFold = (node: MindmapNode): boolean => childrenOf(document(), node.id).length > 0;

  return {
    toggleMark: (ids, mark) => {
      const nodes = nodesIn(ids);
      if (nodes.length === 0) return;
      const gone = nodes.every(({ marks }) => marks.includes(mark));
      setMarks(nodes, ({ marks }) =>
        gone ? marks.filter((each) => each !== mark) : [...marks.filter((each) => each !== mark), mark],
      );
      const said = { name: names(idsOf(nodes)), mark: words().marks[mark] };
      announce(i18n.t(gone ? 'mindmap.said.unmarked' : 'mindmap.said.marked', said));
    },
    clearMarks: (ids) => {
      const nodes = nodesIn(ids);
      if (setMarks(nodes, () => [])) announce(i18n.t('mindmap.said.noMarks', { name: names(idsOf(nodes)) }));
    },
    setWork: (ids, wished) => {
      const nodes = nodesIn(ids);
      if (nodes.length === 0) return;
      const work = nodes.every((node) => node.work === wished) ? null : wished;
      does([{ do: 'change', ids: idsOf(nodes), change: { work } }], 'work');
      const said = names(idsOf(nodes));
      announce(
        work === null
          ? i18n.t('mindmap.said.noWork', { name: said })
          : i18n.t('mindmap.said.marked', { name: said, mark: words().effects[work] }),
      );
    },
    setDomain: (id, domain) => {
      const [node] = nodesIn([id]);
      if (node === undefined || node.parent !== null) return;
      const before = name(id);
      // A branch that has no words of its own keeps the ones that it carried.
      const text = domain === null && node.text === '' ? before : node.text;
      if (!does([{ do: 'change', ids: [id], change: { domain, text } }], 'domain')) return;
      announce(
        domain === null
          ? i18n.t('mindmap.said.freed', { name: name(id) })
          : i18n.t('mindmap.said.domain', {
              name: name(id),
              domain: lifeDomainWords(domain, naming().language).name,
            }),
      );
    },
    setNote: (id, note) => void does([{ do: 'change', ids: [id], change: { note } }], 'note', `note ${id}`),
    setAbout: (about) => {
      if (does([{ do: 'set-centre', centre: { ...document().centre, about } }], 'centre'))
        announce(i18n.t('mindmap.said.centre', { name: name(centreSubject) }));
    },
    fold: (ids, folded) => {
      const nodes = nodesIn(ids);
      const [first] = nodes;
      if (first === undefined) return;
      const some = nodes.filter(canFold);
      if (some.length === 0) return announce(i18n.t('mindmap.said.nothingBelow', { name: name(first.id) }));
      if (does([{ do: 'fold', ids: idsOf(some), folded }], 'fold'))
        announce(
          i18n.t(folded ? 'mindmap.said.folded' : 'mindmap.said.unfolded', { name: names(idsOf(some)) }),
        );
    },
    foldAll: (folded) => {
      const some = document().nodes.filter(canFold);
      does([{ do: 'fold', ids: idsOf(some), folded }], 'fold');
      announce(i18n.t(folded ? 'mindmap.said.foldedAll' : 'mindmap.said.unfoldedAll'));
    },
    reveal: (id) => {
      const link = linkOf(document(), id);
      const ends = link === undefined ? [id] : [link.from, link.to];
      const tree = treeOf(document().nodes);
      const shut = ends.flatMap((end) => above(tree, end).filter(({ folded }) => folded));
      does([{ do: 'fold', ids: idsOf(shut), folded: false }], 'fold');
      const seen = new Set(
        shownNodes(document(), { ...naming(), filter: looks.getState().filter }).map(({ node }) => node.id),
      );
      if (ends.some((end) => end !== centreSubject && !seen.has(end))) looks.getState().setFilter(null);
      drawing.getState().select([id]);
    },
    setFilter: (filter) => {
      if (looks.getState().filter === filter) return;
      looks.getState().setFilter(filter);
      announce(i18n.t(`mindmap.said.filter.${filter ?? 'all'}`));
    },
    writeNote: (note) => void does([{ do: 'write-note', note }], 'note', 'note'),
    writePrivateNote: (note) => void does([{ do: 'write-private-note', note }], 'note', 'private note'),
  };
}
