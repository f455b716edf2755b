import type { PageBox } from '../../geometry/point.ts';
import type { BalanceDocument, Burden, Strength } from './document.ts';
import {
  beamLength,
  beamThickness,
  blockArea,
  blockSize,
  tipGap,
  triangleArea,
  triangleSize,
} from './measures.ts';
import { type InRow, lengthOfRow, rowOf } from './row.ts';

/**
 * Where everything stands while the beam is level. The plane has its origin in the middle of the beam: x along it, y down;
 * millimetres.
 */
export interface BalanceLayout {
  /** Half the length of the beam. */
  readonly half: number;
  /** In the order of the list. */
  readonly blocks: readonly PlacedBlock[];
  readonly triangles: readonly PlacedTriangle[];
}

export interface PlacedBlock {
  readonly burden: Burden;
  readonly box: PageBox;
  /** The block on which it really stands: what is too wide for the block it was put on comes down. */
  readonly on: string | null;
  /** The block at the foot of its stack; itself when it lies on the beam. */
  readonly foot: string;
}

export interface PlacedTriangle {
  readonly strength: Strength;
  /** The tip, just under the beam. */
  readonly x: number;
  /** Its tip is in the middle of the upper side. */
  readonly box: PageBox;
}

/** Millimetres between blocks that stand beside each other, and between triangles. */
export const gapBetween = 2;

const layouts = new WeakMap<readonly Burden[], WeakMap<readonly Strength[], BalanceLayout>>();

/** Kept per list of burdens and of strengths, which are never changed in place. */
export function layoutOf({
  burdens,
  strengths,
}: Pick<BalanceDocument, 'burdens' | 'strengths'>): BalanceLayout {
  const known = layouts.get(burdens)?.get(strengths);
  if (known !== undefined) return known;
  const layout = laidOut(burdens, strengths);
  const ofBurdens = layouts.get(burdens) ?? new WeakMap<readonly Strength[], BalanceLayout>();
  layouts.set(burdens, ofBurdens.set(strengths, layout));
  return layout;
}

/** Reckoned in an order of its own, so that it comes out the same to the last digit whatever the order of the lists. */
function laidOut(burdens: readonly Burden[], strengths: readonly Strength[]): BalanceLayout {
  const blocks = burdens.toSorted(byId);
  const triangles = strengths.toSorted(byId);
  const supports = supportsOf(blocks);
  const feet = blocks.filter(({ id }) => supports.get(id)?.on === null);
  const needed = Math.max(
    beamLength,
    lengthOfRow(feet.map(blockSize), gapBetween),
    lengthOfRow(triangles.map(triangleSize), gapBetween),
  );
  const half = needed / 2;
  const placedBlocks = blocksOn(blocks, supports, half);
  const placedTriangles = new Map(
    trianglesUnder(triangles, half).map((triangle) => [triangle.strength.id, triangle]),
  );
  return {
    half,
    blocks: burdens.flatMap(({ id }) => placedBlocks.get(id) ?? []),
    triangles: strengths.flatMap(({ id }) => placedTriangles.get(id) ?? []),
  };
}

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1;

interface Support {
  readonly on: string | null;
  /** Wished middle, from the middle of the beam. */
  readonly wish: number;
}

/**
 * On what each block stands. Nothing stands on something narrower, and what stands beside each other on one block does not
 * stick out: what has no room comes down, block by block, until there is room; on the beam there always is.
 */
function supportsOf(burdens: readonly Burden[]): ReadonlyMap<string, Support> {
  const burdensById = new Map(burdens.map((burden) => [burden.id, burden]));
  const depths = new Map<string, { readonly depth: number; readonly wish: number }>();
  const rise = (burden: Burden): { readonly depth: number; readonly wish: number } => {
    const known = depths.get(burden.id);
    if (known !== undefined) return known;
    const below = burden.on === null ? undefined : burdensById.get(burden.on);
    const from = below === undefined ? { depth: 0, wish: 0 } : rise(below);
    const found = { depth: from.depth + 1, wish: from.wish + burden.place };
    depths.set(burden.id, found);
    return found;
  };
  const supports = new Map<string, Support>();
  const rooms = new Map(burdens.map((burden) => [burden.id, blockSize(burden).width + gapBetween]));
  // The lowest first, then the largest, whatever the order of the list.
  const ordered = burdens
    .map((burden) => ({ burden, ...rise(burden) }))
    .toSorted(
      (one, other) =>
        one.depth - other.depth ||
        other.burden.size - one.burden.size ||
        Math.abs(one.wish) - Math.abs(other.wish) ||
        (one.burden.id < other.burden.id ? -1 : 1),
    );
  for (const { burden, wish } of ordered) {
    const width = blockSize(burden).width + gapBetween;
    let on = burden.on;
    while (on !== null && width > (rooms.get(on) ?? 0) + 1e-9) on = supports.get(on)?.on ?? null;
    if (on !== null) rooms.set(on, (rooms.get(on) ?? 0) - width);
    supports.set(burden.id, { on, wish });
  }
  return supports;
}

function blocksOn(
  burdens: readonly Burden[],
  supports: ReadonlyMap<string, Support>,
  half: number,
): ReadonlyMap<string, PlacedBlock> {
  const above = new Map<string | null, Burden[]>();
  for (const burden of burdens) {
    const on = supports.get(burden.id)?.on ?? null;
    const those = above.get(on);
    if (those === undefined) above.set(on, [burden]);
    else those.push(burden);
  }
  const weights = new Map<string, number>();
  const weigh = (burden: Burden): number => {
    const onIt = (above.get(burden.id) ?? []).reduce((total, other) => total + weigh(other), 0);
    const weight = blockArea(burden) + onIt;
    weights.set(burden.id, weight);
    return weight;
  };
  for (const foot of above.get(null) ?? []) weigh(foot);
  const placed = new Map<string, PlacedBlock>();
  const put = (those: readonly Burden[], under: PlacedBlock | null): void => {
    const from = under === null ? { wish: 0, x: 0, y: -beamThickness / 2, half } : topOf(under, supports);
    const row = those.map((burden): InRow => {
      const wish = (supports.get(burden.id)?.wish ?? 0) - from.wish;
      return { id: burden.id, wish, width: blockSize(burden).width, weight: weights.get(burden.id) ?? 1 };
    });
    const places = rowOf(row, from.half, gapBetween);
    for (const burden of those) {
      const { width, height } = blockSize(burden);
      const x = from.x + (places.get(burden.id) ?? 0);
      const block: PlacedBlock = {
        burden,
        box: { x: x - width / 2, y: from.y - height, width, height },
        on: under?.burden.id ?? null,
        foot: under?.foot ?? burden.id,
      };
      placed.set(burden.id, block);
      put(above.get(burden.id) ?? [], block);
    }
  };
  put(above.get(null) ?? [], null);
  return placed;
}

const topOf = ({ burden, box }: PlacedBlock, supports: ReadonlyMap<string, Support>) => ({
  wish: supports.get(burden.id)?.wish ?? 0,
  x: box.x + box.width / 2,
  y: box.y,
  half: box.width / 2,
});

function trianglesUnder(strengths: readonly Strength[], half: number): readonly PlacedTriangle[] {
  const row = strengths.map((strength): InRow => {
    const { width } = triangleSize(strength);
    return { id: strength.id, wish: strength.place, width, weight: triangleArea(strength) };
  });
  const places = rowOf(row, half, gapBetween);
  return strengths.map((strength) => {
    const { width, height } = triangleSize(strength);
    const x = places.get(strength.id) ?? 0;
    return { strength, x, box: { x: x - width / 2, y: beamThickness / 2 + tipGap, width, height } };
  });
}
