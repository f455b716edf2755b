import type { PagePoint } from '../../geometry/point.ts';
import type { BalanceDocument, Burden } from './document.ts';
import { editBalance } from './edits.ts';
import { gapBetween, layoutOf, type PlacedBlock } from './layout.ts';
import { beamLength, blockSize, triangleSize } from './measures.ts';

/** Where a block or a triangle comes: what the 'place' command takes. */
export interface Place {
  readonly place: number;
  readonly on: string | null;
}

/** Where a block of this size falls that is only now thought of: beside the others while there is room, then upon them. */
export function nextBurdenPlace(document: BalanceDocument, size = 1): Place {
  const { width } = blockSize({ size });
  const { blocks, half } = layoutOf(document);
  const feet = blocks.filter(({ on }) => on === null).map(({ box }) => spanOf(box));
  const free = freePlace(feet, width, half);
  if (free !== undefined) return { place: free, on: null };
  const tops = blocks.filter(
    ({ burden, box }) => box.width >= width && !blocks.some(({ on }) => on === burden.id),
  );
  const lowest = tops.toSorted((one, other) => other.box.y - one.box.y)[0];
  return lowest === undefined ? { place: endOf(feet), on: null } : { place: 0, on: lowest.burden.id };
}

/** Where the tip of the next triangle comes: beside the others, as near to the middle as there is room. */
export function nextStrengthPlace(document: BalanceDocument, size = 1): Place {
  const { triangles, half } = layoutOf(document);
  const spans = triangles.map(({ box }) => spanOf(box));
  return { place: freePlace(spans, triangleSize({ size }).width, half) ?? endOf(spans), on: null };
}

/**
 * Where a block comes to rest that is let go with the middle of its underside at a point of the level plane (see
 * `levelled`): on the highest block under that point on which it can stand, else on the beam. What it carries goes along.
 */
export function dropBurden(document: BalanceDocument, id: string, at: PagePoint): Place {
  const onBeam: Place = { place: tenth(at.x), on: null };
  const burden = document.burdens.find((each) => each.id === id);
  if (burden === undefined) return onBeam;
  const { blocks } = layoutOf(document);
  const carried = withAllUpon(document.burdens, id);
  const under = blocks
    .filter((block) => !carried.has(block.burden.id) && isUnder(block, at))
    .toSorted((one, other) => one.box.y - other.box.y);
  for (const { burden: below, box } of under) {
    const wish: Place = { place: tenth(at.x - box.x - box.width / 2), on: below.id };
    const after = editBalance(document, { do: 'place', places: [{ id, ...wish }] });
    if (layoutOf(after).blocks.some(({ burden: each, on }) => each.id === id && on === below.id)) return wish;
  }
  return onBeam;
}

/** The block and everything that stands on it, by way of others too. */
export function withAllUpon(burdens: readonly Burden[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let size = 0; size < found.size;) {
    ({ size } = found);
    for (const { id: other, on } of burdens) if (on !== null && found.has(on)) found.add(other);
  }
  return found;
}

/** Let go above the middle of a block, it falls on it; lower, it was meant to stand beside. */
const isUnder = ({ box }: PlacedBlock, at: PagePoint): boolean =>
  at.x >= box.x && at.x <= box.x + box.width && at.y <= box.y + box.height / 2;

interface Span {
  readonly from: number;
  readonly to: number;
}

const spanOf = ({ x, width }: { readonly x: number; readonly width: number }): Span => ({
  from: x,
  to: x + width,
});

/** The free place nearest to the middle, to the right of it where both sides are alike; undefined when there is none. */
function freePlace(spans: readonly Span[], width: number, half: number): number | undefined {
  const reach = width / 2 + gapBetween;
  const tries = [0, ...spans.flatMap(({ from, to }) => [from - reach, to + reach])];
  const furthest = half - width / 2;
  return tries
    .map(tenthOutward)
    .filter(
      (x) =>
        Math.abs(x) <= furthest &&
        spans.every(({ from, to }) => x - reach >= to - slack || x + reach <= from + slack),
    )
    .toSorted((one, other) => Math.abs(one) - Math.abs(other) || other - one)[0];
}

/** Beyond everything that is there already: the beam grows. */
const endOf = (spans: readonly Span[]): number =>
  tenth(Math.max(beamLength / 2, ...spans.map(({ to }) => to)));

const slack = 1e-6;
/** A tenth of a millimetre is as fine as a place needs to be. */
const tenth = (value: number): number => Math.round(value * 10) / 10 || 0;
const tenthOutward = (value: number): number =>
  (Math.sign(value) * Math.ceil(Math.abs(value) * 10 - 1e-6)) / 10 || 0;
