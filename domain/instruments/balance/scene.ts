import { boxAround, grown } from '../../geometry/box.ts';
import type { PageBox } from '../../geometry/point.ts';
import type { Scene } from '../../scene/scene.ts';
import { alongBeam, beamElement, weakestElement } from './beam-element.ts';
import type { BalanceDocument } from './document.ts';
import { type Figure, figureOf } from './figure.ts';
import type { PlacedBlock } from './layout.ts';
import { beamThickness } from './measures.ts';
import { type Pose, posedCorners, poseOf, tipOf } from './pose.ts';
import { blockElement, joinElement, triangleElement } from './shape-elements.ts';
import { triangleCorners } from './shapes.ts';
import { speechIn } from './speech.ts';
import type { BalanceView } from './view.ts';

/**
 * The whole drawing in millimetres, with its origin in the middle of the beam: the beam with the name, blocks and triangles
 * from left to right, the weakest point, and the joins over everything. Blocks lean along with the beam, triangles stay
 * upright with their tip under it.
 */
export function balanceScene(document: BalanceDocument, view: BalanceView): Scene {
  const figure = figureOf(document, view);
  const pose = poseOf(document, view, figure);
  const speech = speechIn(document, view);
  const { blocks, triangles } = figure.layout;
  return {
    bounds: boundsOf(figure, pose),
    elements: [
      beamElement(figure, pose, speech),
      ...leftToRight(blocks, pose).map((block) => blockElement(block, figure, pose, speech)),
      ...triangles
        .toSorted((one, other) => one.x - other.x)
        .map((triangle) => triangleElement(triangle, figure, pose, speech)),
      ...weakestElement(figure, pose, speech),
      ...figure.joins.map((route) => joinElement(route, figure, pose, speech)),
    ],
  };
}

/** Stacks from left to right; in a stack the lower before the upper. */
function leftToRight(blocks: readonly PlacedBlock[], { feet }: Pose): readonly PlacedBlock[] {
  const footOf = ({ foot }: PlacedBlock): number => feet.get(foot) ?? 0;
  return blocks.toSorted(
    (one, other) =>
      footOf(one) - footOf(other) || lowerSide(other) - lowerSide(one) || one.box.x - other.box.x,
  );
}

const lowerSide = ({ box }: PlacedBlock): number => box.y + box.height;

const edge = 0.5;
const underText = 1;

/** The box that holds the beam, every shape and every text under a triangle. */
function boundsOf({ layout, triangleTexts }: Figure, pose: Pose): PageBox {
  const triangles = layout.triangles.flatMap((triangle) => {
    const tip = tipOf(triangle, pose);
    const lines = triangleTexts.get(triangle.strength.id)?.lines ?? [];
    return [
      ...triangleCorners(tip, triangle.box),
      ...lines.map(({ below }) => ({ x: tip.x, y: tip.y + below + underText })),
    ];
  });
  const box = boxAround([
    ...alongBeam(pose, -beamThickness / 2),
    ...alongBeam(pose, beamThickness / 2),
    ...layout.blocks.flatMap((block) => posedCorners(block, pose)),
    ...triangles,
  ]);
  return grown(box ?? { x: -pose.half, y: 0, width: 2 * pose.half, height: 0 }, edge);
}
