import type { MindmapCommand } from '../../../domain/instruments/mindmap/commands.ts';
import { longestText, type MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { editMindmap } from '../../../domain/instruments/mindmap/edits.ts';
import { layoutOf, type MindmapLayout } from '../../../domain/instruments/mindmap/layout.ts';
import type { Naming } from '../../../domain/instruments/mindmap/names.ts';
import type { MindmapView } from '../../../domain/instruments/mindmap/view.ts';
import type { DrawingStore, LooksStore } from './drawing-state.ts';
import { nameOf, namingOf } from './lookup.ts';
import { pinsOf } from './pinning.ts';
import type { MindmapDeed, MindmapStore } from './mindmap-store.ts';

export interface MindmapPlace {
  readonly store: MindmapStore;
  readonly drawing: DrawingStore;
  readonly looks: LooksStore;
  readonly clientId: string;
  readonly clientName: string;
}

/** What every kind of deed needs: the document as it is now, a way to change it, and the names of things. */
export interface Doing extends MindmapPlace {
  readonly document: () => MindmapDocument;
  /** One step of undo. Says whether anything changed. */
  readonly does: (commands: readonly MindmapCommand[], deed: MindmapDeed, merge?: string) => boolean;
  readonly naming: () => Naming;
  readonly view: () => MindmapView;
  readonly layout: () => MindmapLayout;
  readonly name: (id: string) => string;
  readonly names: (ids: readonly string[]) => string;
}

/** More names than this in one announcement are not listened to. */
const mostNames = 6;

/** Deeds after which nothing is higher or lower than before, or which give the sides back to the arrangement. */
const leavesSides: ReadonlySet<MindmapDeed> = new Set([
  'note',
  'centre',
  'side',
  'arrange',
  'link',
  'linkText',
  'linkWays',
  'relink',
  'unlink',
]);

export function doingIn(place: MindmapPlace): Doing {
  const { store, looks, clientName } = place;
  const document = (): MindmapDocument => store.getState().document;
  const naming = (): Naming => namingOf(clientName);
  const view = (): MindmapView => ({ ...naming(), filter: looks.getState().filter });
  const name = (id: string): string => nameOf(document(), id, naming());
  return {
    ...place,
    document,
    does: (commands, deed, merge) => {
      const before = document();
      if (commands.reduce(editMindmap, before) === before) return false;
      // Steps that are merged overwrite each other on their way to the vault, so each carries all of it.
      const pins = leavesSides.has(deed) ? [] : pinsOf(before, naming(), merge !== undefined);
      store.getState().apply([...pins, ...commands], deed, merge);
      return true;
    },
    naming,
    view,
    layout: () => layoutOf(document(), view()),
    name,
    names: (ids) =>
      ids
        .slice(0, mostNames)
        .map(name)
        .concat(ids.length > mostNames ? ['…'] : [])
        .join(', '),
  };
}

export const newId = (): string => crypto.randomUUID();

/** What was typed, on one line and no longer than a thought may be. */
export const asText = (typed: string, longest = longestText): string =>
  typed.replaceAll(/\s+/gu, ' ').trim().slice(0, longest).trim();
