import { useEffect, useEffectEvent, useRef, type RefObject } from 'react';
import { watchPointers, type Gestures, type PointerWork } from '../canvas/pointer-gestures.ts';
import type { ViewStore } from '../canvas/view-store.ts';

/** Lets mouse, pen and fingers work on a drawing, with what the drawing makes of them at that moment. */
export function usePointers(
  host: RefObject<HTMLDivElement | null>,
  views: ViewStore,
  work: () => PointerWork,
): RefObject<Gestures | null> {
  const gestures = useRef<Gestures>(null);
  const latest = useEffectEvent(work);
  useEffect(() => {
    if (host.current === null) return undefined;
    gestures.current = watchPointers(host.current, views, () => latest());
    return gestures.current.stop;
  }, [host, views]);
  return gestures;
}
