import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import type { PagePoint } from '../../domain/geometry/point.ts';
import type { Scene, SceneElement } from '../../domain/scene/scene.ts';
import type { Shape } from '../../domain/scene/shapes.ts';
import { movingTime } from './moving-time.ts';
import type { StageHandle } from './scene-stage.tsx';
import { shapesBetween, shapesMoved } from './shapes-between.ts';

/** With more things than this that change place at once there is no time to show the way of each. */
const mostMoving = 120;

export interface SceneMotion {
  /** Where things are now, when that is not where they were drawn: the next change moves them from there. */
  readonly startFrom: (shapes: ReadonlyMap<string, readonly Shape[]>) => void;
  /** Everything is at once where it will be. */
  readonly stop: () => void;
}

/**
 * Shows the way from one scene to the next: what changed place goes there calmly, what is new comes from `entry` of its
 * place. At once there when less motion is wished, which the tokens know: then moving takes no time.
 */
export function useSceneMotion(
  stage: RefObject<StageHandle | null>,
  scene: Scene,
  entry: (element: SceneElement) => PagePoint | null,
): SceneMotion {
  const shown = useRef(scene);
  const painted = useRef<ReadonlyMap<string, readonly Shape[]>>(new Map());
  const frame = useRef<number | null>(null);
  const entryOf = useEffectEvent(entry);

  const motion = useMemo(
    (): SceneMotion => ({
      startFrom: (shapes) => {
        painted.current = shapes;
      },
      stop: () => {
        if (frame.current === null) return;
        cancelAnimationFrame(frame.current);
        frame.current = null;
        painted.current = new Map();
        stage.current?.release();
      },
    }),
    [stage],
  );
  useEffect(() => motion.stop, [motion]);

  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = scene;
    if (before === scene) return;
    const started = painted.current;
    motion.stop();
    painted.current = new Map();
    const duration = movingTime();
    const handle = stage.current;
    if (duration === 0 || handle === null) return;
    const old = new Map(before.elements.map((element) => [element.id, element.shapes]));
    const moving = scene.elements.flatMap((element) => {
      const { id, shapes } = element;
      const from = started.get(id) ?? old.get(id) ?? comingIn(element, entryOf(element));
      return from === undefined || from === shapes ? [] : [{ id, from, to: shapes }];
    });
    if (moving.length === 0 || moving.length > mostMoving) return;
    handle.hold(new Set(moving.map(({ id }) => id)));
    let begun: number | null = null;
    const paint = (now: number): void => {
      begun ??= now;
      const share = Math.min(1, (now - begun) / duration);
      // Quick at first and calm at the end, without a bounce.
      const eased = 1 - (1 - share) ** 3;
      const present = new Map(moving.map(({ id, from, to }) => [id, shapesBetween(from, to, eased)]));
      painted.current = present;
      handle.paintHeld([...present.values()].flat());
      if (share < 1) frame.current = requestAnimationFrame(paint);
      else motion.stop();
    };
    handle.paintHeld(moving.flatMap(({ from }) => from));
    frame.current = requestAnimationFrame(paint);
  }, [motion, scene, stage]);
  return motion;
}

function comingIn({ shapes }: SceneElement, from: PagePoint | null): readonly Shape[] | undefined {
  return from === null ? undefined : shapesMoved(shapes, from);
}
