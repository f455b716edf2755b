import type { PagePoint } from '../../../domain/geometry/point.ts';
import { between, distance } from '../../../domain/geometry/vector.ts';
import type { BalanceCommand } from '../../../domain/instruments/balance/commands.ts';
import {
  largestSize,
  smallestSize,
  type BalanceDocument,
} from '../../../domain/instruments/balance/document.ts';
import { editBalance } from '../../../domain/instruments/balance/edits.ts';
import { layoutOf } from '../../../domain/instruments/balance/layout.ts';
import { leanOf, levelled } from '../../../domain/instruments/balance/lean.ts';
import { balanceScene } from '../../../domain/instruments/balance/scene.ts';
import type { BalanceView } from '../../../domain/instruments/balance/view.ts';
import type { Scene, SceneElement } from '../../../domain/scene/scene.ts';
import type { Shape } from '../../../domain/scene/shapes.ts';
import type { Grip, Press } from '../../canvas/pointer-gestures.ts';
import type { StageHandle } from '../../canvas/scene-stage.tsx';
import { shapesMoved } from '../../canvas/shapes-between.ts';
import type { SceneMotion } from '../../canvas/use-scene-motion.ts';
import * as shared from '../../drawing/grips.ts';
import { haloOf, outlineOf } from '../../drawing/overlay.ts';
import type { BalanceActions } from './balance-actions.ts';
import type { DrawingState } from './drawing-state.ts';
import { hanging, type Hung } from './hanging.ts';
import { burdenOf, joinOf, pickedIn, strengthOf, type JoinEnd } from './lookup.ts';
import { dropped, movingWith } from './places.ts';

/** What a drag needs to know; read anew at every drag. */
export interface GripPlace {
  readonly document: BalanceDocument;
  readonly view: BalanceView;
  readonly scene: Scene;
  /** CSS pixels for one millimetre. */
  readonly scale: number;
  readonly drawing: DrawingState;
  readonly actions: BalanceActions;
  readonly stage: StageHandle;
  readonly motion: SceneMotion;
}

export const isJoin = ({ kind }: SceneElement): boolean => kind === 'join';
export const isShape = ({ kind }: SceneElement): boolean => kind === 'burden' || kind === 'strength';

/** Whether something can be dragged to another place. */
export function isMovable(document: BalanceDocument, subject: string): boolean {
  const { burdens, strengths, weakest } = pickedIn(document, [subject]);
  return burdens.length + strengths.length > 0 || weakest;
}

interface Preview {
  /** Ids of elements that are taken off the drawing from the start. */
  readonly held: ReadonlySet<string>;
  readonly commandsAt: (page: PagePoint, free: boolean) => readonly BalanceCommand[];
  /** What is painted instead of everything that is taken off; `shown` is that, as the commands would make it. */
  readonly paint: (shown: readonly SceneElement[], page: PagePoint, free: boolean) => readonly Shape[];
  readonly finish: (page: PagePoint, free: boolean) => void;
}

/** Drags with a picture of its own: only what is held, makes room or leans along is painted, and the last place counts. */
function previewing({ document, view, scene, stage, motion }: GripPlace, preview: Preview): Grip {
  const { commandsAt, paint, finish } = preview;
  const before = new Map(scene.elements.map(({ id, shapes }) => [id, shapes]));
  const changing: BalanceView = { ...view, changingFrom: document };
  const off = new Set(preview.held);
  motion.stop();
  stage.hold(off);
  return {
    move: (page, free) => {
      const after = balanceScene(commandsAt(page, free).reduce(editBalance, document), changing);
      for (const { id, shapes } of after.elements)
        if (!off.has(id) && !isAlike(before.get(id), shapes)) off.add(id);
      stage.hold(off);
      stage.paintHeld(
        paint(
          after.elements.filter(({ id }) => off.has(id)),
          page,
          free,
        ),
      );
    },
    drop: (page, free) => {
      stage.release();
      finish(page, free);
    },
    cancel: stage.release,
  };
}

/** Shapes of the balance are made anew whenever it is drawn, so they are the same when they say the same. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (!isObject(one) || !isObject(other)) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isAlike(one[key], other[key]));
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Moves one thing with what stands on it, or all that are picked when it is one of them. Let go, it falls in its place. */
export function moveGrip(place: GripPlace, subject: string, from: PagePoint): Grip {
  const { document, drawing, actions, scene, scale, motion } = place;
  const ids = drawing.selected.has(subject) ? drawing.selected : new Set([subject]);
  const moving = movingWith(document, ids);
  const lean = leanOf(document);
  const { half } = layoutOf(document);
  const start = levelled(lean, half, from);
  const hang = hanging({ document, scene, ids, moving, scale });
  const rawAt = (page: PagePoint): PagePoint => {
    const at = levelled(lean, half, page);
    return { x: at.x - start.x, y: at.y - start.y };
  };
  const hungAt = (page: PagePoint, free: boolean): Hung => hang(rawAt(page), free);
  const held = scene.elements.filter((element) => moving.has(element.subject));
  const inHand = (page: PagePoint, free: boolean): ReadonlyMap<string, readonly Shape[]> => {
    const aside = hungAt(page, free).by.x - rawAt(page).x;
    const by = { x: page.x - from.x + aside, y: page.y - from.y };
    return new Map(held.map(({ id, shapes }) => [id, shapesMoved(shapes, by)]));
  };
  return previewing(place, {
    held: new Set(held.map(({ id }) => id)),
    commandsAt: (page, free) => dropped(document, ids, hungAt(page, free).by),
    paint: (shown, page, free) => [
      ...shown.filter((element) => !moving.has(element.subject)).flatMap(({ shapes }) => shapes),
      ...shown.filter((element) => moving.has(element.subject)).flatMap(outlineOf),
      ...[...inHand(page, free).values()].flat(),
      ...hungAt(page, free).guides,
    ],
    finish: (page, free) => {
      motion.startFrom(inHand(page, free));
      actions.drop(ids, hungAt(page, free).by);
      if (!drawing.selected.has(subject)) drawing.select([subject]);
    },
  });
}

/** Makes a block or a triangle larger or smaller, in the measure in which its corner comes further from the beam. */
export function sizeGrip(place: GripPlace, element: SceneElement, from: PagePoint): Grip {
  const { document, actions, drawing } = place;
  const id = element.subject;
  const burden = burdenOf(document, id);
  const before = (burden ?? strengthOf(document, id))?.size ?? 1;
  const anchor = anchorOf(element);
  const sizeAt = (page: PagePoint): number => {
    const wished = (before * distance(page, anchor)) / Math.max(distance(from, anchor), 1);
    return Math.round(Math.min(largestSize, Math.max(smallestSize, wished)) * 100) / 100;
  };
  return previewing(place, {
    held: new Set([element.id]),
    commandsAt: (page) => {
      const change = { size: sizeAt(page) };
      const kind = burden === undefined ? 'change-strength' : 'change-burden';
      return [{ do: kind, ids: [id], change }];
    },
    paint: (shown) => [
      ...shown.filter(({ subject }) => drawing.selected.has(subject)).flatMap(haloOf),
      ...shown.flatMap(({ shapes }) => shapes),
    ],
    finish: (page) => actions.setSize(id, sizeAt(page)),
  });
}

/** The point of a shape that stays where it is when it grows: its tip, or the middle of its underside. */
function anchorOf({ hit, kind }: SceneElement): PagePoint {
  const origin = { x: 0, y: 0 };
  if (hit.area !== 'polygon') return origin;
  const [tip, , third, fourth] = hit.points;
  if (kind === 'strength' || third === undefined || fourth === undefined) return tip ?? origin;
  return between(third, fourth, 0.5);
}

/** Brings one end of a join to another shape of its kind; the join is out of sight until it is there. */
export function endGrip(place: GripPlace, id: string, end: JoinEnd): Grip | null {
  const { document, scene, stage, actions, scale, motion } = place;
  const join = joinOf(document, id);
  const stays = end === 'burden' ? join?.strength : join?.burden;
  const from = scene.elements.find(({ subject }) => subject === stays);
  if (from === undefined) return null;
  motion.stop();
  stage.hold(new Set(scene.elements.filter(({ subject }) => subject === id).map((element) => element.id)));
  const targets = scene.elements.filter(({ kind }) => kind === end);
  const connect = (subject: string): void => actions.rejoin(id, end, subject);
  return shared.lineGrip({ stage, scale, from, targets, connect });
}

/** Draws a join from a burden to a strength, or the other way round. */
export function joinGrip({ scene, stage, actions, scale, motion }: GripPlace, from: SceneElement): Grip {
  motion.stop();
  const targets = scene.elements.filter((element) => isShape(element) && element.kind !== from.kind);
  const connect = (subject: string): void => actions.join(from.subject, subject);
  return shared.lineGrip({ stage, scale, from, targets, connect });
}

/** The rubber band: picks every block and triangle that lies whole within it. */
export function bandGrip({ scene, stage, drawing, scale, motion }: GripPlace, press: Press): Grip {
  motion.stop();
  const { selected, select } = drawing;
  return shared.bandGrip({ stage, scale, press, shapes: scene.elements.filter(isShape), selected, select });
}
