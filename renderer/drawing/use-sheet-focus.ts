import { useCallback, useEffect, useRef, type RefObject } from 'react';

export interface SheetFocus {
  readonly sheet: RefObject<HTMLDivElement | null>;
  /** Gives the keyboard back to the drawing. */
  readonly toDrawing: () => void;
}

/** The drawing has the keyboard when its sheet opens, and gets it back from the bars that lie upon it. */
export function useSheetFocus(): SheetFocus {
  const sheet = useRef<HTMLDivElement>(null);
  const toDrawing = useCallback(
    () => sheet.current?.querySelector<HTMLElement>('[data-drawing]')?.focus({ preventScroll: true }),
    [],
  );
  useEffect(toDrawing, [toDrawing]);
  return { sheet, toDrawing };
}
