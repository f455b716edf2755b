import { centreSubject, type Link } from '../../../domain/instruments/mindmap/document.ts';
import { announce } from '../../components/announcer.ts';
import { i18n } from '../../language/setup.ts';
import { newId, type Doing } from './deeds.ts';
import { linkOf } from './lookup.ts';

/** Arrows between any two nodes, or between a node and the middle. */
export interface LinkDeeds {
  readonly link: (from: string, to: string) => void;
  readonly setBoth: (id: string, both: boolean) => void;
  /** Lets an arrow go the other way. */
  readonly turn: (id: string) => void;
  /** Brings one end of an arrow elsewhere. */
  readonly relink: (id: string, end: 'from' | 'to', to: string) => void;
}

export function linkDeeds({ drawing, document, does, name }: Doing): LinkDeeds {
  const ends = ({ from, to }: Pick<Link, 'from' | 'to'>) => ({ from: name(from), to: name(to) });
  const between = (from: string, to: string): Link | undefined =>
    document().links.find((link) => link.from === from && link.to === to);

  const bring = (id: string, from: string, to: string): void => {
    const link = linkOf(document(), id);
    if (link === undefined || from === to || (link.from === from && link.to === to)) return;
    const other = between(from, to);
    if (other !== undefined) {
      drawing.getState().select([other.id]);
      return announce(i18n.t('mindmap.said.alreadyLinked', ends(other)));
    }
    does([{ do: 'relink', id, from, to }], link.from === to ? 'linkWays' : 'relink');
    drawing.getState().select([id]);
    announce(i18n.t('mindmap.said.linked', ends({ from, to })));
  };

  return {
    link: (from, to) => {
      if (from === to) return;
      const present = between(from, to);
      const id = present?.id ?? newId();
      if (present === undefined)
        does([{ do: 'link', links: [{ id, from, to, text: '', both: false }] }], 'link');
      drawing.getState().select([id]);
      announce(
        i18n.t(
          present === undefined ? 'mindmap.said.linked' : 'mindmap.said.alreadyLinked',
          ends({ from, to }),
        ),
      );
    },
    setBoth: (id, both) => {
      const link = linkOf(document(), id);
      if (link === undefined || !does([{ do: 'change-link', ids: [id], change: { both } }], 'linkWays'))
        return;
      announce(i18n.t(both ? 'mindmap.said.both' : 'mindmap.said.one', ends(link)));
    },
    turn: (id) => {
      const link = linkOf(document(), id);
      if (link !== undefined) bring(id, link.to, link.from);
    },
    relink: (id, end, to) => {
      const link = linkOf(document(), id);
      if (link === undefined) return;
      if (end === 'from') bring(id, to, link.to);
      else bring(id, link.from, to);
    },
  };
}

/** Whether an arrow may begin or end there. */
export const isEnd = (kind: string): boolean =>
  kind === 'node' || kind === 'branch' || kind === centreSubject;
