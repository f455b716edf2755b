import type { PageBox } from '../../geometry/point.ts';
import type { LifeDomain } from '../../life-domains/life-domains.ts';
import type { Arrangement, Plan, Side } from './arrangement.ts';
import { arranged } from './arranging.ts';
import { type CentreForm, centreForm } from './centre-form.ts';
import type { MindmapDocument, MindmapNode } from './document.ts';
import { gaps } from './measures.ts';
import { centreText } from './names.ts';
import { formOf, type NodeForm } from './node-form.ts';
import { shownNodes } from './shown.ts';
import { type MindmapView, viewKey } from './view.ts';

/** A node at its place. The plane has its origin in the middle of the map; millimetres. */
export interface PlacedNode {
  readonly node: MindmapNode;
  /** Steps from the middle; a branch is 1. */
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
  /** Each after what it hangs on, siblings in their order. */
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

/** How often what was put by hand and what goes around it are set to each other. */
const mostRounds = 5;

function laidOut(document: Pick<MindmapDocument, 'nodes' | 'centre'>, view: MindmapView): MindmapLayout {
  const shown = shownNodes(document, view);
  const held: number[] = [];
  for (const [index, { node, parent }] of shown.entries()) {
    held.push(node.offset === null ? (held[parent] ?? -1) : index);
  }
  const centre = centreForm(centreText(document, view), view.textScale);
  const plan: Plan = {
    shown,
    forms: shown.map(({ node, depth }) => formOf(node, depth, view)),
    centre: centre.box,
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
  return inWhole(plan, arrangement, centre);
}

const alike = (one: Arrangement, other: Arrangement): boolean =>
  one.boxes.every(({ x, y }, index) => {
    const box = other.boxes[index];
    return box !== undefined && Math.abs(box.x - x) < 0.01 && Math.abs(box.y - y) < 0.01;
  });

function inWhole({ shown, forms }: Plan, { boxes, towards }: Arrangement, centre: CentreForm): MindmapLayout {
  const nodes: PlacedNode[] = [];
  for (const [index, { node, depth, parent, hidden }] of shown.entries()) {
    const [form, box, toward] = [forms[index], boxes[index], towards[index]];
    if (form === undefined || box === undefined || toward === undefined) continue;
    const domain = parent === -1 ? node.domain : (nodes[parent]?.domain ?? null);
    nodes.push(kept({ node, depth, form, box, toward, domain, hidden }));
  }
  return { centre, nodes, byId: new Map(nodes.map((placed) => [placed.node.id, placed])) };
}

const placedBefore = new WeakMap<MindmapNode, PlacedNode>();

/** The same object as before when nothing about it changed, so that its drawing needs not be made anew. */
function kept(placed: PlacedNode): PlacedNode {
  const before = placedBefore.get(placed.node);
  if (before !== undefined && sameBox(before.box, placed.box) && sameOtherwise(before, placed)) return before;
  placedBefore.set(placed.node, placed);
  return placed;
}

const sameBox = (one: PageBox, other: PageBox): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

const sameOtherwise = (one: PlacedNode, other: PlacedNode): boolean =>
  one.form === other.form &&
  one.depth === other.depth &&
  one.toward === other.toward &&
  one.domain === other.domain &&
  one.hidden === other.hidden;
