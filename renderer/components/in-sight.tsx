import type { JSX } from 'react';
import { ListLayout, Virtualizer } from 'react-aria-components';

/** Of a longer list only what is in sight is made: a thousand rows at once would hold the window up for seconds. */
const most = 60;

export const isLong = (count: number): boolean => count > most;

export interface InSightProps {
  /** How many rows there are. */
  readonly count: number;
  /** Of a usual row, in pixels; what each really is is measured. */
  readonly rowHeight: number;
  /** Around the rows of a long list, in pixels: what its style sheet says is not looked at. */
  readonly padding?: number;
  /** The list. */
  readonly children: JSX.Element;
}

/** A list that may be long. */
export function InSight({ count, rowHeight, padding = 0, children }: InSightProps): JSX.Element {
  if (!isLong(count)) return children;
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowHeight: rowHeight, padding }}>
      {children}
    </Virtualizer>
  );
}
