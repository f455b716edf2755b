import { centreSubject, mostLinks, mostNodes } from '../../../domain/instruments/mindmap/document.ts';
import { ExchangeError } from '../../../domain/instruments/mindmap/exchange/exchange-error.ts';
import { topmost, treeOf } from '../../../domain/instruments/mindmap/tree.ts';
import { announce } from '../../components/announcer.ts';
import { say } from '../../components/toasts.ts';
import { i18n } from '../../language/setup.ts';
import { copiedFor, copyFor } from './clipboard.ts';
import { copiedFrom, pastedCopies, pastedText, type Pasting } from './copying.ts';
import type { Doing } from './deeds.ts';
import { pickedIn, siblingsOf } from './lookup.ts';

/** Copying and pasting, within the map, to other sheets of the client, and as indented text. */
export interface CopyDeeds {
  /** Gives what was copied as indented text, one thought a line; null when nothing was picked. */
  readonly copy: (ids: readonly string[]) => string | null;
  /** Pastes below what is picked: copies when the text is what was copied here, else a thought for each line. */
  readonly paste: (text: string) => void;
  readonly duplicate: (ids: readonly string[]) => void;
}

export function copyDeeds(doing: Doing): CopyDeeds {
  const { drawing, looks, clientId, document, does, naming, names } = doing;

  const add = ({ nodes, links, roots }: Pasting, before: string | null): void => {
    const present = document();
    if (present.nodes.length + nodes.length > mostNodes || present.links.length + links.length > mostLinks) {
      announce(i18n.t('mindmap.said.tooMuch'));
      return say(i18n.t('mindmap.said.tooMuch'));
    }
    looks.getState().setFilter(null);
    does([{ do: 'add', nodes: [...nodes], links: [...links], before }], 'paste');
    drawing.getState().select(roots);
    const count = nodes.length;
    announce(
      count > roots.length || count > 1
        ? i18n.t('mindmap.said.pastedMany', { count })
        : i18n.t('mindmap.said.pasted', { names: names(roots) }),
    );
  };
  /** Under the one node that is picked, else as branches. */
  const target = (): string | null => {
    const { nodes, centre, links } = pickedIn(document(), drawing.getState().selected);
    const [only, ...more] = nodes;
    return only === undefined || more.length > 0 || centre || links.length > 0 ? null : only.id;
  };
  const read = (text: string, parent: string | null): Pasting | null => {
    try {
      return pastedText(text, parent);
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      const empty = error.code === 'import-empty';
      const said = i18n.t(empty ? 'mindmap.said.nothingToPaste' : 'mindmap.said.tooMuch');
      announce(said);
      if (!empty) say(said);
      return null;
    }
  };

  return {
    copy: (ids) => {
      const copied = copiedFrom(
        document(),
        ids.filter((id) => id !== centreSubject),
        naming(),
      );
      if (copied === null) return null;
      copyFor(clientId, copied);
      const roots = topmost(treeOf(document().nodes), ids).map(({ id }) => id);
      announce(i18n.t('mindmap.said.copied', { names: names(roots) }));
      return copied.text;
    },
    paste: (text) => {
      const copied = copiedFor(clientId);
      const own = copied !== undefined && (text === '' || text === copied.text);
      const pasting = own ? pastedCopies(copied, target()) : read(text, target());
      if (pasting !== null) add(pasting, null);
    },
    duplicate: (ids) => {
      const roots = topmost(treeOf(document().nodes), ids);
      const last = roots.at(-1);
      if (last === undefined) return;
      const beside = roots.filter(({ parent }) => parent === last.parent).map(({ id }) => id);
      const copied = copiedFrom(document(), beside, naming());
      const { siblings, at } = siblingsOf(document(), last.id);
      if (copied !== null) add(pastedCopies(copied, last.parent), siblings[at + 1]?.id ?? null);
    },
  };
}
