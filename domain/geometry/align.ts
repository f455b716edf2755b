import type { PageBox, PagePoint } from './point.ts';
import { middleOf, spanOf, type Span, type Way } from './span.ts';

export const alignments = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
export type Alignment = (typeof alignments)[number];

/** Something that stands somewhere: the box that it takes, in millimetres. */
export interface Standing {
  readonly id: string;
  readonly box: PageBox;
}

/** How far something is to be moved, in millimetres. */
export interface Shift {
  readonly id: string;
  readonly by: PagePoint;
}

type Part = 'low' | 'middle' | 'high';

const rules: Readonly<Record<Alignment, { readonly way: Way; readonly part: Part }>> = {
  left: { way: 'across', part: 'low' },
  centre: { way: 'across', part: 'middle' },
  right: { way: 'across', part: 'high' },
  top: { way: 'down', part: 'low' },
  middle: { way: 'down', part: 'middle' },
  bottom: { way: 'down', part: 'high' },
};

/** Brings one side, or the middle, of all things onto one line: that of the box that holds them all. Only what moves is named. */
export function aligned(things: readonly Standing[], alignment: Alignment): readonly Shift[] {
  const { way, part } = rules[alignment];
  const spans = things.map(({ box }) => spanOf(box, way));
  const whole = { ...noSpan, low: least(spans), high: most(spans) };
  return things.flatMap(({ id, box }) =>
    shifted(id, way, partOf(whole, part) - partOf(spanOf(box, way), part)),
  );
}

/**
 * Spreads things so that the gaps between them are alike. The first and the last, seen by their middles, stay where they
 * are; with less than three there is nothing to spread. Where there is no room they overlap, all by as much.
 */
export function spread(things: readonly Standing[], way: Way): readonly Shift[] {
  const spans = things
    .map(({ id, box }) => ({ id, span: spanOf(box, way) }))
    .toSorted((one, other) => middleOf(one.span) - middleOf(other.span) || (one.id < other.id ? -1 : 1));
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined || spans.length < 3) return [];
  const taken = spans.reduce((total, { span }) => total + span.high - span.low, 0);
  const gap = (last.span.high - first.span.low - taken) / (spans.length - 1);
  let at = first.span.low;
  return spans.flatMap(({ id, span }) => {
    const by = at - span.low;
    at += span.high - span.low + gap;
    return id === last.id ? [] : shifted(id, way, by);
  });
}

const noSpan: Span = { low: 0, high: 0, near: 0, far: 0 };
const least = (spans: readonly Span[]): number => Math.min(...spans.map(({ low }) => low));
const most = (spans: readonly Span[]): number => Math.max(...spans.map(({ high }) => high));

const partOf = (span: Span, part: Part): number => (part === 'middle' ? middleOf(span) : span[part]);

/** Less than this (mm) is nothing that can be seen, only what reckoning leaves behind. */
const nothing = 1e-6;

function shifted(id: string, way: Way, by: number): readonly Shift[] {
  if (Math.abs(by) < nothing) return [];
  return [{ id, by: way === 'across' ? { x: by, y: 0 } : { x: 0, y: by } }];
}
