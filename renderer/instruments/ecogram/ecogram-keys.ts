import { clientEnd, type ActorKind, type Strength } from '../../../domain/instruments/ecogram/document.ts';
import type { Scene, SceneElement } from '../../../domain/scene/scene.ts';
import { orderOfKey } from '../../drawing/aligning.ts';
import { beginsText, letGo, nextByLetter, tabbed } from '../../drawing/drawing-keys.ts';
import { idle } from './drawing-state.ts';
import type { Ecogram } from './ecogram-context.tsx';
import { isLine } from './grips.ts';
import { actorOf, directionFrom, pickedIn, relationOf, towards, type Towards } from './lookup.ts';
import { isArrow, nextInDirection, stepOf, type Arrow } from '../../drawing/spatial.ts';
import { tabOrder } from './tab-order.ts';

/** Millimetres that an arrow key moves what is picked; with Shift the larger one. */
const smallStep = 2;
const largeStep = 10;
const growth = 1.1;
const actorKinds: Readonly<Record<string, ActorKind>> = { 1: 'person', 2: 'group', 3: 'organisation' };
const strengths: Readonly<Record<string, Strength>> = { 1: 'supportive', 2: 'neutral', 3: 'tense' };
const nextKind: Readonly<Record<ActorKind, ActorKind>> = {
  person: 'group',
  group: 'organisation',
  organisation: 'person',
};
const nextTowards: Readonly<Record<Towards, Towards>> = {
  none: 'other',
  other: 'self',
  self: 'both',
  both: 'none',
};

export interface KeyPlace {
  readonly ecogram: Ecogram;
  readonly scene: Scene;
  readonly cancelGesture: () => boolean;
}

/** What a key does on the drawing. Gives true when it did something, so that nothing else happens. */
export function keyOnDrawing(event: KeyboardEvent, place: KeyPlace): boolean {
  if (event.isComposing) return false;
  const { busy } = place.ecogram.drawing.getState();
  if (event.key === 'Escape') return escape(place);
  if (busy.with === 'line') return lineKey(event, place);
  if (event.ctrlKey || event.metaKey) return controlKey(event, place);
  if (event.key === 'Tab') return tab(event.shiftKey ? -1 : 1, place);
  if (isArrow(event.key)) return arrow(event.key, event, place);
  return pickedKey(event, place) || typed(event, place);
}

function escape({ ecogram, cancelGesture }: KeyPlace): boolean {
  return letGo(ecogram.drawing.getState(), idle, cancelGesture);
}

function controlKey(event: KeyboardEvent, { ecogram, scene }: KeyPlace): boolean {
  const { drawing, actions } = ecogram;
  const { selected, select } = drawing.getState();
  const ids = [...selected];
  const order = orderOfKey(event);
  if (order !== undefined && ids.length > 1) {
    actions.putInOrder(ids, order);
    return true;
  }
  // Ctrl+C, X and V go on to the browser, which then asks for what is to be copied.
  switch (event.key.toLowerCase()) {
    case 'a':
      select(
        scene.elements.filter((element) => !isLine(element)).map(({ subject }) => subject),
        clientEnd,
      );
      return true;
    case 'd':
      actions.duplicate(ids);
      return true;
    case 'arrowup':
    case 'arrowright':
      return resize(ecogram, growth);
    case 'arrowdown':
    case 'arrowleft':
      return resize(ecogram, 1 / growth);
    default:
      return false;
  }
}

function resize({ drawing, store, actions }: Ecogram, factor: number): boolean {
  const { actors, client } = pickedIn(store.getState().document, drawing.getState().selected);
  const ids = [...actors.map(({ id }) => id), ...(client ? [clientEnd] : [])];
  if (ids.length > 0) actions.resize(ids, factor);
  return ids.length > 0;
}

/** Goes to the next shape or line; past the last one the key leaves the drawing. */
function tab(by: -1 | 1, { ecogram }: KeyPlace): boolean {
  return tabbed(ecogram.drawing.getState(), by, tabOrder(ecogram.store.getState().document));
}

function arrow(key: Arrow, { shiftKey, altKey }: KeyboardEvent, place: KeyPlace): boolean {
  const { drawing, store, actions } = place.ecogram;
  const { selected, focused, focus } = drawing.getState();
  const { actors, client } = pickedIn(store.getState().document, selected);
  if (!altKey && (actors.length > 0 || client)) {
    const step = stepOf(key, shiftKey ? largeStep : smallStep);
    actions.nudge([...selected], step.x, step.y);
    return true;
  }
  const shapes = place.scene.elements.filter((element) => !isLine(element));
  const from =
    shapes.find(({ subject }) => subject === (focused ?? clientEnd)) ?? endOf(place, focused, shapes);
  const next = from && nextInDirection(shapes, from, key);
  if (next !== undefined) focus(next.subject);
  return true;
}

/** From a line the arrows go on from the shape at its far end. */
function endOf(
  { ecogram }: KeyPlace,
  id: string | null,
  shapes: readonly SceneElement[],
): SceneElement | undefined {
  const relation = id === null ? undefined : relationOf(ecogram.store.getState().document, id);
  return shapes.find(({ subject }) => subject === (relation?.second ?? clientEnd));
}

/** Keys that need something that is picked; with the focus alone they are letters of a new name. */
function pickedKey(event: KeyboardEvent, { ecogram }: KeyPlace): boolean {
  const { drawing, store, actions } = ecogram;
  const { selected, focused, select, be } = drawing.getState();
  const { document } = store.getState();
  const one = selected.size === 1 ? [...selected][0] : undefined;
  switch (event.key) {
    case 'F2': {
      const named = one ?? focused;
      if (named == null || actorOf(document, named) === undefined) return false;
      be({ with: 'naming', id: named });
      return true;
    }
    case 'Delete':
    case 'Backspace': {
      const ids = selected.size > 0 ? [...selected] : focused === null ? [] : [focused];
      actions.remove(ids);
      return ids.length > 0;
    }
    case 'Enter':
      if (focused === null) return false;
      if (selected.has(focused)) be({ with: 'adding', kind: 'person', text: '' });
      else select([focused]);
      return true;
    default:
      return selected.size > 0 && (relationKey(event.key, ecogram) || actorKey(event.key, ecogram, one));
  }
}

function relationKey(key: string, { drawing, store, actions }: Ecogram): boolean {
  const { actors, relations, client } = pickedIn(store.getState().document, drawing.getState().selected);
  const [first] = relations;
  if (first === undefined || actors.length > 0 || client) return false;
  const ids = relations.map(({ id }) => id);
  const strength = strengths[key];
  if (strength !== undefined) actions.setStrength(ids, strength);
  else if (key === '+' || key === '=') actions.setFeeling(ids, first.feeling === 'plus' ? null : 'plus');
  else if (key === '-') actions.setFeeling(ids, first.feeling === 'minus' ? null : 'minus');
  else if (key === '0') actions.setFeeling(ids, null);
  else if (key.toLowerCase() === 'p') {
    actions.setDirection(ids, directionFrom(first, first.first, nextTowards[towards(first, first.first)]));
  } else return false;
  return true;
}

function actorKey(key: string, ecogram: Ecogram, one: string | undefined): boolean {
  const { drawing, store, actions } = ecogram;
  const { actors, client } = pickedIn(store.getState().document, drawing.getState().selected);
  if (actors.length === 0 && !client) return false;
  const ids = actors.map(({ id }) => id);
  const kind = actorKinds[key];
  if (key === '+' || key === '=') return resize(ecogram, growth);
  if (key === '-') return resize(ecogram, 1 / growth);
  if (key.toLowerCase() === 'l' && one !== undefined)
    drawing.getState().be({ with: 'line', from: one, to: null });
  else if (kind !== undefined && ids.length > 0) actions.setKind(ids, kind);
  else if (key.toLowerCase() === 'v' && actors[0] !== undefined)
    actions.setKind(ids, nextKind[actors[0].kind]);
  else return false;
  return true;
}

/** While a line is drawn: arrows or the start of a name choose the other end, Enter draws it. */
function lineKey(event: KeyboardEvent, place: KeyPlace): boolean {
  const { drawing, actions } = place.ecogram;
  const { busy, be, focused } = drawing.getState();
  if (busy.with !== 'line' || event.ctrlKey || event.metaKey) return false;
  const shapes = place.scene.elements.filter((element) => !isLine(element));
  const at = busy.from === null ? focused : (busy.to ?? busy.from);
  const go = (element: SceneElement | undefined): void => {
    if (element === undefined) return;
    if (busy.from === null) drawing.getState().focus(element.subject);
    else if (element.subject !== busy.from) be({ ...busy, to: element.subject });
  };
  if (isArrow(event.key)) {
    const from = shapes.find(({ subject }) => subject === (at ?? clientEnd));
    if (from !== undefined) go(nextInDirection(shapes, from, event.key));
  } else if (event.key === 'Enter') {
    if (busy.from === null && focused !== null) be({ ...busy, from: focused });
    if (busy.from !== null && busy.to !== null) {
      be(idle);
      actions.connect(busy.from, busy.to);
    }
  } else if (event.key.length === 1 && event.key !== ' ') {
    go(nextByLetter(shapes, at, event.key, busy.from));
  } else {
    return event.key === 'Tab';
  }
  return true;
}

/** Any letter begins a new name. */
function typed(event: KeyboardEvent, { ecogram }: KeyPlace): boolean {
  if (!beginsText(event)) return false;
  ecogram.drawing.getState().be({ with: 'adding', kind: 'person', text: event.key });
  return true;
}
