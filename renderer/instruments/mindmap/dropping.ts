import { centreOf, grown, holds } from '../../../domain/geometry/box.ts';
import type { PageBox, PagePoint } from '../../../domain/geometry/point.ts';
import { branchCurve, curveSteps, twigCurve } from '../../../domain/instruments/mindmap/curves.ts';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import type { MindmapLayout, PlacedNode } from '../../../domain/instruments/mindmap/layout.ts';
import type { Shape } from '../../../domain/scene/shapes.ts';
import { siblingsOf } from './lookup.ts';

/** Where something that is dragged comes to hang when it is let go: on something, or between two siblings. */
export interface DropPlace {
  readonly parent: string | null;
  readonly before: string | null;
  /** What it is let go upon; null between siblings. */
  readonly onto: PageBox | null;
  /** The gap between siblings, as a line; null upon something. */
  readonly gap: { readonly from: PagePoint; readonly to: PagePoint } | null;
}

/** The part of the height of a node, at its top and at its foot, that stands for the place beside it. */
const edgePart = 0.22;
/** How far above or below a node that place reaches, in millimetres. */
const edgeReach = 3;

/** What lies under the pointer that can take what is dragged; `held` are the nodes that are dragged, with all below them. */
export function dropPlaceAt(
  document: MindmapDocument,
  { centre, nodes }: MindmapLayout,
  held: ReadonlySet<string>,
  page: PagePoint,
): DropPlace | null {
  const near = nodes.filter(({ node, box }) => !held.has(node.id) && holds(grown(box, edgeReach), page));
  const inside = near.findLast(({ box }) => holds(box, page));
  const placed = inside ?? near.findLast(({ box }) => page.x >= box.x && page.x <= box.x + box.width);
  if (placed === undefined)
    return holds(centre.box, page) ? { parent: null, before: null, onto: centre.box, gap: null } : null;
  const { node, box } = placed;
  const down = (page.y - box.y) / box.height;
  if (node.offset === null && (down < edgePart || down > 1 - edgePart))
    return besideIn(document, nodes, held, placed, down < 0.5 ? 'above' : 'below');
  if (inside === undefined) return null;
  return { parent: node.id, before: null, onto: box, gap: null };
}

function besideIn(
  document: MindmapDocument,
  nodes: readonly PlacedNode[],
  held: ReadonlySet<string>,
  { node, box, toward }: PlacedNode,
  where: 'above' | 'below',
): DropPlace {
  const { siblings, at } = siblingsOf(document, node.id);
  const next =
    where === 'above' ? node.id : (siblings.slice(at + 1).find(({ id }) => !held.has(id))?.id ?? null);
  // The line lies half-way to the neighbour that is seen there, or just outside.
  const row = nodes
    .filter((each) => each.node.parent === node.parent && each.toward === toward && !held.has(each.node.id))
    .toSorted((one, other) => one.box.y - other.box.y);
  const place = row.findIndex((each) => each.node.id === node.id);
  const neighbour = row[where === 'above' ? place - 1 : place + 1]?.box;
  const edge = where === 'above' ? box.y : box.y + box.height;
  const far = where === 'above' ? -edgeReach : edgeReach;
  const beyond =
    neighbour === undefined ? edge + far : where === 'above' ? neighbour.y + neighbour.height : neighbour.y;
  const y = Math.abs(beyond - edge) > 8 ? edge + far : (edge + beyond) / 2;
  return {
    parent: node.parent,
    before: next,
    onto: null,
    gap: { from: { x: box.x, y }, to: { x: box.x + box.width, y } },
  };
}

/** Shows where what is dragged will hang: what takes it in green, with the line that will come; or the gap as a thick line. */
export function dropShapes(
  { onto, gap, parent }: DropPlace,
  { byId, centre }: MindmapLayout,
  hand: PageBox,
): Shape[] {
  const stroke = { colour: 'action', width: 1.4, cap: 'round' } as const;
  if (onto !== null) {
    const round = parent === null;
    const curve = round ? branchCurve(onto, hand) : twigCurve(onto, hand);
    return [
      { shape: 'path', steps: curveSteps(curve), stroke },
      {
        shape: 'rectangle',
        box: grown(onto, 1.2),
        corner: round ? onto.height / 2 + 1.2 : 3.2,
        stroke: { colour: 'action', width: 1.4 },
      },
    ];
  }
  if (gap === null) return [];
  const on = (parent === null ? undefined : byId.get(parent)?.box) ?? centre.box;
  const box = { x: gap.from.x, y: gap.from.y, width: gap.to.x - gap.from.x, height: 0 };
  const curve = parent === null ? branchCurve(on, box) : twigCurve(on, box);
  const end = centreOf(on).x < centreOf(box).x ? gap.from : gap.to;
  return [
    { shape: 'path', steps: curveSteps(curve), stroke: { ...stroke, width: 0.6 } },
    {
      shape: 'path',
      steps: [
        { to: 'move', point: gap.from },
        { to: 'line', point: gap.to },
      ],
      stroke,
    },
    { shape: 'circle', centre: end, radius: 1.3, fill: 'action' },
  ];
}
