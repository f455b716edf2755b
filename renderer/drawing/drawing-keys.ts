import type { SceneElement } from '../../domain/scene/scene.ts';
import type { BusyWith, DrawingState } from './drawing-state.ts';

/** Lets go of one thing at a time: what is held, what is being done, what is picked, the focus. */
export function letGo<Busy extends BusyWith>(
  { busy, be, select, selected, focused, focus }: DrawingState<Busy>,
  idle: Busy,
  cancelGesture: () => boolean,
): boolean {
  if (cancelGesture()) return true;
  if (busy.with !== idle.with) be(idle);
  else if (selected.size > 0) select([], focused);
  else if (focused !== null) focus(null);
  else return false;
  return true;
}

/** The next subject in an order; past the last one the key leaves the drawing. */
export function tabbed<Busy extends BusyWith>(
  { focused, focus }: DrawingState<Busy>,
  by: -1 | 1,
  order: readonly string[],
): boolean {
  if (focused === null) return false;
  const next = order[order.indexOf(focused) + by];
  if (next === undefined) return false;
  focus(next);
  return true;
}

/** The next shape whose name begins with a letter, after the present one and round again. */
export function nextByLetter(
  shapes: readonly SceneElement[],
  at: string | null,
  letter: string,
  except: string | null,
): SceneElement | undefined {
  const start = shapes.findIndex(({ subject }) => subject === at) + 1;
  const order = [...shapes.slice(start), ...shapes.slice(0, start)];
  return order.find(
    ({ name, subject }) =>
      subject !== except && name.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()),
  );
}

/** Whether a key is the first letter of something that one wants to type. */
export const beginsText = ({ altKey, key }: KeyboardEvent): boolean =>
  !altKey && key.length === 1 && key !== ' ' && /[\p{L}\p{N}]/u.test(key);
