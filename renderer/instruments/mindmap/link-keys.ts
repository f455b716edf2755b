import { centreSubject } from '../../../domain/instruments/mindmap/document.ts';
import { nextByLetter } from '../../drawing/drawing-keys.ts';
import { isArrow, nextInDirection } from '../../drawing/spatial.ts';
import { idle } from './drawing-state.ts';
import { isEnd } from './link-deeds.ts';
import type { KeyPlace } from './key-place.ts';

/** While an arrow is drawn: arrow keys or the start of a text choose where it ends, Enter draws it. */
export function linkKey(event: KeyboardEvent, { mindmap, scene }: KeyPlace): boolean {
  const { drawing, actions } = mindmap;
  const { busy, be, focused, focus } = drawing.getState();
  if (busy.with !== 'link' || event.ctrlKey || event.metaKey) return false;
  const { from, to } = busy;
  const shapes = scene.elements.filter(({ kind }) => isEnd(kind));
  const at = from === null ? focused : (to ?? from);
  const present = shapes.find(({ subject }) => subject === (at ?? centreSubject));
  const go = (subject: string | undefined): void => {
    if (subject === undefined) return;
    if (from === null) focus(subject);
    else be({ ...busy, to: subject === from ? null : subject });
  };
  if (isArrow(event.key)) {
    if (present !== undefined) go(nextInDirection(shapes, present, event.key)?.subject);
  } else if (event.key === 'Enter') {
    if (from === null && focused !== null) be({ ...busy, from: focused });
    if (from !== null && to !== null) {
      be(idle);
      actions.link(from, to);
    }
  } else if (event.key.length === 1 && event.key !== ' ') {
    go(nextByLetter(shapes, at, event.key, from)?.subject);
  } else {
    return event.key === 'Tab';
  }
  return true;
}
