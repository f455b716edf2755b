import { useCallback, useEffect, useState } from 'react';

/** Up to this width (CSS px) the panel lies over the sheet, so it starts closed, and folds when the window gets there. */
const narrow = 1000;

export interface PanelFolding {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the panel beside a sheet is open. `startsClosed`: only when it is asked for, also where there is room for it. */
export function useSidePanel(startsClosed = false): PanelFolding {
  const [isOpen, setOpen] = useState(() => !startsClosed && window.innerWidth > narrow);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  useEffect(() => {
    const small = window.matchMedia(`(max-width: ${narrow}px)`);
    const fold = ({ matches }: MediaQueryListEvent): void => {
      if (matches) close();
    };
    small.addEventListener('change', fold);
    return () => small.removeEventListener('change', fold);
  }, [close]);
  return { isOpen, open, close };
}
