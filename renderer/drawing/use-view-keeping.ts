import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { grown } from '../../domain/geometry/box.ts';
import { pannedBy } from '../../domain/geometry/view.ts';
import type { Scene, SceneElement } from '../../domain/scene/scene.ts';
import { atNaturalSize, fitted, showing, zoomedBy, type Margins } from '../canvas/view.ts';
import type { ViewStore } from '../canvas/view-store.ts';
import { boxOfElement } from './spatial.ts';

/** Room for the bars above and below the drawing, in CSS pixels. */
const margins: Margins = { top: 76, right: 24, bottom: 84, left: 24 };
/** Below this width (CSS px) the drawing opens at 100 % around what is picked instead of shrinking to fit. */
const narrow = 1000;
/** Millimetres of paper kept in view around what has the focus. */
const air = 8;

export function fitDrawing(views: ViewStore, scene: Scene): void {
  const { size, jump } = views.getState();
  jump(fitted(scene.bounds, size, margins), true);
}

export function zoomDrawing(views: ViewStore, factor: number): void {
  const { view, size, jump } = views.getState();
  jump(zoomedBy(view, { x: size.width / 2, y: size.height / 2 }, factor));
}

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
  const { views, scene, focused } = keeping;
  const latest = useRef(keeping);
  latest.current = keeping;

  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { width, height } = element.getBoundingClientRect();
      const { size, view, fitting, setSize, jump } = views.getState();
      if (width === size.width && height === size.height) return;
      setSize({ width, height });
      if (width === 0 || height === 0) return;
      if (size.width > 0 && !fitting) {
        // Somebody looks closer: the middle of what they see stays in the middle.
        jump(pannedBy(view, (width - size.width) / 2, (height - size.height) / 2));
        return;
      }
      const { scene: shown, focused: wanted, home, placeOf } = latest.current;
      const middle = placeOf(wanted ?? home);
      const whole = fitted(shown.bounds, { width, height }, margins);
      const around = atNaturalSize(
        middle === undefined ? shown.bounds : boxOfElement(middle),
        { width, height },
        margins,
      );
      const closer = window.innerWidth < narrow && whole.scale < around.scale;
      jump(closer ? around : whole, !closer);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [host, views]);

  const place = keeping.placeOf(focused);
  const box = place && boxOfElement(place);
  const corner = box === undefined ? '' : `${box.x} ${box.y} ${box.width} ${box.height}`;
  useEffect(() => {
    if (box === undefined) return;
    const { view, size, jump, fitting } = views.getState();
    const next = showing(view, grown(box, air), size, margins);
    if (next === view || size.width === 0) return;
    if (fitting) jump(fitted(scene.bounds, size, margins), true);
    else jump(next);
    // Only when the focus or the place of its shape changes: panning away from it is allowed.
  }, [corner, focused, views]);
}
