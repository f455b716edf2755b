import { spread, type Shift } from '../../../domain/geometry/align.ts';
import type { BalanceCommand } from '../../../domain/instruments/balance/commands.ts';
import type { BalanceDocument } from '../../../domain/instruments/balance/document.ts';
import { layoutOf, type BalanceLayout } from '../../../domain/instruments/balance/layout.ts';
import { tenth } from './places.ts';

/** Fewer than this have nothing between the first and the last. */
const fewest = 3;

interface Row {
  readonly on: string | null;
  /** Middles of what stands in it, from the middle of what it stands on. */
  readonly places: ReadonlyMap<string, number>;
  readonly shifts: readonly Shift[];
}

/**
 * What has to be done to make the gaps alike between picked blocks that stand on the same thing, and between picked
 * triangles. The first and the last of a row stay; what stands on a block goes along. Nothing when all stand so already.
 */
export function spreadOut(document: BalanceDocument, ids: ReadonlySet<string>): readonly BalanceCommand[] {
  const places = rowsOf(layoutOf(document), ids).flatMap((row) =>
    row.shifts
      .map(({ id, by }) => ({ id, place: tenth((row.places.get(id) ?? 0) + by.x), on: row.on }))
      .filter(({ id, place }) => place !== tenth(row.places.get(id) ?? 0)),
  );
  return places.length === 0 ? [] : [{ do: 'place', places }];
}

/** Whether there is a row with something between its ends. */
export const canSpread = (document: BalanceDocument, ids: ReadonlySet<string>): boolean =>
  rowsOf(layoutOf(document), ids).length > 0;

function rowsOf({ blocks, triangles }: BalanceLayout, ids: ReadonlySet<string>): readonly Row[] {
  const middles = new Map(blocks.map(({ burden, box }) => [burden.id, box.x + box.width / 2]));
  const picked = blocks.filter(({ burden }) => ids.has(burden.id));
  const supports = [...new Set(picked.map(({ on }) => on))];
  const stacks = supports.map((on) =>
    rowOf(
      on,
      on === null ? 0 : (middles.get(on) ?? 0),
      picked.filter((block) => block.on === on).map(({ burden, box }) => ({ id: burden.id, box })),
    ),
  );
  const feet = triangles
    .filter(({ strength }) => ids.has(strength.id))
    .map(({ strength, box }) => ({ id: strength.id, box }));
  return [...stacks, rowOf(null, 0, feet)].filter(({ places }) => places.size >= fewest);
}

function rowOf(on: string | null, from: number, things: Parameters<typeof spread>[0]): Row {
  const places = new Map(things.map(({ id, box }) => [id, box.x + box.width / 2 - from]));
  return { on, places, shifts: spread(things, 'across') };
}
