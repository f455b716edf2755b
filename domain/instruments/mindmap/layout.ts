import { grown } from '../../geometry/box.ts';
import type { PageBox } from '../../geometry/point.ts';
import type { LifeDomain } from '../../life-domains/life-domains.ts';
import { type CentreForm, centreForm } from './centre-form.ts';
import type { MindmapDocument, MindmapNode } from './document.ts';
import { foldOut, foldRadius, type Gaps, gaps, rankOf } from './measures.ts';
import { centreText } from './names.ts';
import { formOf, type NodeForm } from './node-form.ts';
import { type Packed, packed } from './packing.ts';
import { behind, bottomOf, type Profile, profileOf, topOf } from './profile.ts';
import { type ShownNode, shownNodes } from './shown.ts';
import { type MindmapView, viewKey } from './view.ts';

export type Side = 'left' | 'right';

/** A node at its place. The plane has its origin in the middle of the map; millimetres. */
export interface PlacedNode {
  readonly node: MindmapNode;
  readonly depth: number;
  readonly form: NodeForm;
  readonly box: PageBox;
  /** The side to which what hangs on it grows. */
  readonly toward: Side;
  /** The life domain of its branch. */
  readonly domain: LifeDomain | null;
  /** How many nodes are put away below it. */
  readonly hidden: number;
}

export interface MindmapLayout {
  readonly centre: CentreForm;
  /** Each after what it hangs on. */
  readonly nodes: readonly PlacedNode[];
  readonly byId: ReadonlyMap<string, PlacedNode>;
}

const layouts = new WeakMap<readonly MindmapNode[], Map<string, MindmapLayout>>();
const mostLayouts = 4;

/** Where everything that a view shows stands. Kept per list of nodes, which is never changed in place. */
export function layoutOf(
  document: Pick<MindmapDocument, 'nodes' | 'centre'>,
  view: MindmapView,
): MindmapLayout {
  const key = `${viewKey(view)}${JSON.stringify(document.centre)}`;
  const known = layouts.get(document.nodes) ?? new Map<string, MindmapLayout>();
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= mostLayouts) known.clear();
  const layout = laidOut(document, view);
  layouts.set(document.nodes, known.set(key, layout));
  return layout;
}

/** The box and growing side of every node, by its place in the list. */
interface Arrangement {
  readonly boxes: readonly PageBox[];
  readonly towards: readonly Side[];
  /** Where the rows of branches on both sides have their middle. */
  readonly middles: Readonly<Record<Side, number>>;
  readonly asides: Readonly<Record<Side, number>>;
  readonly sides: ReadonlyMap<number, Side>;
}

interface Plan {
  readonly shown: readonly ShownNode[];
  readonly forms: readonly NodeForm[];
  readonly centre: CentreForm;
  readonly air: Gaps;
  /** For every node the nearest at or above it that was put there by hand; -1 for what hangs on the middle. */
  readonly held: readonly number[];
}

/** How often what was put by hand and what goes around it are set to each other. */
const mostRounds = 5;

function laidOut(document: Pick<MindmapDocument, 'nodes' | 'centre'>, view: MindmapView): MindmapLayout {
  const shown = shownNodes(document, view);
  const held: number[] = [];
  for (const [index, { node, parent }] of shown.entries()) {
    held.push(node.offset === null ? (held[parent] ?? -1) : index);
  }
  const plan: Plan = {
    shown,
    forms: shown.map(({ node, depth }) => formOf(node, depth, view)),
    centre: centreForm(centreText(document, view), view.textScale),
    air: gaps[view.gaps ?? 'wide'],
    held,
  };
  let arrangement = arranged(plan);
  if (held.some((index) => index !== -1)) {
    for (let round = 0; round < mostRounds; round += 1) {
      const next = arranged(plan, arrangement);
      const settled = alike(arrangement, next);
      arrangement = next;
      if (settled) break;
    }
  }
  return inWhole(plan, arrangement);
}

const alike = (one: Arrangement, other: Arrangement): boolean =>
  one.boxes.every(({ x, y }, index) => {
    const box = other.boxes[index];
    return box !== undefined && Math.abs(box.x - x) < 0.01 && Math.abs(box.y - y) < 0.01;
  });

/** Packs every row, from the deepest to the branches, and then gives every node its place, from the branches on. */
function arranged(plan: Plan, before?: Arrangement): Arrangement {
  const { shown } = plan;
  const groups: Packed[] = [];
  const lower: number[] = [];
  for (let index = shown.length - 1; index >= 0; index -= 1) {
    const flowing = inFlow(plan, shown[index]?.children ?? []);
    const row = packed(
      flowing.map((child) => groups[child] ?? nobody),
      before === undefined ? [] : inTheWayOf(plan, before, index),
    );
    for (const [place, child] of flowing.entries()) lower[child] = row.places[place] ?? 0;
    groups[index] = groupOf(plan, index, row.places, row.profile);
  }
  const branches = inFlow(plan, placesOf(shown, -1));
  const sides = before?.sides ?? sidesOf(plan, branches, groups);
  const middles = { left: 0, right: 0 };
  const asides = { left: 0, right: 0 };
  for (const side of ['left', 'right'] as const) {
    const here = branches.filter((index) => sides.get(index) === side);
    const row = packed(
      here.map((index) => groups[index] ?? nobody),
      before === undefined ? [] : besideCentre(plan, before, side),
    );
    for (const [place, index] of here.entries()) lower[index] = row.places[place] ?? 0;
    const [top, bottom] = here.length === 0 ? [0, 0] : [topOf(row.profile), bottomOf(row.profile)];
    middles[side] = before?.middles[side] ?? -(top + bottom) / 2;
    asides[side] = before?.asides[side] ?? besideMiddle(plan.air, bottom - top);
  }
  return { ...placedAll(plan, lower, { middles, asides, sides }), middles, asides, sides };
}

const nobody: Packed = { width: 0, height: 0, profile: profileOf([]), air: 0 };

const inFlow = ({ shown }: Plan, indexes: readonly number[]): number[] =>
  indexes.filter((index) => shown[index]?.node.offset === null);

const placesOf = (shown: readonly ShownNode[], parent: number): number[] =>
  shown.flatMap((each, index) => (each.parent === parent ? [index] : []));

/** A high side stands a little further from the middle, so that its lines do not run steeply. */
const besideMiddle = ({ branch }: Gaps, height: number): number =>
  branch + Math.min(24, Math.max(0, height - 60) * 0.05);

const asideOf = ({ shown, air }: Plan, index: number): number =>
  rankOf(shown[index]?.depth ?? 1) === 'branch' ? air.node : air.deep;

function groupOf(plan: Plan, index: number, places: readonly number[], row: Profile): Packed {
  const { air, forms, shown } = plan;
  const form = forms[index];
  const each = shown[index];
  if (form === undefined || each === undefined) return nobody;
  const half = form.height / 2;
  const own = { end: form.width, top: -half, bottom: half };
  const isBranch = each.depth === 1;
  const alone = isBranch ? air.branches : air.leaves;
  if (places.length === 0) {
    const beside = each.hidden > 0 ? foldOut + foldRadius + air.beside : air.beside;
    const profile = profileOf([{ ...own, end: own.end + beside }]);
    return { width: form.width, height: form.height, profile, air: alone };
  }
  const out = form.width + asideOf(plan, index);
  // Between a node and what hangs on it run their lines.
  const lines = {
    end: out,
    top: Math.min(0, places[0] ?? 0) - 0.5,
    bottom: Math.max(0, places.at(-1) ?? 0) + 0.5,
  };
  return {
    width: form.width,
    height: form.height,
    profile: behind([own, lines], row, out),
    air: isBranch ? air.branches : air.families,
  };
}

/** Each branch in turn comes on the side that is less high so far, the right side first, unless it has a side of its own. */
function sidesOf(
  { shown, air }: Plan,
  branches: readonly number[],
  groups: readonly Packed[],
): ReadonlyMap<number, Side> {
  const sides = new Map<number, Side>();
  const heights = { left: 0, right: 0 };
  for (const index of branches) {
    const side = shown[index]?.node.side ?? (heights.left < heights.right - 1 ? 'left' : 'right');
    const { profile } = groups[index] ?? nobody;
    heights[side] += bottomOf(profile) - topOf(profile) + air.branches;
    sides.set(index, side);
  }
  return sides;
}

const signOf = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

function placedAll(
  { shown, forms, centre, air, ...plan }: Plan,
  lower: readonly number[],
  { middles, asides, sides }: Pick<Arrangement, 'middles' | 'asides' | 'sides'>,
): Pick<Arrangement, 'boxes' | 'towards'> {
  const boxes: PageBox[] = [];
  const towards: Side[] = [];
  for (const [index, { node, parent }] of shown.entries()) {
    const { width, height } = forms[index] ?? { width: 0, height: 0 };
    const on = boxes[parent] ?? centre.box;
    const [x, y] = [on.x + on.width / 2, on.y + on.height / 2];
    const inherited = towards[parent];
    if (node.offset !== null) {
      const away = Math.abs(node.offset.x) > (parent === -1 ? 0 : (on.width + width) / 2);
      const toward = away || inherited === undefined ? (node.offset.x < 0 ? 'left' : 'right') : inherited;
      boxes.push({ x: x + node.offset.x - width / 2, y: y + node.offset.y - height / 2, width, height });
      towards.push(toward);
      continue;
    }
    const toward = inherited ?? sides.get(index) ?? 'right';
    const aside = parent === -1 ? asides[toward] : asideOf({ shown, forms, centre, air, ...plan }, parent);
    const edge = on.width / 2 + aside;
    const middle = y + (lower[index] ?? 0) + (parent === -1 ? middles[toward] : 0);
    boxes.push({
      x: toward === 'right' ? x + edge : x - edge - width,
      y: middle - height / 2,
      width,
      height,
    });
    towards.push(toward);
  }
  return { boxes, towards };
}

/** What stands in the way of the row that hangs on a node: what a hand put elsewhere, seen from where that row begins. */
function inTheWayOf(plan: Plan, before: Arrangement, index: number): readonly PageBox[] {
  const on = before.boxes[index];
  const toward = before.towards[index];
  if (on === undefined || toward === undefined || (plan.shown[index]?.children.length ?? 0) === 0) return [];
  const edge = on.width / 2 + asideOf(plan, index);
  const at = { x: on.x + on.width / 2 + signOf(toward) * edge, y: on.y + on.height / 2 };
  return seenFrom(at, toward, obstaclesOf(plan, before, plan.held[index] ?? -1));
}

function besideCentre(plan: Plan, before: Arrangement, side: Side): readonly PageBox[] {
  const edge = plan.centre.box.width / 2 + before.asides[side];
  const at = { x: signOf(side) * edge, y: before.middles[side] };
  return seenFrom(at, side, obstaclesOf(plan, before, -1));
}

/** What a hand put elsewhere; only the very nodes that it put, for what moves with another one that it put. */
function obstaclesOf({ shown, held, air }: Plan, before: Arrangement, own: number): PageBox[] {
  return before.boxes.flatMap((box, index) => {
    const byHand = held[index] ?? -1;
    if (byHand === -1 || byHand === own) return [];
    if (own !== -1 && shown[index]?.node.offset === null) return [];
    return [grown(box, air.leaves)];
  });
}

const seenFrom = (at: { x: number; y: number }, toward: Side, boxes: readonly PageBox[]): PageBox[] =>
  boxes.map((box) => ({
    ...box,
    x: toward === 'right' ? box.x - at.x : at.x - box.x - box.width,
    y: box.y - at.y,
  }));

function inWhole({ shown, forms, centre }: Plan, { boxes, towards }: Arrangement): MindmapLayout {
  const nodes: PlacedNode[] = [];
  for (const [index, { node, depth, parent, hidden }] of shown.entries()) {
    const [form, box, toward] = [forms[index], boxes[index], towards[index]];
    if (form === undefined || box === undefined || toward === undefined) continue;
    const domain = parent === -1 ? node.domain : (nodes[parent]?.domain ?? null);
    nodes.push({ node, depth, form, box, toward, domain, hidden });
  }
  return { centre, nodes, byId: new Map(nodes.map((placed) => [placed.node.id, placed])) };
}
