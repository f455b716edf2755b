import { useEffect } from 'react';
import { useGrid, usePlan } from './plan-context.tsx';
import type { GridState } from './grid-state.ts';

/** Up to these widths (CSS px) of the table and of the window there is no room for columns. */
const narrowTable = 880;
const narrowWindow = 1000;

/** Whether the plan stands as a table or as cards: arrows follow what one sees. */
export function useLayoutChoice(table: HTMLElement | null): GridState['layout'] {
  const { grid } = usePlan();
  useEffect(() => {
    if (table === null) return;
    const watch = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const isNarrow = entry.contentRect.width < narrowTable || window.innerWidth <= narrowWindow;
      grid.setState({ layout: isNarrow ? 'cards' : 'table' });
    });
    watch.observe(table);
    return () => watch.disconnect();
  }, [table, grid]);
  return useGrid(({ layout }) => layout);
}
