import type { PageBox, PagePoint } from '../../domain/geometry/point.ts';
import { boxAround, centreOf } from '../../domain/geometry/box.ts';
import { pick, pickInside } from '../../domain/scene/picking.ts';
import type { SceneElement } from '../../domain/scene/scene.ts';
import type { Grip, Press } from '../canvas/pointer-gestures.ts';
import type { StageHandle } from '../canvas/scene-stage.tsx';
import { bandShape, haloOf, lineShape } from './overlay.ts';
import { boxOfElement } from './spatial.ts';

/** How near a line that is drawn must come to a shape, in CSS pixels. */
const targetReach = 12;

/** A grip during which rings, halos and handles stay away from the place that is left: `dragging` is told when. */
export function withoutMarks({ move, drop, cancel }: Grip, dragging: (on: boolean) => void): Grip {
  dragging(true);
  return {
    move,
    drop: (page, free) => {
      drop(page, free);
      dragging(false);
    },
    cancel: () => {
      cancel();
      dragging(false);
    },
  };
}

export interface LineDrawing {
  readonly stage: StageHandle;
  /** CSS pixels for one millimetre. */
  readonly scale: number;
  readonly from: SceneElement;
  /** The shapes at which the line may end. */
  readonly targets: readonly SceneElement[];
  readonly connect: (subject: string) => void;
}

/** Draws a line from a shape to another one. */
export function lineGrip({ stage, scale, from, targets, connect }: LineDrawing): Grip {
  const start = centreOf(boxOfElement(from));
  const targetAt = (page: PagePoint): SceneElement | undefined => pick(targets, page, targetReach / scale);
  return {
    move: (page) => {
      const target = targetAt(page);
      const end = target === undefined ? page : centreOf(boxOfElement(target));
      stage.paintHeld([
        ...(target === undefined ? [] : haloOf(target)),
        lineShape([start, end], { colour: 'action', width: 2 / scale, cap: 'round' }),
        ...from.shapes,
        ...(target?.shapes ?? []),
      ]);
    },
    drop: (page) => {
      const target = targetAt(page);
      stage.release();
      if (target !== undefined) connect(target.subject);
    },
    cancel: stage.release,
  };
}

export interface Band {
  readonly stage: StageHandle;
  /** CSS pixels for one millimetre. */
  readonly scale: number;
  readonly press: Press;
  readonly shapes: readonly SceneElement[];
  readonly selected: ReadonlySet<string>;
  readonly select: (ids: Iterable<string>) => void;
}

/** The rubber band: picks every shape that lies whole within it. */
export function bandGrip({ stage, scale, press, shapes, selected, select }: Band): Grip {
  const boxTo = (page: PagePoint): PageBox => boxAround([press.page, page]);
  return {
    move: (page) => {
      const inside = pickInside(shapes, boxTo(page));
      stage.paintHeld([
        ...inside.flatMap((element) => haloOf(element).concat(element.shapes)),
        bandShape(press.page, page, scale),
      ]);
    },
    drop: (page) => {
      stage.release();
      const inside = pickInside(shapes, boxTo(page)).map(({ subject }) => subject);
      select(press.add ? [...selected, ...inside] : inside);
    },
    cancel: stage.release,
  };
}
