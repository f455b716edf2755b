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
    const look = (): void => {
      const isNarrow = table.clientWidth < narrowTable || window.innerWidth <= narrowWindow;
      grid.setState({ layout: isNarrow ? 'cards' : 'table' });
    };
    let frame = 0;
    // In the next frame: another lay-out changes the height of what is watched.
    const watch = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    });
    look();
    // What lies around it: its own height changes with what comes into sight.
    watch.observe(table.closest('main') ?? table);
    return () => {
      cancelAnimationFrame(frame);
      watch.disconnect();
    };
  }, [table, grid]);
  return useGrid(({ layout }) => layout);
}
