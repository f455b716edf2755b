import { useEffect, useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';
import { grown } from '../../domain/geometry/box.ts';
import type { PageBox } from '../../domain/geometry/point.ts';
import { pannedBy, type View } from '../../domain/geometry/view.ts';
import type { Scene, SceneElement } from '../../domain/scene/scene.ts';
import { atNaturalSize, fitted, showing, type Margins } from '../canvas/view.ts';
import type { ViewStore } from '../canvas/view-store.ts';
import { boxOfElement } from './spatial.ts';

/** Room for the bars above and below the drawing, in CSS pixels. */
export const viewMargins: Margins = { top: 76, right: 24, bottom: 84, left: 24 };
/** Below this width (CSS px) the drawing opens at 100 % around what is picked instead of shrinking to fit. */
const narrow = 1000;
/** Millimetres of paper kept in view around what has the focus. */
const air = 8;
const nowhere: PageBox = { x: 0, y: 0, width: 0, height: 0 };

export interface ViewKeeping {
  readonly views: ViewStore;
  readonly scene: Scene;
  /** The subject that keys go to. */
  readonly focused: string | null;
  /** The subject around which a narrow window opens when nothing has the focus. */
  readonly home: string;
  /** Which element stands for a subject that has the focus; none for a line, which may be longer than the window. */
  readonly placeOf: (subject: string | null) => SceneElement | undefined;
}

/** Keeps the view right: as large as its box, all of the drawing when it opens, and what has the focus always in sight. */
export function useViewKeeping(host: RefObject<HTMLDivElement | null>, keeping: ViewKeeping): void {
  const { views, scene, focused, home, placeOf } = keeping;
  /** The view that was chosen here, around what has the focus, and that nobody has changed as long as it is still there. */
  const chosen = useRef<View | null>(null);
  const fill = useEffectEvent((element: HTMLElement): void => {
    const { width, height } = element.getBoundingClientRect();
    const { size, view, fitting, setSize, jump } = views.getState();
    if (width === size.width && height === size.height) return;
    setSize({ width, height });
    if (width === 0 || height === 0) return;
    if (size.width > 0 && !fitting && view !== chosen.current) {
      // Somebody looks closer: the middle of what they see stays in the middle.
      jump(pannedBy(view, (width - size.width) / 2, (height - size.height) / 2));
      return;
    }
    const middle = placeOf(focused ?? home);
    const whole = fitted(scene.bounds, { width, height }, viewMargins);
    const around = atNaturalSize(
      middle === undefined ? scene.bounds : boxOfElement(middle),
      { width, height },
      viewMargins,
    );
    const closer = window.innerWidth < narrow && whole.scale < around.scale;
    chosen.current = closer ? around : null;
    jump(closer ? around : whole, !closer);
  });
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    fill(element);
    const observer = new ResizeObserver(() => fill(element));
    observer.observe(element);
    return () => observer.disconnect();
  }, [host]);

  const { x: left, y: top, width: wide, height: high } = scene.bounds;
  const showAll = useEffectEvent((bounds: PageBox): void => {
    const { view, size, jump, fitting } = views.getState();
    if (!fitting || size.width === 0) return;
    const { shift } = showing(view, bounds, size, viewMargins);
    const out = Math.abs(shift.x - view.shift.x) > 1 || Math.abs(shift.y - view.shift.y) > 1;
    if (out) jump(fitted(bounds, size, viewMargins), true);
  });
  // Who looks at the whole goes on seeing the whole, also when undo brings somebody back who stood further away.
  useEffect(() => {
    showAll({ x: left, y: top, width: wide, height: high });
  }, [left, top, wide, high]);

  const place = placeOf(focused);
  const { x, y, width, height } = place === undefined ? nowhere : boxOfElement(place);
  const show = useEffectEvent((box: PageBox): void => {
    const { view, size, jump, fitting } = views.getState();
    const next = showing(view, grown(box, air), size, viewMargins);
    if (next === view || size.width === 0) return;
    if (fitting) jump(fitted(scene.bounds, size, viewMargins), true);
    else {
      if (view === chosen.current) chosen.current = next;
      jump(next);
    }
  });
  // Only when the focus moves, or the shape that has it: panning away from it is allowed.
  useEffect(() => {
    if (width > 0) show({ x, y, width, height });
  }, [x, y, width, height]);
}
