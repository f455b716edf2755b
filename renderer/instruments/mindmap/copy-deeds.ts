import type { Fragment } from '../../../domain/instruments/mindmap/copying.ts';
import { mostLinks, mostNodes } from '../../../domain/instruments/mindmap/document.ts';
import { ExchangeError } from '../../../domain/instruments/mindmap/exchange/exchange-error.ts';
import { topmost, treeOf } from '../../../domain/instruments/mindmap/tree.ts';
import { announce } from '../../components/announcer.ts';
import { say } from '../../components/toasts.ts';
import { sheetClipboard, type Incoming } from '../../drawing/sheet-clipboard.ts';
import { errorSentence } from '../../language/error-sentence.ts';
import { i18n } from '../../language/setup.ts';
import { copiedFrom, pastedCopies, pastedText, type Pasting } from './copying.ts';
import type { Doing } from './deeds.ts';
import { pickedIn, siblingsOf } from './lookup.ts';

/** Copying and pasting, within the map, to other sheets of the client, and as indented text. */
export interface CopyDeeds {
  /** False when nothing is picked that can be copied. */
  readonly copy: () => boolean;
  /** Pastes below what is picked: what was copied on a mindmap whole, else a thought for each line. */
  readonly paste: (incoming: Incoming) => void;
  readonly duplicate: () => void;
  /** Adds what comes from elsewhere as one step of undo. False, and said, when there is no room. */
  readonly put: (pasting: Pasting, before?: string | null) => boolean;
}

/** Why a text cannot be pasted, and that nothing changed. */
function refusalOf({ code }: ExchangeError): string {
  const { what, safe } = errorSentence(code, i18n.language === 'en' ? 'en' : 'nl');
  return `${what} ${safe}`;
}

const clipboard = sheetClipboard<Fragment>('mindmap');

export function copyDeeds(doing: Doing): CopyDeeds {
  const { drawing, looks, clientId, document, does, naming, names } = doing;
  const picked = (): readonly string[] =>
    topmost(treeOf(document().nodes), drawing.getState().selected).map(({ id }) => id);

  const put = ({ nodes, links, roots }: Pasting, before: string | null = null): boolean => {
    const present = document();
    for (const [found, room] of [
      [nodes.length, mostNodes - present.nodes.length],
      [links.length, mostLinks - present.links.length],
    ] as const) {
      if (found <= room) continue;
      say(i18n.t('mindmap.said.tooMuch', { found, room }));
      return false;
    }
    looks.getState().setFilter(null);
    does([{ do: 'add', nodes: [...nodes], links: [...links], before }], 'paste');
    drawing.getState().select(roots);
    const count = nodes.length;
    announce(
      count > 1
        ? i18n.t('mindmap.said.pastedMany', { count })
        : i18n.t('mindmap.said.pasted', { names: names(roots) }),
    );
    return true;
  };
  /** Under the one node that is picked, else as branches. */
  const target = (): string | null => {
    const { nodes, centre, links } = pickedIn(document(), drawing.getState().selected);
    const [only, ...more] = nodes;
    return only === undefined || more.length > 0 || centre || links.length > 0 ? null : only.id;
  };
  const putText = (text: string): void => {
    try {
      put(pastedText(text, target()));
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error;
      if (error.code === 'import-empty') announce(i18n.t('worksheet.copying.nothing'));
      else say(refusalOf(error));
    }
  };

  return {
    put,
    copy: () => {
      const copied = copiedFrom(document(), picked(), naming());
      if (copied === null) return false;
      clipboard.copy(clientId, copied.fragment, copied.lines);
      announce(i18n.t('mindmap.said.copied', { names: names(picked()) }));
      return true;
    },
    paste: (incoming) => {
      const pasted = clipboard.paste(clientId, incoming);
      if (pasted.from === 'instrument') void put(pastedCopies(pasted.copied, target(), naming()));
      else if (pasted.from === 'other-client') say(i18n.t('worksheet.copying.otherClient'));
      // Lines of text lose their indents on the way to other drawings; here they say what hangs below what.
      else if (pasted.from === 'texts') putText(incoming?.getData('text/plain') ?? pasted.texts.join('\n'));
      else announce(i18n.t('worksheet.copying.nothing'));
    },
    duplicate: () => {
      const last = pickedIn(document(), picked()).nodes.at(-1);
      if (last === undefined) return;
      const beside = pickedIn(document(), picked()).nodes.filter(({ parent }) => parent === last.parent);
      const copied = copiedFrom(
        document(),
        beside.map(({ id }) => id),
        naming(),
      );
      const { siblings, at } = siblingsOf(document(), last.id);
      if (copied !== null)
        put(pastedCopies(copied.fragment, last.parent, naming()), siblings[at + 1]?.id ?? null);
    },
  };
}
