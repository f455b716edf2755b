import { boxAround } from '../../domain/geometry/box.ts';
import type { Scene } from '../../domain/scene/scene.ts';

/** A moment to look at, with its day as one says it and what the picture is. */
export interface PicturedMoment {
  readonly scene: Scene;
  /** "22 januari" */
  readonly day: string;
  readonly label: string;
}

export interface MomentsPair {
  readonly before: PicturedMoment;
  readonly after: PicturedMoment;
  /** Everything of both, on the same place of the page. */
  readonly both: Scene;
}

/** Two moments that are shown on the same place and the same scale. */
export function momentsPair(before: PicturedMoment, after: PicturedMoment): MomentsPair {
  const scenes = [before.scene, after.scene];
  const corners = scenes.flatMap(({ bounds: { x, y, width, height } }) => [
    { x, y },
    { x: x + width, y: y + height },
  ]);
  const bounds = boxAround(corners) ?? after.scene.bounds;
  return { before, after, both: { bounds, elements: scenes.flatMap(({ elements }) => elements) } };
}
