import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { SceneElement } from '../../scene/scene.ts';
import { branchCurve, type Curve, curveSteps, pointsOn, twigCurve } from './curves.ts';
import type { PlacedNode } from './layout.ts';
import { coloursOf } from './look.ts';
import { branchWidth, twigWidth } from './measures.ts';

const pieces = 8;
/** A click this near a line counts as a click on it, in millimetres. */
const reach = 0.8;

/** The line by which a node hangs on another one, or a branch on the middle. Its subject is the node that hangs. */
export function twigElement(
  { node, depth, box, domain }: PlacedNode,
  on: PageBox,
  name: string,
): SceneElement {
  const curve = curveOf({ depth, box }, on);
  return {
    id: `twig:${node.id}`,
    subject: node.id,
    kind: depth === 1 ? 'branch-line' : 'twig',
    shapes: [
      {
        shape: 'path',
        steps: curveSteps(curve),
        stroke: { colour: coloursOf(domain).edge, width: depth === 1 ? branchWidth : twigWidth },
      },
    ],
    hit: { area: 'line', points: pointsOn(curve, pieces), reach },
    name,
  };
}

const curveOf = ({ depth, box }: Pick<PlacedNode, 'depth' | 'box'>, on: PageBox): Curve =>
  depth === 1 ? branchCurve(on, box) : twigCurve(on, box);

/** Points along the line by which a node hangs. */
export const twigPoints = (placed: PlacedNode, on: PageBox): PagePoint[] =>
  pointsOn(curveOf(placed, on), pieces);
