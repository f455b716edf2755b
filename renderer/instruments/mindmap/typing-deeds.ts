import {
  bareNode,
  centreSubject,
  longestLinkText,
  mostNodes,
  type MindmapNode,
} from '../../../domain/instruments/mindmap/document.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { announce } from '../../components/announcer.ts';
import { i18n } from '../../language/setup.ts';
import { asText, newId, type Doing } from './deeds.ts';
import { idle, type Draft } from './drawing-state.ts';
import { childrenOf, linkOf, nodeOf, siblingsOf } from './lookup.ts';

/** Adding and naming: at once, or typed in the drawing itself. */
export interface TypingDeeds {
  /** Hangs a new thought on a node, or null for the middle. Null when there is nothing to add or no room. */
  readonly add: (parent: string | null, text: string) => string | null;
  readonly addDomain: (domain: LifeDomain) => void;
  readonly rename: (id: string, text: string) => void;
  /** Begins to type a new branch, in the drawing. `text` is what was typed already. */
  readonly beginBranch: (text?: string, side?: 'left' | 'right') => void;
  /** Begins to type something that hangs on a node or on the middle. */
  readonly beginChild: (id: string) => void;
  /** Begins to type something beside a node; beside the middle there are branches. */
  readonly beginSibling: (id: string, place: 'before' | 'after') => void;
  /** Begins to change a text; `text` takes the place of what was there. */
  readonly beginRename: (id: string, text?: string) => void;
  /** Keeps what was typed. Gives what is picked then, for what is typed next. */
  readonly finish: (typed: string) => string | null;
  /** Forgets what was typed. */
  readonly forget: () => void;
}

export const newNode = (parent: string | null, text: string, rest: Partial<MindmapNode> = {}): MindmapNode =>
  bareNode(newId(), parent, text, rest);

export function typingDeeds(doing: Doing): TypingDeeds {
  const { drawing, looks, document, does, name } = doing;

  /** False, and said, when there is no room for more. */
  const hasRoom = (): boolean => {
    const room = document().nodes.length < mostNodes;
    if (!room) announce(i18n.t('mindmap.said.full'));
    return room;
  };
  const keep = (node: MindmapNode, before: string | null): string | null => {
    if (!hasRoom()) return null;
    does([{ do: 'add', nodes: [node], links: [], before }], 'add');
    drawing.getState().select([node.id]);
    announce(
      node.parent === null
        ? i18n.t('mindmap.said.branch', { name: name(node.id) })
        : i18n.t('mindmap.said.added', { name: name(node.id), parent: name(node.parent) }),
    );
    return node.id;
  };
  const draft = (node: MindmapNode, before: string | null): void => {
    if (!hasRoom()) return;
    // What is new says nothing about work yet: with a filter it would be out of sight.
    looks.getState().setFilter(null);
    const { focused, be, select } = drawing.getState();
    const made: Draft = { node: { ...node, text: '' }, before, back: focused };
    select([node.id]);
    be({ with: 'typing', id: node.id, text: node.text, draft: made });
  };
  const rename = (id: string, typed: string): void => {
    if (id === centreSubject) {
      const text = asText(typed);
      if (does([{ do: 'set-centre', centre: { ...document().centre, text } }], 'centre'))
        announce(i18n.t('mindmap.said.centre', { name: name(id) }));
      return;
    }
    if (linkOf(document(), id) !== undefined) {
      const text = asText(typed, longestLinkText);
      if (does([{ do: 'change-link', ids: [id], change: { text } }], 'linkText'))
        announce(text === '' ? i18n.t('mindmap.said.noLinkText') : i18n.t('mindmap.said.linkText', { text }));
      return;
    }
    const node = nodeOf(document(), id);
    const text = asText(typed);
    // Without a text of its own a branch carries the name of its domain; anything else keeps what it says.
    if (node === undefined || (text === '' && node.domain === null)) return;
    if (does([{ do: 'change', ids: [id], change: { text } }], 'rename'))
      announce(i18n.t('mindmap.said.renamed', { name: name(id) }));
  };
  const beginBranch = (text = '', side: 'left' | 'right' | null = null): void =>
    draft(newNode(null, text, { side }), null);

  return {
    add: (parent, typed) => {
      const text = asText(typed);
      return text === '' ? null : keep(newNode(parent, text), null);
    },
    addDomain: (domain) => {
      const present = childrenOf(document(), null).find((branch) => branch.domain === domain);
      if (present === undefined) keep(newNode(null, '', { domain }), null);
      else drawing.getState().select([present.id]);
    },
    rename,
    beginBranch,
    beginChild: (id) => draft(newNode(id === centreSubject ? null : id, ''), null),
    beginSibling: (id, place) => {
      const node = nodeOf(document(), id);
      if (node === undefined) return beginBranch();
      const { siblings, at } = siblingsOf(document(), id);
      const before = place === 'before' ? id : (siblings[at + 1]?.id ?? null);
      draft(newNode(node.parent, '', { side: node.side }), before);
    },
    beginRename: (id, text) => {
      const own =
        id === centreSubject
          ? document().centre.text
          : (nodeOf(document(), id)?.text ?? linkOf(document(), id)?.text ?? '');
      drawing.getState().select([id]);
      drawing.getState().be({ with: 'typing', id, text: text ?? own, draft: null });
    },
    finish: (typed) => {
      const { busy, be, select } = drawing.getState();
      if (busy.with !== 'typing') return null;
      be(idle);
      if (busy.draft === null) {
        rename(busy.id, typed);
        return busy.id;
      }
      const text = asText(typed);
      const kept = text === '' ? null : keep({ ...busy.draft.node, text }, busy.draft.before);
      if (kept === null) select(busy.draft.back === null ? [] : [busy.draft.back], busy.draft.back);
      return kept;
    },
    forget: () => {
      const { busy, be, select } = drawing.getState();
      if (busy.with !== 'typing') return;
      be(idle);
      const back = busy.draft === null ? busy.id : busy.draft.back;
      select(back === null ? [] : [back], back);
    },
  };
}
