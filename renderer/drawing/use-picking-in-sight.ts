import { useEffect } from 'react';
import type { BusyWith, DrawingStore } from './drawing-state.ts';

/**
 * What is not to be seen any more, by undo or in the list, is neither picked nor focused. `inSight` gives what then is instead:
 * the thing itself, one that stands for it, or null. It is asked anew when it is another function.
 */
export function usePickingInSight<Busy extends BusyWith>(
  drawing: DrawingStore<Busy>,
  inSight: (id: string) => string | null,
): void {
  useEffect(() => {
    const { selected, focused, select } = drawing.getState();
    const kept = new Set([...selected].flatMap((id) => inSight(id) ?? []));
    const focus = focused === null ? null : inSight(focused);
    const same = kept.size === selected.size && [...kept].every((id) => selected.has(id));
    if (!same || focus !== focused) select(kept, focus);
  }, [drawing, inSight]);
}
