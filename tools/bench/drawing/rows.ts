import type { Row } from '../report.ts';
import { median, percentile } from '../statistics.ts';
import type { Match, Page } from './contenders.ts';
import type { Frames } from './frames.ts';

/** One contender that showed and moved one drawing once; milliseconds and megabytes. */
export interface Measured {
  readonly firstPaint: number;
  readonly heap: number;
  readonly drag: Frames;
  readonly pan: Frames;
  readonly zoom: Frames;
}

interface Figure {
  readonly what: string;
  readonly unit: Row['unit'];
  readonly of: (run: Measured) => number;
  /** Largest that ours may be, at one size; at the others it has to be ahead. */
  readonly limit?: { readonly size: number; readonly value: number };
  /** How many times the best rival ours may be at most. Usually once. */
  readonly times?: { readonly size: number; readonly value: number };
  /** No faster than the screen: level with the best is as good as can be. */
  readonly level?: boolean;
}

const gestures = ['drag', 'pan', 'zoom'] as const;
const aimBusy = 8;
/** How far two times between frames of the screen may lie apart and still be the same. */
const rounding = 1.02;

const figures: readonly Figure[] = [
  { what: 'first paint', unit: 'ms', of: ({ firstPaint }) => firstPaint, times: { size: 2000, value: 2 } },
  ...gestures.flatMap((name): Figure[] => [
    { what: `${name}, busy per step p50`, unit: 'ms', of: (run) => percentile(run[name].busy, 0.5) },
    {
      what: `${name}, busy per step p95`,
      unit: 'ms',
      of: (run) => percentile(run[name].busy, 0.95),
      ...(name === 'drag' && { limit: { size: 500, value: aimBusy } }),
    },
  ]),
  {
    what: 'pan and zoom, longest step',
    unit: 'ms',
    of: ({ pan, zoom }) => Math.max(...pan.busy, ...zoom.busy),
  },
  {
    what: 'pan, from frame to frame p95',
    unit: 'ms',
    of: ({ pan }) => percentile(pan.intervals, 0.95),
    level: true,
  },
  { what: 'heap', unit: 'MB', of: ({ heap }) => heap },
];

/** The lines of the table for one size: of every figure the median over the rounds. */
export function drawingRows(match: Match, size: number, runs: ReadonlyMap<Page, readonly Measured[]>): Row[] {
  return figures.map((figure) => {
    const value = (page: Page): number => {
      const found = (runs.get(page) ?? []).map(figure.of);
      return found.length === 0 ? NaN : median(found);
    };
    const rivals = match.rivals.map((page) => ({ name: page.name, value: value(page) }));
    const ours = value(match.ours);
    const best = Math.min(...rivals.map((rival) => rival.value).filter(Number.isFinite));
    const times = figure.times?.size === size ? figure.times.value : figure.level ? rounding : 1;
    const limit = figure.limit?.size === size ? figure.limit.value : Infinity;
    return {
      what: `${figure.what}, ${size}`,
      unit: figure.unit,
      ours,
      rivals,
      aim: [
        figure.level ? 'level' : times > 1 ? `< ${times} x` : 'ahead',
        ...(limit < Infinity ? [`≤ ${limit} ms`] : []),
      ].join(', '),
      held: ours < best * times && ours <= limit,
    };
  });
}
