import { clientSubject } from '../../../domain/instruments/balance/document.ts';
import type { Scene, SceneElement } from '../../../domain/scene/scene.ts';
import { orderOfKey } from '../../drawing/aligning.ts';
import { beginsText, letGo, nextByLetter, tabbed } from '../../drawing/drawing-keys.ts';
import { isArrow, nextInDirection, type Arrow } from '../../drawing/spatial.ts';
import type { Balance } from './balance-context.tsx';
import { idle, type AddedKind, type Busy } from './drawing-state.ts';
import { isJoin, isShape } from './grips.ts';
import { joinOf, pickedIn, tabOrder } from './lookup.ts';

/** Millimetres that an arrow key moves what is picked along the beam; with Shift the larger one. */
const smallStep = 2;
const largeStep = 10;
const growth = 1.1;
const kinds: Readonly<Record<string, AddedKind>> = { 1: 'burden', 2: 'strength', 3: 'extra' };

export interface KeyPlace {
  readonly balance: Balance;
  readonly scene: Scene;
  readonly cancelGesture: () => boolean;
}

/** What a key does on the drawing. Gives true when it did something, so that nothing else happens. */
export function keyOnDrawing(event: KeyboardEvent, place: KeyPlace): boolean {
  if (event.isComposing) return false;
  const state = place.balance.drawing.getState();
  if (event.key === 'Escape') return letGo(state, idle, place.cancelGesture);
  if (state.busy.with === 'joining') return joinKey(event, place, state.busy);
  if (event.ctrlKey || event.metaKey) return controlKey(event, place);
  if (event.key === 'Tab')
    return tabbed(state, event.shiftKey ? -1 : 1, tabOrder(place.balance.store.getState().document));
  if (isArrow(event.key)) return arrow(event.key, event, place);
  return pickedKey(event, place) || typed(event, place);
}

function controlKey(event: KeyboardEvent, { balance, scene }: KeyPlace): boolean {
  const { drawing, actions } = balance;
  const { selected, select } = drawing.getState();
  const ids = [...selected];
  if (orderOfKey(event) === 'across' && ids.length > 1) {
    actions.spread(ids);
    return true;
  }
  // Ctrl+C, X and V go on to the browser, which then asks for what is to be copied.
  switch (event.key.toLowerCase()) {
    case 'a':
      select(
        scene.elements.filter(isShape).map(({ subject }) => subject),
        clientSubject,
      );
      return true;
    case 'd':
      actions.duplicate(ids);
      return true;
    case 'arrowup':
    case 'arrowright':
      return resize(balance, growth);
    case 'arrowdown':
    case 'arrowleft':
      return resize(balance, 1 / growth);
    default:
      return false;
  }
}

function resize({ drawing, store, actions }: Balance, factor: number): boolean {
  const { burdens, strengths } = pickedIn(store.getState().document, drawing.getState().selected);
  const ids = [...burdens, ...strengths].map(({ id }) => id);
  if (ids.length > 0) actions.resize(ids, factor);
  return ids.length > 0;
}

/** What is picked moves along the beam, or up and down its stack; else, or with Alt, the focus goes to the next shape. */
function arrow(key: Arrow, { shiftKey, altKey }: KeyboardEvent, place: KeyPlace): boolean {
  const { drawing, store, actions } = place.balance;
  const { document } = store.getState();
  const { selected, focused, focus } = drawing.getState();
  const { burdens, strengths, weakest } = pickedIn(document, selected);
  if (!altKey && (burdens.length + strengths.length > 0 || weakest)) {
    const step = (shiftKey ? largeStep : smallStep) * (key === 'ArrowLeft' ? -1 : 1);
    const [block] = burdens;
    if (key === 'ArrowLeft' || key === 'ArrowRight') actions.nudge([...selected], step);
    else if (block !== undefined && selected.size === 1)
      actions[key === 'ArrowUp' ? 'raise' : 'lower'](block.id);
    return true;
  }
  const reachable = place.scene.elements.filter((element) => !isJoin(element));
  // From a join the arrows go on from the strength at its end.
  const at = focused === null ? clientSubject : (joinOf(document, focused)?.strength ?? focused);
  const from = reachable.find(({ subject }) => subject === at);
  const next = from && nextInDirection(reachable, from, key);
  if (next !== undefined) focus(next.subject);
  return true;
}

function pickedKey(event: KeyboardEvent, { balance }: KeyPlace): boolean {
  const { drawing, store, actions } = balance;
  const { selected, focused, select, be } = drawing.getState();
  const { document } = store.getState();
  const one = selected.size === 1 ? [...selected][0] : undefined;
  switch (event.key) {
    case 'F2': {
      const named = one ?? focused ?? '';
      const { burdens, strengths, weakest } = pickedIn(document, [named]);
      if (burdens.length + strengths.length === 0 && !weakest) return false;
      be({ with: 'naming', id: named });
      return true;
    }
    case 'Delete':
    case 'Backspace': {
      const ids = selected.size > 0 ? [...selected] : focused === null ? [] : [focused];
      actions.remove(ids);
      return ids.length > 0;
    }
    case 'Enter': {
      if (focused === null) return false;
      // Enter upon something that is picked adds another one of its kind.
      const beside = pickedIn(document, [focused]).strengths.length > 0 ? 'strength' : 'burden';
      if (selected.has(focused)) be({ with: 'adding', kind: beside, text: '' });
      else select([focused]);
      return true;
    }
    default:
      return shapeKey(event.key, balance, one);
  }
}

/** Keys for what is picked; with the focus alone they are letters of a new text. */
function shapeKey(key: string, balance: Balance, one: string | undefined): boolean {
  const { drawing, store, actions } = balance;
  const { burdens, strengths } = pickedIn(store.getState().document, drawing.getState().selected);
  if (burdens.length + strengths.length === 0) return false;
  if (key === '+' || key === '=') return resize(balance, growth);
  if (key === '-') return resize(balance, 1 / growth);
  if (key.toLowerCase() === 'l' && one !== undefined)
    drawing.getState().be({ with: 'joining', from: one, to: null });
  else if (key.toLowerCase() === 'z') actions.markWeakest();
  else if (key.toLowerCase() === 'v' && one === undefined) actions.spread([...drawing.getState().selected]);
  else if ((key === '2' || key === '3') && burdens.length === 0)
    actions.setExtra(
      strengths.map(({ id }) => id),
      key === '3',
    );
  else return false;
  return true;
}

/** While two things are being joined: arrows or the start of a text choose the other end, Enter joins. */
function joinKey(
  event: KeyboardEvent,
  { balance, scene }: KeyPlace,
  busy: Extract<Busy, { readonly with: 'joining' }>,
): boolean {
  if (event.ctrlKey || event.metaKey) return false;
  const { drawing, actions } = balance;
  const { be, focused, focus } = drawing.getState();
  const { from, to } = busy;
  const shapes = scene.elements.filter(isShape);
  const start = shapes.find(({ subject }) => subject === from);
  const ends = start === undefined ? shapes : shapes.filter(({ kind }) => kind !== start.kind);
  const at = from === null ? focused : (to ?? from);
  const go = (element: SceneElement | undefined): void => {
    if (element === undefined) return;
    if (from === null) focus(element.subject);
    else be({ with: 'joining', from, to: element.subject });
  };
  if (isArrow(event.key)) {
    const here = scene.elements.find(({ subject }) => subject === (at ?? clientSubject));
    const next = here && nextInDirection(ends, here, event.key);
    go(next ?? (to === null && from !== null ? ends[0] : undefined));
  } else if (event.key === 'Enter') {
    if (from !== null && to !== null) {
      be(idle);
      actions.join(from, to);
    } else if (from === null && shapes.some(({ subject }) => subject === focused))
      be({ with: 'joining', from: focused, to: null });
  } else if (event.key.length === 1 && event.key !== ' ') {
    go(nextByLetter(ends, at, event.key, from));
  } else {
    return event.key === 'Tab';
  }
  return true;
}

/** Any letter begins a new burden; 1, 2 and 3 choose what is typed when nothing is picked. */
function typed(event: KeyboardEvent, { balance }: KeyPlace): boolean {
  if (!beginsText(event)) return false;
  const { selected, be } = balance.drawing.getState();
  const kind = selected.size === 0 ? kinds[event.key] : undefined;
  be({ with: 'adding', kind: kind ?? 'burden', text: kind === undefined ? event.key : '' });
  return true;
}
