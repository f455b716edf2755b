/** From where to where something lies along one direction, in millimetres. */
export interface Extent {
  readonly from: number;
  readonly to: number;
}

const step = 0.5;
/** Touching a cut by less than this is not lying across it. */
const touching = 0.05;
/** A page holds at least this share of what it could, before the cut looks for a gap. */
const leastShare = 0.5;
/** A cut through one thing more weighs as much as this many millimetres from the even place. */
const perThing = 1000;

/**
 * Where to cut from `start` to `end` so that every piece, with all of what lies across its cuts, is at most `longest`
 * millimetres long: in gaps where there are any, and in about even pieces. Gives the edges, both ends included.
 */
export function cutsAlong(
  extents: readonly Extent[],
  start: number,
  end: number,
  longest: number,
): readonly number[] {
  const across = acrossEach(extents, start, end);
  const edges = [start];
  let index = 0;
  for (;;) {
    const edge = start + index * step;
    const left = Math.min(edge, across.from[index] ?? edge);
    if (end - left <= longest) return [...edges, end];
    const even = (end - edge) / Math.ceil((end - edge) / longest);
    index = bestCut(across, index, left, even, longest, start);
    edges.push(start + index * step);
  }
}

/** For every place: how many things lie across it, and from where to where these reach. */
interface Across {
  readonly count: readonly number[];
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function acrossEach(extents: readonly Extent[], start: number, end: number): Across {
  const places = Math.max(1, Math.ceil((end - start) / step) + 1);
  const count = Array.from({ length: places }, () => 0);
  const least = Array.from({ length: places }, () => Infinity);
  const most = Array.from({ length: places }, () => -Infinity);
  for (const { from, to } of extents) {
    const last = Math.min(places - 1, Math.floor((to - touching - start) / step));
    for (let place = Math.max(0, Math.ceil((from + touching - start) / step)); place <= last; place += 1) {
      count[place] = (count[place] ?? 0) + 1;
      least[place] = Math.min(least[place] ?? Infinity, from);
      most[place] = Math.max(most[place] ?? -Infinity, to);
    }
  }
  return { count, from: least, to: most };
}

function bestCut(
  { count, to }: Across,
  after: number,
  left: number,
  even: number,
  longest: number,
  start: number,
): number {
  const fits = (index: number): boolean => {
    const place = start + index * step;
    return Math.max(place, to[index] ?? place) - left <= longest;
  };
  const last = after + Math.floor(longest / step);
  let best: { readonly index: number; readonly cost: number } | undefined;
  for (let index = after + Math.ceil((leastShare * longest) / step); index <= last; index += 1) {
    if (!fits(index)) continue;
    const cost = (count[index] ?? 0) * perThing + Math.abs((index - after) * step - even);
    if (best === undefined || cost < best.cost) best = { index, cost };
  }
  if (best !== undefined) return best.index;
  // Something very long lies across: as far as it goes without it, and else right through it.
  for (let index = after + Math.floor((leastShare * longest) / step); index > after; index -= 1) {
    if (fits(index)) return index;
  }
  return after + Math.max(1, Math.floor((leastShare * longest) / step));
}
