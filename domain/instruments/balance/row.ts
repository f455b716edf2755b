/** Something that wants a place in a row. */
export interface InRow {
  readonly id: string;
  readonly wish: number;
  readonly width: number;
  /** The heavier, the less it gives way. */
  readonly weight: number;
}

/**
 * Places in a row without overlap: each as near to its wish as the others let it, in the order of the wishes. Neighbours
 * that push each other away keep their common centre of gravity, so that nothing tips by being put beside something.
 * All stay between -half and half, which must be long enough. Isotonic regression by pooling neighbours (Ayer et al., 1955).
 */
export function rowOf(items: readonly InRow[], half: number, gap: number): ReadonlyMap<string, number> {
  const ordered = items.toSorted(byWish);
  // Shifted to the left by everything before it, "no overlap" becomes "not before the one before".
  let before = 0;
  const pools: Pool[] = [];
  const offsets = ordered.map((item, index) => {
    const offset = index === 0 ? 0 : before + gap + item.width / 2;
    before = index === 0 ? item.width / 2 : offset + item.width / 2;
    pools.push({ sum: (item.wish - offset) * item.weight, weight: item.weight, count: 1 });
    merge(pools);
    return offset;
  });
  const first = ordered[0];
  const last = ordered.at(-1);
  const lowest = -half + (first?.width ?? 0) / 2;
  const highest = half - (last?.width ?? 0) / 2 - (offsets.at(-1) ?? 0);
  const middle = (lowest + highest) / 2;
  const shifts = pools.flatMap(({ sum, weight, count }) => {
    const free = sum / weight;
    const shift = lowest > highest ? middle : Math.min(highest, Math.max(lowest, free));
    return Array.from({ length: count }, () => shift);
  });
  return new Map(ordered.map(({ id }, index) => [id, (shifts[index] ?? 0) + (offsets[index] ?? 0)]));
}

/** The length that a row takes. */
export const lengthOfRow = (items: readonly Pick<InRow, 'width'>[], gap: number): number =>
  items.reduce((total, { width }) => total + width + gap, items.length === 0 ? 0 : -gap);

interface Pool {
  sum: number;
  weight: number;
  count: number;
}

function merge(pools: Pool[]): void {
  for (;;) {
    const last = pools.at(-1);
    const previous = pools.at(-2);
    if (last === undefined || previous === undefined) return;
    if (previous.sum / previous.weight <= last.sum / last.weight) return;
    previous.sum += last.sum;
    previous.weight += last.weight;
    previous.count += last.count;
    pools.pop();
  }
}

/** Two with one wish: the lighter stands nearer to the middle, so that left and right mirror each other. */
function byWish(one: InRow, other: InRow): number {
  if (one.wish !== other.wish) return one.wish - other.wish;
  const order = one.weight - other.weight || one.width - other.width || (one.id < other.id ? -1 : 1);
  return one.wish < 0 ? -order : order;
}
