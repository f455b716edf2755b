import type { PageBox, PagePoint } from '../../../domain/geometry/point.ts';
import type { MindmapDocument } from '../../../domain/instruments/mindmap/document.ts';
import { layoutOf } from '../../../domain/instruments/mindmap/layout.ts';
import { movingOf } from '../../../domain/instruments/mindmap/moving.ts';
import { topmost, treeOf, withAllBelow } from '../../../domain/instruments/mindmap/tree.ts';
import type { MindmapView } from '../../../domain/instruments/mindmap/view.ts';
import type { Scene, SceneElement } from '../../../domain/scene/scene.ts';
import type { Grip, Press } from '../../canvas/pointer-gestures.ts';
import type { StageHandle } from '../../canvas/scene-stage.tsx';
import type { SceneMotion } from '../../canvas/use-scene-motion.ts';
import type { ViewStore } from '../../canvas/view-store.ts';
import * as shared from '../../drawing/grips.ts';
import { guiding } from '../../drawing/guiding.ts';
import type { LineEnd } from '../../drawing/overlay.ts';
import { boxOfElement } from '../../drawing/spatial.ts';
import type { DrawingState } from './drawing-state.ts';
import { dropPlaceAt, dropShapes, type DropPlace } from './dropping.ts';
import { isEnd } from './link-deeds.ts';
import { linkOf, nodeOf } from './lookup.ts';
import type { MindmapActions } from './mindmap-actions.ts';

/** What a drag needs to know; read anew at every drag. */
export interface GripPlace {
  readonly document: MindmapDocument;
  readonly view: MindmapView;
  readonly scene: Scene;
  /** CSS pixels for one millimetre. */
  readonly scale: number;
  readonly views: ViewStore;
  readonly drawing: DrawingState;
  readonly actions: MindmapActions;
  readonly stage: StageHandle;
  readonly motion: SceneMotion;
}

/**
 * Drags a node, or all that are picked when it is one of them, with what hangs below. Upon another node or between siblings
 * it comes to hang there; elsewhere it stays where the hand puts it, in line with others when it is nearly so.
 */
export function moveGrip(place: GripPlace, subject: string, from: PagePoint): Grip {
  const { document, view, views, drawing, actions, scene, stage, motion } = place;
  motion.stop();
  const wanted = drawing.selected.has(subject) ? drawing.selected : [subject];
  const ids = topmost(treeOf(document.nodes), wanted).map(({ id }) => id);
  const held = withAllBelow(treeOf(document.nodes), ids);
  const layout = layoutOf(document, view);
  const moving = movingOf(document, view, ids);
  const ends = scene.elements.filter(({ kind }) => isEnd(kind));
  const own = ends.filter((element) => element.subject === subject);
  const start = own.map(boxOfElement)[0];
  const guided = guiding(
    views,
    own,
    ends.filter((element) => !held.has(element.subject)),
  );
  stage.hold(moving.elements);

  const wayTo = (page: PagePoint, free: boolean) => guided({ x: page.x - from.x, y: page.y - from.y }, free);
  const handAt = ({ x, y }: PagePoint): PageBox => ({
    x: (start?.x ?? 0) + x,
    y: (start?.y ?? 0) + y,
    width: start?.width ?? 0,
    height: start?.height ?? 0,
  });
  /** Where it hangs already there is nothing to hang anew; with Alt it hangs nowhere. */
  const dropAt = (page: PagePoint, free: boolean): DropPlace | null => {
    if (free) return null;
    const drop = dropPlaceAt(document, layout, held, page);
    const only = ids.length === 1 ? nodeOf(document, ids[0] ?? null) : undefined;
    const atHome = drop?.onto !== null && only?.parent === drop?.parent && only?.offset === null;
    return atHome ? null : drop;
  };
  return {
    move: (page, free) => {
      const drop = dropAt(page, free);
      const { by, guides } = wayTo(page, free || drop !== null);
      const elements = moving.at(by);
      const shown = drop === null ? elements : elements.filter((element) => !hangsAnew(element, ids));
      stage.paintHeld([
        ...shown.flatMap(({ shapes }) => shapes),
        ...(drop === null ? guides : dropShapes(drop, layout, handAt(by))),
      ]);
    },
    drop: (page, free) => {
      const drop = dropAt(page, free);
      stage.release();
      if (drop === null) actions.moveBy(ids, wayTo(page, free).by);
      else actions.hang(ids, drop.parent, drop.before);
      if (!drawing.selected.has(subject)) drawing.select([subject]);
    },
    cancel: stage.release,
  };
}

/** The line to what it hangs on now goes when it will hang elsewhere. */
const hangsAnew = ({ kind, subject }: SceneElement, ids: readonly string[]): boolean =>
  (kind === 'twig' || kind === 'branch-line') && ids.includes(subject);

const endsIn = ({ elements }: Scene, except: string): readonly SceneElement[] =>
  elements.filter(({ kind, subject }) => isEnd(kind) && subject !== except);

/** Draws an arrow from a node or the middle to another one. */
export function linkGrip({ scene, stage, actions, scale, motion }: GripPlace, from: SceneElement): Grip {
  motion.stop();
  const connect = (subject: string): void => actions.link(from.subject, subject);
  return shared.lineGrip({ stage, scale, from, targets: endsIn(scene, from.subject), connect });
}

/** Brings one end of an arrow elsewhere; the arrow itself is out of sight until it is there. Null without its other end. */
export function endGrip(place: GripPlace, id: string, end: LineEnd): Grip | null {
  const { document, scene, stage, actions, scale, motion } = place;
  const link = linkOf(document, id);
  const which = end === 'first' ? 'from' : 'to';
  const stays = which === 'from' ? link?.to : link?.from;
  const from = scene.elements.find(({ kind, subject }) => isEnd(kind) && subject === stays);
  if (from === undefined) return null;
  motion.stop();
  stage.hold(new Set(scene.elements.filter(({ subject }) => subject === id).map((element) => element.id)));
  const connect = (subject: string): void => actions.relink(id, which, subject);
  return shared.lineGrip({ stage, scale, from, targets: endsIn(scene, from.subject), connect });
}

/** The rubber band: picks every node that lies whole within it. */
export function bandGrip({ scene, stage, drawing, scale, motion }: GripPlace, press: Press): Grip {
  motion.stop();
  const shapes = scene.elements.filter(({ kind }) => kind === 'node' || kind === 'branch');
  const { selected, select } = drawing;
  return shared.bandGrip({ stage, scale, press, shapes, selected, select });
}
