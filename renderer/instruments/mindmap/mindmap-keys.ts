import {
  centreSubject,
  type Effect,
  type Mark,
  marks,
} from '../../../domain/instruments/mindmap/document.ts';
import { layoutOf } from '../../../domain/instruments/mindmap/layout.ts';
import { goneTo, type Way } from '../../../domain/instruments/mindmap/navigation.ts';
import type { MindmapView } from '../../../domain/instruments/mindmap/view.ts';
import { beginsText, letGo } from '../../drawing/drawing-keys.ts';
import { isArrow, stepOf, type Arrow } from '../../drawing/spatial.ts';
import { idle } from './drawing-state.ts';
import type { KeyPlace } from './key-place.ts';
import { linkKey } from './link-keys.ts';
import { childrenOf, linkOf, nodeOf } from './lookup.ts';
import type { Mindmap } from './mindmap-context.tsx';

/** Millimetres that an arrow key with Ctrl moves what is picked; with Shift the larger one. */
const smallStep = 2;
const largeStep = 10;

const ways: Readonly<Record<Arrow, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const markKeys: Readonly<Record<string, Mark>> = Object.fromEntries(
  marks.map((mark, index) => [String(index + 1), mark]),
);
const effectKeys: Readonly<Record<string, Effect>> = { 6: 'helps', 7: 'hinders' };

/** What a key does on the drawing. Gives true when it did something, so that nothing else happens. */
export function keyOnDrawing(event: KeyboardEvent, place: KeyPlace): boolean {
  if (event.isComposing) return false;
  const { drawing } = place.mindmap;
  if (event.key === 'Escape') return letGo(drawing.getState(), idle, place.cancelGesture);
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return place.toBar();
  if (drawing.getState().busy.with === 'link') return linkKey(event, place);
  if (isArrow(event.key)) return arrowKey(event.key, event, place);
  if (event.ctrlKey || event.metaKey) return controlKey(event, place);
  return growingKey(event, place) || sayingKey(event, place.mindmap) || typed(event, place.mindmap);
}

function arrowKey(key: Arrow, event: KeyboardEvent, place: KeyPlace): boolean {
  const { mindmap } = place;
  if (event.altKey) return hangByKey(mindmap, key, place.view);
  if (event.ctrlKey || event.metaKey) return nudge(mindmap, key, event.shiftKey ? largeStep : smallStep);
  const { focused, selected, select } = mindmap.drawing.getState();
  const next = nextOn(mindmap, place.view, focused ?? centreSubject, ways[key]);
  if (next !== null) select(event.shiftKey ? [...selected, next] : [next], next);
  else if (focused === null) select([centreSubject]);
  return true;
}

/** From an arrow of the map one goes on from where it begins or ends. */
function nextOn({ store }: Mindmap, view: MindmapView, from: string, way: Way): string | null {
  const { document } = store.getState();
  const link = linkOf(document, from);
  if (link !== undefined) return way === 'left' || way === 'up' ? link.from : link.to;
  return goneTo(layoutOf(document, view), from, way);
}

/** Hangs the picked node elsewhere: up and down among its siblings, outwards below the one before it, inwards a step back. */
function hangByKey({ store, drawing, actions }: Mindmap, key: Arrow, view: MindmapView): boolean {
  const { document } = store.getState();
  const node = nodeOf(document, drawing.getState().focused);
  if (node === undefined) return false;
  const way = ways[key];
  if (way === 'up' || way === 'down') actions.shift(node.id, way === 'up' ? -1 : 1);
  else if (way === layoutOf(document, view).byId.get(node.id)?.toward) actions.inward(node.id);
  else if (node.parent === null) actions.setSide(node.id, way);
  else actions.out(node.id);
  return true;
}

function nudge({ drawing, store, actions }: Mindmap, key: Arrow, length: number): boolean {
  const { document } = store.getState();
  const ids = [...drawing.getState().selected].filter((id) => nodeOf(document, id) !== undefined);
  if (ids.length > 0) actions.moveBy(ids, stepOf(key, length), true);
  return ids.length > 0;
}

/** Copy, cut and paste come as events of the clipboard. */
function controlKey(event: KeyboardEvent, { mindmap, scene }: KeyPlace): boolean {
  const { select } = mindmap.drawing.getState();
  switch (event.key.toLowerCase()) {
    case 'a':
      select(
        scene.elements.flatMap(({ kind, subject }) =>
          kind === 'node' || kind === 'branch' ? [subject] : [],
        ),
        centreSubject,
      );
      return true;
    case 'd':
      mindmap.actions.duplicate();
      return true;
    default:
      return false;
  }
}

/** Keys that make the map grow, or take of it. Tab does so on what is picked; else it leaves the drawing. */
function growingKey(event: KeyboardEvent, { mindmap }: KeyPlace): boolean {
  const { drawing, store, actions } = mindmap;
  const { selected, focused, select } = drawing.getState();
  const { document } = store.getState();
  const at = focused !== null && selected.has(focused) ? focused : null;
  const isLink = linkOf(document, at) !== undefined;
  switch (event.key) {
    case 'Tab':
    case 'Insert':
      if (event.shiftKey || at === null || isLink) return false;
      actions.beginChild(at);
      return true;
    case 'Enter':
      if (focused === null) actions.beginBranch();
      else if (at === null) select([focused]);
      else if (isLink) actions.beginRename(at);
      else actions.beginSibling(at, event.shiftKey ? 'before' : 'after');
      return true;
    case 'F2':
      if (focused === null) return false;
      actions.beginRename(focused);
      return true;
    case 'Delete':
    case 'Backspace': {
      const ids = selected.size > 0 ? [...selected] : focused === null ? [] : [focused];
      actions.remove(ids);
      return ids.length > 0;
    }
    case 'Home':
      select([centreSubject]);
      return true;
    default:
      return false;
  }
}

/** Marks, what it does for work, fold and arrow, of what is picked. */
export function sayingKey(
  { key }: Pick<KeyboardEvent, 'key'>,
  { drawing, store, actions }: Mindmap,
): boolean {
  const { selected, focused, be } = drawing.getState();
  const { document } = store.getState();
  const ids = [...selected].filter((id) => nodeOf(document, id) !== undefined);
  if (key === '>' && selected.size <= 1) {
    const from = linkOf(document, focused) === undefined ? focused : null;
    be({ with: 'link', from, to: null });
    return true;
  }
  if (ids.length === 0) return false;
  const mark = markKeys[key];
  const effect = effectKeys[key];
  if (mark !== undefined) actions.toggleMark(ids, mark);
  else if (effect !== undefined) actions.setWork(ids, effect);
  else if (key === '0') actions.clearMarks(ids);
  else if (key === '-') actions.fold(ids, true);
  else if (key === '+' || key === '=') actions.fold(ids, false);
  else if (key === '.')
    actions.fold(
      ids,
      ids.some((id) => isOpen(document, id)),
    );
  else return false;
  return true;
}

const isOpen = (document: ReturnType<Mindmap['store']['getState']>['document'], id: string): boolean =>
  childrenOf(document, id).length > 0 && nodeOf(document, id)?.folded === false;

/** A letter takes the place of the text that is picked; with nothing picked it begins a new branch. */
function typed(event: KeyboardEvent, { drawing, actions }: Mindmap): boolean {
  if (!beginsText(event)) return false;
  const { selected, focused } = drawing.getState();
  if (focused !== null && selected.has(focused)) actions.beginRename(focused, event.key);
  else actions.beginBranch(event.key);
  return true;
}
