import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { TextShape, TextStyle } from '../../scene/shapes.ts';
import type { BalanceDocument } from './document.ts';
import type { Figure } from './figure.ts';
import type { PlacedBlock, PlacedTriangle } from './layout.ts';
import { type Lean, leaning, leanOf } from './lean.ts';
import type { BalanceView } from './view.ts';

/** A figure with the lean of its beam: where the points of the level plane come to lie. */
export interface Pose {
  readonly lean: Lean;
  readonly half: number;
  readonly origin: PagePoint;
  /** The middle of the block at the foot of each stack, by its id. */
  readonly feet: ReadonlyMap<string, number>;
}

export function poseOf(document: BalanceDocument, view: BalanceView, { layout }: Figure): Pose {
  const lean = view.lean ?? leanOf(document);
  const scale = view.scale ?? 1;
  return {
    lean: scale === 1 ? lean : { ...lean, sags: lean.sags.map((sag) => sag * scale) },
    half: layout.half,
    origin: view.origin ?? { x: 0, y: 0 },
    feet: new Map(layout.blocks.map(({ burden, box }) => [burden.id, box.x + box.width / 2])),
  };
}

/** What stands at a place along the beam goes down and turns with it as one piece. */
export function posed({ lean, half, origin }: Pose, point: PagePoint, along = point.x): PagePoint {
  const { x, y } = leaning(lean, half, point, along);
  return { x: origin.x + x, y: origin.y + y };
}

/** A whole stack goes down with the block at its foot, so that it stays a stack. */
export const alongOf = ({ foot, box }: PlacedBlock, { feet }: Pose): number =>
  feet.get(foot) ?? box.x + box.width / 2;

export const tipOf = ({ x, box }: PlacedTriangle, pose: Pose): PagePoint => posed(pose, { x, y: box.y });

export const posedCorners = (block: PlacedBlock, pose: Pose): readonly PagePoint[] => {
  const along = alongOf(block, pose);
  return cornersOf(block.box).map((corner) => posed(pose, corner, along));
};

const cornersOf = ({ x, y, width, height }: PageBox): readonly PagePoint[] => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

interface Line {
  readonly text: string;
  readonly style: TextStyle;
  readonly anchor: TextShape['anchor'];
  readonly colour: TextShape['colour'];
}

/** A line of text on what leans: it turns as well. */
export function posedText(pose: Pose, line: Line, point: PagePoint, along: number): TextShape {
  const text: TextShape = { shape: 'text', at: posed(pose, point, along), ...line };
  const { degrees } = pose.lean;
  return degrees === 0 ? text : { ...text, turn: degrees };
}
