import type { PagePoint, ScreenPoint } from '../../domain/geometry/point.ts';
import { pannedBy, toPage } from '../../domain/geometry/view.ts';
import type { ViewStore } from './view-store.ts';
import { zoomedBy } from './view.ts';

type PointerKind = 'mouse' | 'pen' | 'touch';

export interface Press {
  readonly page: PagePoint;
  readonly screen: ScreenPoint;
  readonly pointer: PointerKind;
  /** Shift or Ctrl is down, or a finger or pen stayed: what is pressed comes to what was picked already. */
  readonly add: boolean;
  /** A finger or pen stayed where it is before it moved: on paper it then draws the rubber band. */
  readonly long: boolean;
}

/** Something that is held and follows the pointer until it is dropped. */
export interface Grip {
  /** `free` while Alt or Ctrl is down: it hangs at nothing. */
  readonly move: (page: PagePoint, free: boolean) => void;
  readonly drop: (page: PagePoint, free: boolean) => void;
  readonly cancel: () => void;
}

/** What a drawing does with a pointer. A press that does not move is a click. */
export interface PointerWork {
  /** Called when a press begins to move, with the place of the press; 'pan' moves the paper. */
  readonly take: (press: Press) => Grip | 'pan' | null;
  readonly click: (press: Press) => void;
  readonly doubleClick: (press: Press) => void;
  /** A finger or pen stayed on one place without moving; letting go is then no click any more. */
  readonly stay?: (press: Press) => void;
  /** Where the mouse or pen hovers, or null when it has left. */
  readonly hover: (page: PagePoint | null) => void;
}

/** Pixels that a pointer may tremble before a press becomes a drag. */
const tremble: Readonly<Record<PointerKind, number>> = { mouse: 3, pen: 5, touch: 9 };
/** Milliseconds that a finger or pen stays before it counts as a long press. */
const longTime = 500;
/** Two clicks within this time (ms) and distance (px) are a double click. */
const doubleTime = 450;
const doubleDistance = 12;
/** A touch wider than this (px) is the ball of a hand. */
const palmWidth = 60;

interface Held {
  readonly id: number;
  readonly press: Press;
  grip: Grip | 'pan' | null;
  started: boolean;
  last: ScreenPoint;
  readonly stopWaiting: () => void;
}

export interface Gestures {
  /** Lets go of whatever is held, as if it had not been taken. */
  readonly cancel: () => boolean;
  /** While true, every drag moves the paper (the space bar is down). Gives back whether one did so since. */
  readonly holdPaper: (on: boolean) => boolean;
  readonly stop: () => void;
}

/**
 * Turns pointer, pen, touch and wheel events of an element into work on a drawing: one grip at a time, two fingers pinch and
 * pan, the wheel pans, with Ctrl it zooms at the pointer. Once a pen has been seen, fingers only move the paper.
 */
export function watchPointers(host: HTMLElement, views: ViewStore, work: () => PointerWork): Gestures {
  let held: Held | null = null;
  let penSeen = false;
  let paperHeld = false;
  let paperMoved = false;
  let lastClick: { readonly at: number; readonly screen: ScreenPoint } | null = null;
  const fingers = new Map<number, ScreenPoint>();

  const place = (event: MouseEvent): ScreenPoint => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.x, y: event.clientY - box.y };
  };
  const pageAt = (screen: ScreenPoint): PagePoint => toPage(views.getState().view, screen);
  const pan = (from: ScreenPoint, to: ScreenPoint): void => {
    const { view, glide } = views.getState();
    paperMoved = true;
    glide(pannedBy(view, to.x - from.x, to.y - from.y));
  };

  const cancel = (): boolean => {
    const wasHeld = held?.started === true;
    if (held?.started && held.grip !== 'pan') held.grip?.cancel();
    held?.stopWaiting();
    held = null;
    return wasHeld;
  };

  const onDown = (event: PointerEvent): void => {
    const pointer = kindOf(event);
    const screen = place(event);
    if (pointer === 'pen') {
      penSeen = true;
      // The hand came down first: the pen is what counts.
      if (held?.press.pointer === 'touch') cancel();
      fingers.clear();
    }
    if (pointer === 'touch') {
      if (held?.press.pointer === 'pen') return;
      if (event.width > palmWidth || event.height > palmWidth) return;
      fingers.set(event.pointerId, screen);
      if (fingers.size > 1) {
        cancel();
        return;
      }
    }
    if (held !== null || (event.button !== 0 && event.button !== 1)) return;
    host.setPointerCapture(event.pointerId);
    const press = {
      page: pageAt(screen),
      screen,
      pointer,
      add: event.shiftKey || event.ctrlKey || event.metaKey,
      long: false,
    };
    const moves = paperHeld || event.button === 1 || (pointer === 'touch' && penSeen);
    const waiting = pointer === 'mouse' || moves ? undefined : setTimeout(stayed, longTime);
    held = {
      id: event.pointerId,
      press,
      grip: moves ? 'pan' : null,
      started: moves,
      last: screen,
      stopWaiting: () => clearTimeout(waiting),
    };
  };

  /** A finger that stays picks what it is on, beside what was picked; then it can still be moved. */
  const stayed = (): void => {
    if (held === null || held.started) return;
    held = { ...held, press: { ...held.press, add: true, long: true } };
    work().stay?.(held.press);
  };

  const onMove = (event: PointerEvent): void => {
    const screen = place(event);
    if (event.pointerType === 'pen') penSeen = true;
    const finger = fingers.get(event.pointerId);
    if (finger !== undefined && fingers.size > 1) return pinch(event.pointerId, finger, screen);
    if (held === null) {
      if (event.pointerType !== 'touch') work().hover(pageAt(screen));
      return;
    }
    if (held.id !== event.pointerId) return;
    if (!held.started) {
      const { press } = held;
      const far = Math.hypot(screen.x - press.screen.x, screen.y - press.screen.y);
      if (far < tremble[press.pointer]) return;
      held.stopWaiting();
      held.grip = work().take(press);
      held.started = true;
    }
    if (held.grip === 'pan') pan(held.last, screen);
    else held.grip?.move(pageAt(screen), isFree(event));
    held.last = screen;
  };

  /** Two fingers: what lies between them stays between them. */
  const pinch = (id: number, from: ScreenPoint, to: ScreenPoint): void => {
    const other = [...fingers].find(([finger]) => finger !== id)?.[1];
    fingers.set(id, to);
    if (other === undefined) return;
    const before = Math.hypot(from.x - other.x, from.y - other.y);
    const after = Math.hypot(to.x - other.x, to.y - other.y);
    const { view, glide } = views.getState();
    const shifted = pannedBy(view, (to.x - from.x) / 2, (to.y - from.y) / 2);
    const middle = { x: (to.x + other.x) / 2, y: (to.y + other.y) / 2 };
    glide(before > 0 ? zoomedBy(shifted, middle, after / before) : shifted);
  };

  const onUp = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (held?.id !== event.pointerId) return;
    const { grip, started, press } = held;
    held.stopWaiting();
    held = null;
    if (started) {
      if (grip !== 'pan') grip?.drop(pageAt(place(event)), isFree(event));
      return;
    }
    if (press.long) return;
    const twice =
      lastClick !== null &&
      event.timeStamp - lastClick.at < doubleTime &&
      Math.hypot(press.screen.x - lastClick.screen.x, press.screen.y - lastClick.screen.y) < doubleDistance;
    lastClick = twice ? null : { at: event.timeStamp, screen: press.screen };
    if (twice) work().doubleClick(press);
    else work().click(press);
  };

  const onCancel = (event: PointerEvent): void => {
    fingers.delete(event.pointerId);
    if (held?.id === event.pointerId) cancel();
  };

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const { view, glide } = views.getState();
    // A wheel may report lines instead of pixels.
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    if (!event.ctrlKey) {
      const [dx, dy] =
        event.shiftKey && event.deltaX === 0 ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
      return glide(pannedBy(view, -dx * unit, -dy * unit));
    }
    // A pinch on a touchpad comes as many small steps, a wheel as few large ones.
    const strength = Math.abs(event.deltaY) < 50 ? 0.01 : 0.002;
    glide(zoomedBy(view, place(event), Math.exp(-event.deltaY * unit * strength)));
  };

  const onLeave = (): void => work().hover(null);
  const watching = new AbortController();
  const { signal } = watching;
  host.addEventListener('pointerdown', onDown, { signal });
  host.addEventListener('pointermove', onMove, { signal });
  host.addEventListener('pointerup', onUp, { signal });
  host.addEventListener('pointercancel', onCancel, { signal });
  host.addEventListener('pointerleave', onLeave, { signal });
  // A long press is an order of ours, not of the browser.
  host.addEventListener('contextmenu', (event) => event.preventDefault(), { signal });
  host.addEventListener('wheel', onWheel, { signal, passive: false });
  return {
    cancel,
    holdPaper: (on) => {
      const moved = paperMoved;
      paperHeld = on;
      paperMoved = false;
      return moved;
    },
    stop: () => {
      cancel();
      watching.abort();
    },
  };
}

const isFree = ({ altKey, ctrlKey, metaKey }: PointerEvent): boolean => altKey || ctrlKey || metaKey;

function kindOf({ pointerType }: PointerEvent): PointerKind {
  return pointerType === 'pen' || pointerType === 'touch' ? pointerType : 'mouse';
}
