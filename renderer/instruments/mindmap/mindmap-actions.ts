import type { Gift } from '../../../domain/handover/gift.ts';
import { giveToMindmap } from '../../../domain/handover/to-mindmap.ts';
import { announce } from '../../components/announcer.ts';
import { i18n } from '../../language/setup.ts';
import { copyDeeds, type CopyDeeds } from './copy-deeds.ts';
import { doingIn, newId, type Doing, type MindmapPlace } from './deeds.ts';
import { linkDeeds, type LinkDeeds } from './link-deeds.ts';
import type { MindmapDeed } from './mindmap-store.ts';
import { sayingDeeds, type SayingDeeds } from './saying-deeds.ts';
import { treeDeeds, type TreeDeeds } from './tree-deeds.ts';
import { typingDeeds, type TypingDeeds } from './typing-deeds.ts';

/**
 * Everything that can be done to an open mindmap, by whichever road: the drawing, the list, the bars and the keys all come
 * here, so that they do the same. Each deed is one step of undo and is announced.
 */
export interface MindmapActions extends TypingDeeds, SayingDeeds, TreeDeeds, LinkDeeds, CopyDeeds {
  /** How a node, an arrow or the middle is called. */
  readonly nameOf: (id: string) => string;
  /** Hangs what another worksheet hands over, each under its life domain. */
  readonly take: (gifts: readonly Gift[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

export function mindmapActions(place: MindmapPlace): MindmapActions {
  const doing = doingIn(place);
  const { store } = place;
  return {
    ...typingDeeds(doing),
    ...sayingDeeds(doing),
    ...treeDeeds(doing),
    ...linkDeeds(doing),
    ...copyDeeds(doing),
    nameOf: doing.name,
    take: (gifts) => take(doing, gifts),
    undo: () => announceStep('undone', store.getState().undo()),
    redo: () => announceStep('redone', store.getState().redo()),
  };
}

function take({ drawing, looks, document, does, names }: Doing, gifts: readonly Gift[]): void {
  const command = giveToMindmap(document(), gifts, newId);
  looks.getState().setFilter(null);
  if (!does([command], 'take')) return announce(i18n.t('handover.nothingNew'));
  const taken = command.nodes.flatMap(({ id, text }) => (text === '' ? [] : [id]));
  drawing.getState().select(taken);
  const part = taken.length < gifts.length;
  announce(i18n.t(part ? 'handover.takenPart' : 'handover.taken', { names: names(taken) }));
}

/** Says what was undone or done again. */
function announceStep(taken: 'undone' | 'redone', deed: MindmapDeed | null): void {
  if (deed === null) {
    announce(i18n.t(taken === 'undone' ? 'worksheet.nothingToUndo' : 'worksheet.nothingToRedo'));
    return;
  }
  announce(i18n.t(`worksheet.${taken}`, { action: i18n.t(`mindmap.done.${deed}`) }));
}
