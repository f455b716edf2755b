import { announce } from '../../components/announcer.ts';
import { i18n } from '../../language/setup.ts';
import { copyDeeds, type CopyDeeds } from './copy-deeds.ts';
import { doingIn, type MindmapPlace } from './deeds.ts';
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
    undo: () => announceStep('undone', store.getState().undo()),
    redo: () => announceStep('redone', store.getState().redo()),
  };
}

/** Says what was undone or done again. */
function announceStep(taken: 'undone' | 'redone', deed: MindmapDeed | null): void {
  if (deed === null) {
    announce(i18n.t(taken === 'undone' ? 'worksheet.nothingToUndo' : 'worksheet.nothingToRedo'));
    return;
  }
  announce(i18n.t(`worksheet.${taken}`, { action: i18n.t(`mindmap.done.${deed}`) }));
}
