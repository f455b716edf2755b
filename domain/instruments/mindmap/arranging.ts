import type { PageBox } from '../../geometry/point.ts';
import type { Arrangement, Plan, Side, SideRow } from './arrangement.ts';
import { seenBesideCentre, seenFromNode } from './in-the-way.ts';
import { foldOut, foldRadius } from './measures.ts';
import { type Packed, packed, type Row } from './packing.ts';
import { behind, bottomOf, type Profile, profileOf, topOf } from './profile.ts';
import type { ShownNode } from './shown.ts';

const bothSides = ['left', 'right'] as const;

/**
 * Packs every row, from the deepest to the branches, and then gives every node its place, from the branches on. With an
 * arrangement that was there before, rows go around what a hand put elsewhere in that.
 */
export function arranged(plan: Plan, before?: Arrangement): Arrangement {
  const { shown } = plan;
  const groups: Packed[] = [];
  const lower: number[] = [];
  const asides: number[] = [];
  for (let index = shown.length - 1; index >= 0; index -= 1) {
    const flowing = inFlow(plan, shown[index]?.children ?? []);
    const row = packed(
      flowing.map((child) => groups[child] ?? nobody),
      before === undefined || flowing.length === 0 ? [] : seenFromNode(plan, before, index),
    );
    for (const [place, child] of flowing.entries()) lower[child] = row.places[place] ?? 0;
    const aside = asideOf(plan, index, row.places);
    asides[index] = aside;
    groups[index] = groupOf(plan, index, aside, row);
  }
  const rows = before?.rows ?? rowsBeside(plan, groups);
  for (const side of bothSides) {
    const { branches } = rows[side];
    const inTheWay = before === undefined ? [] : seenBesideCentre(plan, before, side);
    const { places } = rowOf(rows[side], groups, inTheWay);
    for (const [place, index] of branches.entries()) lower[index] = (places[place] ?? 0) + rows[side].middle;
  }
  return { ...placedAll(plan, lower, asides, rows), asides, rows };
}

const nobody: Packed = { width: 0, height: 0, profile: profileOf([]), air: 0 };

const inFlow = ({ shown }: Plan, indexes: readonly number[]): number[] =>
  indexes.filter((index) => shown[index]?.node.offset === null);

/** The lines to a high row run less steeply when that stands further out. */
function asideOf({ shown, air }: Plan, index: number, places: readonly number[]): number {
  const least = shown[index]?.depth === 1 ? air.node : air.deep;
  const height = (places.at(-1) ?? 0) - (places[0] ?? 0);
  return least + Math.min(12, Math.max(0, height - 40) * 0.08);
}

function groupOf(plan: Plan, index: number, aside: number, { places, profile }: Row): Packed {
  const { air, forms, shown } = plan;
  const { width, height } = forms[index] ?? nobody;
  const each = shown[index];
  const own = { end: width, top: -height / 2, bottom: height / 2 };
  const isBranch = each?.depth === 1;
  if (places.length === 0) {
    const beside = (each?.hidden ?? 0) > 0 ? foldOut + foldRadius + air.beside : air.beside;
    return {
      width,
      height,
      profile: profileOf([{ ...own, end: width + beside }]),
      air: isBranch ? air.branches : air.leaves,
    };
  }
  // Between a node and what hangs on it run their lines.
  const lines = {
    end: width + aside,
    top: Math.min(0, places[0] ?? 0) - lineRoom,
    bottom: Math.max(0, places.at(-1) ?? 0) + lineRoom,
  };
  return {
    width,
    height,
    profile: behind([own, lines], profile, width + aside),
    air: isBranch ? air.branches : air.families,
  };
}

const lineRoom = 0.5;

function rowsBeside(plan: Plan, groups: readonly Packed[]): Readonly<Record<Side, SideRow>> {
  const { air, shown } = plan;
  const branches = inFlow(
    plan,
    shown.flatMap(({ parent }, index) => (parent === -1 ? [index] : [])),
  );
  const sides = sidesOf(plan, branches, groups);
  const row = (side: Side, spread: number): SideRow & { readonly height: number } => {
    const bare = { branches: branches.filter((index) => sides.get(index) === side), spread };
    const { profile } = rowOf(bare, groups, []);
    const [top, bottom] = bare.branches.length === 0 ? [0, 0] : [topOf(profile), bottomOf(profile)];
    const height = bottom - top;
    return { ...bare, height, middle: -(top + bottom) / 2, aside: air.branch + besideMiddle(height) };
  };
  const [left, right] = [row('left', 0), row('right', 0)];
  const missing = Math.abs(left.height - right.height);
  const spreadOf = ({ branches: { length } }: SideRow): number =>
    length < 2 ? 0 : Math.min(missing / (length - 1), air.spread);
  return left.height < right.height
    ? { left: row('left', spreadOf(left)), right }
    : { left, right: row('right', spreadOf(right)) };
}

/** A high side stands a little further from the middle. */
const besideMiddle = (height: number): number => Math.min(24, Math.max(0, height - 60) * 0.05);

function rowOf(
  { branches, spread }: Pick<SideRow, 'branches' | 'spread'>,
  groups: readonly Packed[],
  inTheWay: readonly PageBox[],
): Row {
  const items = branches.map((index) => {
    const { width, height, profile, air } = groups[index] ?? nobody;
    return { width, height, profile, air: air + spread };
  });
  return packed(items, inTheWay);
}

/**
 * Each branch in turn comes on the side that is less high so far, the right side first, unless it has a side of its own. What
 * a hand put beside it was put on the side where it stood: there it stays, or that would come over the middle.
 */
function sidesOf(
  { shown, air }: Plan,
  branches: readonly number[],
  groups: readonly Packed[],
): ReadonlyMap<number, Side> {
  const sides = new Map<number, Side>();
  const heights = { left: 0, right: 0 };
  const leans = leansOf(shown);
  for (const index of branches) {
    const lean = leans[index] ?? 0;
    const lower = heights.left < heights.right - 1 ? 'left' : 'right';
    const side = shown[index]?.node.side ?? (lean === 0 ? lower : lean < 0 ? 'left' : 'right');
    const profile: Profile = (groups[index] ?? nobody).profile;
    heights[side] += bottomOf(profile) - topOf(profile) + air.branches;
    sides.set(index, side);
  }
  return sides;
}

/** For every branch whether more below it was put to the left (negative) or to the right by hand. */
function leansOf(shown: readonly ShownNode[]): readonly number[] {
  const branchOf: number[] = [];
  const leans: number[] = [];
  for (const [index, { node, parent }] of shown.entries()) {
    const branch = parent === -1 ? index : (branchOf[parent] ?? index);
    branchOf.push(branch);
    if (parent !== -1 && node.offset !== null)
      leans[branch] = (leans[branch] ?? 0) + Math.sign(node.offset.x);
  }
  return leans;
}

function placedAll(
  { shown, forms, centre }: Plan,
  lower: readonly number[],
  asides: readonly number[],
  rows: Readonly<Record<Side, SideRow>>,
): Pick<Arrangement, 'boxes' | 'towards'> {
  const boxes: PageBox[] = [];
  const towards: Side[] = [];
  const onLeft = new Set(rows.left.branches);
  for (const [index, { node, parent }] of shown.entries()) {
    const { width, height } = forms[index] ?? nobody;
    const on = boxes[parent] ?? centre;
    const [x, y] = [on.x + on.width / 2, on.y + on.height / 2];
    if (node.offset !== null) {
      towards.push(towardOf(node.offset.x, (on.width + width) / 2, towards[parent]));
      boxes.push({ x: x + node.offset.x - width / 2, y: y + node.offset.y - height / 2, width, height });
      continue;
    }
    const toward = towards[parent] ?? (onLeft.has(index) ? 'left' : 'right');
    const aside = asides[parent] ?? rows[toward].aside;
    const out = on.width / 2 + aside;
    towards.push(toward);
    boxes.push({
      x: toward === 'right' ? x + out : x - out - width,
      y: y + (lower[index] ?? 0) - height / 2,
      width,
      height,
    });
  }
  return { boxes, towards };
}

/** What was put by hand beside its parent grows away from that; above or below it, as its parent does. */
function towardOf(x: number, beside: number, inherited: Side | undefined): Side {
  if (inherited !== undefined && Math.abs(x) <= beside) return inherited;
  return x < 0 ? 'left' : 'right';
}
