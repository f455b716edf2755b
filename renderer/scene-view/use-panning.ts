import { useEffect, useLayoutEffect, useMemo, useState, type RefObject } from 'react';
import type { PageBox } from '../../domain/geometry/point.ts';
import { pannedBy, type ScreenSize, type View } from '../../domain/geometry/view.ts';
import { watchPointers, type PointerWork } from '../canvas/pointer-gestures.ts';
import { createViewStore, type ViewStore } from '../canvas/view-store.ts';
import { fitted, zoomedBy } from '../canvas/view.ts';

/** Room in CSS pixels around a drawing that is shown whole. */
const margins = { top: 10, right: 10, bottom: 10, left: 10 };
/** CSS pixels that an arrow key moves the drawing; with Shift a larger step. */
const keyStep = 48;
const largeKeyStep = 240;
const zoomStep = 1.25;

/** Every drag moves the paper: there is nothing to pick up. */
const onlyPan: PointerWork = { take: () => 'pan', click: () => {}, doubleClick: () => {}, hover: () => {} };

const arrows: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** A drawing shown whole, as large as there is room for. */
export const wholeView = (bounds: PageBox, size: ScreenSize): View => fitted(bounds, size, margins);

/** CSS pixels for one millimetre beyond which a page only gets coarser: letters of 11 points are then 23 pixels high. */
const largestPage = 6;

/** Pages from their first line on, as wide as the window: they are read from top to bottom, not as a whole. */
export function topView({ x, y, width }: PageBox, size: ScreenSize): View {
  const room = size.width - margins.left - margins.right;
  const scale = Math.min(largestPage, room / width);
  return { scale, shift: { x: (size.width - width * scale) / 2 - x * scale, y: margins.top - y * scale } };
}

/** Where drawings lie in their windows: several that share one move together. */
export interface SharedView {
  readonly store: ViewStore;
  /** Until somebody moves the drawing, it follows the size of the window. */
  readonly isMoved: () => boolean;
  readonly setMoved: () => void;
}

export function useSharedView(): SharedView {
  const [shared] = useState((): SharedView => {
    let moved = false;
    return { store: createViewStore(), isMoved: () => moved, setMoved: () => void (moved = true) };
  });
  return shared;
}

export interface PanningOptions {
  readonly view: SharedView;
  readonly host: RefObject<HTMLElement | null>;
  readonly bounds: PageBox;
  readonly opening: (bounds: PageBox, size: ScreenSize) => View;
  readonly keysEverywhere: boolean;
}

export interface Panning {
  readonly zoom: (direction: 1 | -1) => void;
  readonly whole: () => void;
}

/** Moves the pictures within their host. The view lives outside React: a gesture only touches one attribute of each. */
export function usePanning({ view: shared, host, bounds, opening, keysEverywhere }: PanningOptions): Panning {
  const { store: views, isMoved, setMoved } = shared;

  // Before the first measure: what it says must reach the pictures.
  useLayoutEffect(
    () =>
      views.subscribe(({ view, size, moving }) => {
        if (moving) setMoved();
        for (const picture of host.current?.querySelectorAll('svg') ?? []) {
          picture.setAttribute('viewBox', partInView(view, size));
        }
      }),
    [views, setMoved, host],
  );

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const measure = (): void => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      if (size.width === 0 || size.height === 0) return;
      const { setSize, jump, view } = views.getState();
      setSize(size);
      jump(isMoved() ? view : opening(bounds, size));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [views, isMoved, host, bounds, opening]);

  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const gestures = watchPointers(element, views, () => onlyPan);
    return () => gestures.stop();
  }, [views, host]);

  const panning = useMemo(() => {
    const move = (change: (view: View, size: ScreenSize) => View): void => {
      const { view, size, jump } = views.getState();
      setMoved();
      jump(change(view, size));
    };
    const zoom = (direction: 1 | -1): void =>
      move((view, { width, height }) =>
        zoomedBy(view, { x: width / 2, y: height / 2 }, zoomStep ** direction),
      );
    const whole = (): void => move((_, size) => wholeView(bounds, size));
    const pressed = (event: KeyboardEvent): void => {
      if (event.altKey || event.defaultPrevented || hasKeysOfItsOwn(event.target, host.current)) return;
      const arrow = arrows[event.key];
      const step = event.shiftKey ? largeKeyStep : keyStep;
      if (arrow) move((view) => pannedBy(view, arrow[0] * step, arrow[1] * step));
      else if (event.key === '+' || event.key === '=') zoom(1);
      else if (event.key === '-') zoom(-1);
      else if (event.key === '0') whole();
      else return;
      event.preventDefault();
    };
    return { pressed, zoom, whole };
  }, [views, setMoved, host, bounds]);

  useEffect(() => {
    const listener = keysEverywhere ? window : host.current;
    const press = (event: Event): void => {
      if (event instanceof KeyboardEvent) panning.pressed(event);
    };
    listener?.addEventListener('keydown', press);
    return () => listener?.removeEventListener('keydown', press);
  }, [keysEverywhere, panning, host]);
  return panning;
}

/** Whether what has the focus scrolls or writes by the same keys. */
function hasKeysOfItsOwn(target: EventTarget | null, host: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement) || target === host) return false;
  return target.closest('[tabindex="0"]:not(button), input, [role="dialog"], [role="alertdialog"]') !== null;
}

/** The part of the page that the window shows, as SVG's viewBox takes it. */
function partInView({ scale, shift }: View, { width, height }: ScreenSize): string {
  return [-shift.x / scale, -shift.y / scale, width / scale, height / scale].join(' ');
}
