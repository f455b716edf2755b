import type { PageBox, PagePoint } from './point.ts';
import { middleOf, spanOf, type Span, type Way } from './span.ts';

/**
 * A thin line that shows why something stays hanging where it is. A side line runs along `way` at `at`; a gap is the free
 * stretch between two shapes along `way`, at `at` of the other way. In page millimetres.
 */
export interface Guide {
  readonly kind: 'side' | 'gap';
  readonly way: Way;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export interface Snap {
  /** How far the box has to move on to hang. */
  readonly by: PagePoint;
  readonly guides: readonly Guide[];
}

/** What a moved box may hang at; made once for a drag. */
export interface GuideIndex {
  readonly across: WayIndex;
  readonly down: WayIndex;
}

interface WayIndex {
  readonly spans: readonly Span[];
  /** Both sides, and the middles, of all spans, from low to high. */
  readonly sides: readonly Mark[];
  readonly middles: readonly Mark[];
}

interface Mark {
  readonly at: number;
  readonly span: Span;
}

export function indexGuides(boxes: readonly PageBox[]): GuideIndex {
  return { across: wayIndex(boxes, 'across'), down: wayIndex(boxes, 'down') };
}

function wayIndex(boxes: readonly PageBox[], way: Way): WayIndex {
  const spans = boxes.map((box) => spanOf(box, way));
  const marks = (at: (span: Span) => readonly number[]): readonly Mark[] =>
    spans
      .flatMap((span) => at(span).map((each): Mark => ({ at: each, span })))
      .toSorted((one, other) => one.at - other.at);
  return { spans, sides: marks(({ low, high }) => [low, high]), middles: marks((span) => [middleOf(span)]) };
}

/**
 * Where a box hangs when it comes within `reach` millimetres of a side, a middle or an equal gap of the others, for both
 * ways apart; with the lines that show it. What is nearest wins; a side or middle goes before a gap. Where it hangs it hangs
 * still: a step one way can bring it beside other things the other way, and a place that does not hold then is none.
 */
export function snapped(index: GuideIndex, box: PageBox, reach: number): Snap {
  let taken: Steps = { x: undefined, y: undefined };
  for (;;) {
    const by = { x: taken.x ?? 0, y: taken.y ?? 0 };
    const moved = boxMoved(box, by);
    const across = spanOf(moved, 'across');
    const down = spanOf(moved, 'down');
    const x = stepAlong(index.across, across, reach);
    const y = stepAlong(index.down, down, reach);
    if (goesOn(taken.x, x) || goesOn(taken.y, y)) return { by: { x: 0, y: 0 }, guides: [] };
    const next: Steps = { x: taken.x ?? x, y: taken.y ?? y };
    if (next.x === taken.x && next.y === taken.y) {
      return {
        by,
        guides: [
          ...(x === undefined ? [] : guidesAt(index.across, across, 'across')),
          ...(y === undefined ? [] : guidesAt(index.down, down, 'down')),
        ],
      };
    }
    taken = next;
  }
}

/** The steps that a box has taken to where it hangs; undefined for a way in which it hangs at nothing. */
interface Steps {
  readonly x: number | undefined;
  readonly y: number | undefined;
}

/** Whether a box that took its step one way would take another. */
const goesOn = (taken: number | undefined, step: number | undefined): boolean =>
  taken !== undefined && step !== undefined && step !== 0;

function stepAlong({ spans, sides, middles }: WayIndex, span: Span, reach: number): number | undefined {
  const steps = [
    ...nearestStep(middles, middleOf(span), reach),
    ...nearestStep(sides, span.low, reach),
    ...nearestStep(sides, span.high, reach),
    ...equalGaps(spans, span).map(({ step }) => step),
  ];
  let best: number | undefined;
  for (const step of steps) {
    if (Math.abs(step) <= reach && (best === undefined || Math.abs(step) < Math.abs(best) - same))
      best = step;
  }
  // So near that it is there: moving it on could bring it beside other things again.
  return best !== undefined && Math.abs(best) <= same ? 0 : best;
}

/** Millimetres within which two places are the same one. */
const same = 0.01;

/** From a place to the mark nearest to it, when there is one within reach. */
function nearestStep(marks: readonly Mark[], at: number, reach: number): readonly number[] {
  const next = firstFrom(marks, at);
  const steps = [marks[next - 1], marks[next]].flatMap((mark) => (mark === undefined ? [] : [mark.at - at]));
  return steps.filter((step) => Math.abs(step) <= reach);
}

/** The place in the row of the first mark that is not below a value. */
function firstFrom(marks: readonly Mark[], value: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const half = (low + high) >> 1;
    if ((marks[half]?.at ?? Infinity) < value) low = half + 1;
    else high = half;
  }
  return low;
}

interface EqualGap {
  readonly step: number;
  /** The two free stretches that become alike, given where the moved span then lies. */
  readonly stretches: (moved: Span) => readonly (readonly [from: number, to: number])[];
}

/** Where a span would stand with equal gaps: between its two neighbours, or as far beyond two of them as they are apart. */
function equalGaps(spans: readonly Span[], span: Span): readonly EqualGap[] {
  const before = beside(spans, span, -1);
  const after = beside(spans, span, 1);
  const beyondBefore = before && beside(spans, { ...before, near: span.near, far: span.far }, -1);
  const beyondAfter = after && beside(spans, { ...after, near: span.near, far: span.far }, 1);
  const width = span.high - span.low;
  const found: EqualGap[] = [];
  if (before !== undefined && after !== undefined && after.low - before.high > width) {
    found.push({
      step: (before.high + after.low - width) / 2 - span.low,
      stretches: ({ low, high }) => [
        [before.high, low],
        [high, after.low],
      ],
    });
  }
  if (before !== undefined && beyondBefore !== undefined && before.low - beyondBefore.high > same) {
    found.push({
      step: before.high + (before.low - beyondBefore.high) - span.low,
      stretches: ({ low }) => [
        [beyondBefore.high, before.low],
        [before.high, low],
      ],
    });
  }
  if (after !== undefined && beyondAfter !== undefined && beyondAfter.low - after.high > same) {
    found.push({
      step: after.low - (beyondAfter.low - after.high) - span.high,
      stretches: ({ high }) => [
        [high, after.low],
        [after.high, beyondAfter.low],
      ],
    });
  }
  return found;
}

/** The nearest span before (-1) or after (1) one, in the same row or column, with its middle on that side. */
function beside(spans: readonly Span[], span: Span, side: -1 | 1): Span | undefined {
  let best: Span | undefined;
  const middle = middleOf(span);
  for (const other of spans) {
    if (other.near >= span.far || other.far <= span.near) continue;
    const far = (middleOf(other) - middle) * side;
    if (far <= same) continue;
    if (best === undefined || far < (middleOf(best) - middle) * side) best = other;
  }
  return best;
}

/** The lines that show why a span hangs where it is now. */
function guidesAt({ spans, sides, middles }: WayIndex, span: Span, way: Way): readonly Guide[] {
  // Of shapes of one size the middles say it all: three lines beside each other would say no more.
  const middle = sideGuide(middles, middleOf(span), span, way);
  if (middle.length > 0) return middle;
  const ends = [...sideGuide(sides, span.low, span, way), ...sideGuide(sides, span.high, span, way)];
  if (ends.length > 0) return ends;
  const gap = equalGaps(spans, span).find(({ step }) => Math.abs(step) <= same);
  const at = (span.near + span.far) / 2;
  return (gap?.stretches(span) ?? []).map(([from, to]): Guide => ({ kind: 'gap', way, at, from, to }));
}

/** One line through what has a side or its middle at a place: to the nearest before and the nearest after, not through all. */
function sideGuide(marks: readonly Mark[], at: number, span: Span, way: Way): readonly Guide[] {
  let before: Span | undefined;
  let after: Span | undefined;
  for (let index = firstFrom(marks, at - same); ; index += 1) {
    const mark = marks[index];
    if (mark === undefined || mark.at > at + same) break;
    const other = mark.span;
    if (other.near + other.far < span.near + span.far) {
      if (before === undefined || other.far > before.far) before = other;
    } else if (after === undefined || other.near < after.near) after = other;
  }
  if (before === undefined && after === undefined) return [];
  const from = Math.min(span.near, before?.near ?? span.near);
  const to = Math.max(span.far, after?.far ?? span.far);
  return [{ kind: 'side', way: way === 'across' ? 'down' : 'across', at, from, to }];
}

/** The box of something that is moved, with the step on the way. */
export const boxMoved = (box: PageBox, by: PagePoint): PageBox => ({
  ...box,
  x: box.x + by.x,
  y: box.y + by.y,
});
