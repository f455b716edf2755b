import type { PagePoint } from '../../../domain/geometry/point.ts';
import { centreOf } from '../../../domain/geometry/box.ts';
import { actorElement, clientElement } from '../../../domain/instruments/ecogram/actor-element.ts';
import type { EcogramCommand } from '../../../domain/instruments/ecogram/commands.ts';
import { clientEnd, type EcogramDocument } from '../../../domain/instruments/ecogram/document.ts';
import { editEcogram } from '../../../domain/instruments/ecogram/edits.ts';
import { relationElements } from '../../../domain/instruments/ecogram/relation-element.ts';
import type { EcogramView } from '../../../domain/instruments/ecogram/view.ts';
import type { Scene, SceneElement } from '../../../domain/scene/scene.ts';
import type { Shape } from '../../../domain/scene/shapes.ts';
import type { Grip, Press } from '../../canvas/pointer-gestures.ts';
import type { StageHandle } from '../../canvas/scene-stage.tsx';
import type { DrawingState } from './drawing-state.ts';
import type { EcogramActions } from './ecogram-actions.ts';
import { pickedIn, relationOf } from './lookup.ts';
import * as shared from '../../drawing/grips.ts';
import { guiding, type Guided } from '../../drawing/guiding.ts';
import { shiftedPlaces } from './places.ts';
import type { ViewStore } from '../../canvas/view-store.ts';
import { haloOf, type LineEnd } from '../../drawing/overlay.ts';
import { boxOfElement } from '../../drawing/spatial.ts';

/** What a drag needs to know; read anew at every drag. */
export interface GripPlace {
  readonly document: EcogramDocument;
  readonly view: EcogramView;
  readonly scene: Scene;
  readonly scale: number;
  readonly views: ViewStore;
  readonly drawing: DrawingState;
  readonly actions: EcogramActions;
  readonly stage: StageHandle;
}

export const isLine = ({ kind }: SceneElement): boolean => kind === 'relation' || kind === 'sign';

/** The shapes and lines that change with some actors; the rest of the drawing stays as it is while these are dragged. */
function heldBy(
  document: EcogramDocument,
  ids: ReadonlySet<string>,
  view: EcogramView,
): readonly SceneElement[] {
  const lines = document.relations
    .filter(({ first, second }) => ids.has(first) || ids.has(second))
    .flatMap((relation) => relationElements(document, relation, view));
  const shapes = document.actors
    .filter(({ id }) => ids.has(id))
    .map((actor) => actorElement(document, actor, view));
  return [...lines, ...(ids.has(clientEnd) ? [clientElement(document, view)] : []), ...shapes];
}

/** Halos under lines under shapes, as in the drawing at rest. */
function heldShapes(elements: readonly SceneElement[], selected: ReadonlySet<string>): readonly Shape[] {
  const lines = elements.filter(isLine).flatMap(({ shapes }) => shapes);
  const rest = elements.filter((element) => !isLine(element));
  const halos = rest.filter(({ subject }) => selected.has(subject)).flatMap(haloOf);
  return [...halos, ...lines, ...rest.flatMap(({ shapes }) => shapes)];
}

/** What a drag gives at one place of the pointer, and what is painted over it. */
interface Held {
  readonly command: EcogramCommand;
  readonly over?: readonly Shape[];
}

/** Drags with a picture of its own: the stage paints what each command would give, and only the last one is carried out. */
function previewing(
  place: GripPlace,
  ids: ReadonlySet<string>,
  heldAt: (page: PagePoint, free: boolean) => Held,
  finish: (page: PagePoint, free: boolean) => void,
): Grip {
  const { document, view, stage } = place;
  const { selected } = place.drawing;
  stage.hold(new Set(heldBy(document, ids, view).map(({ id }) => id)));
  return {
    move: (page, free) => {
      const { command, over = [] } = heldAt(page, free);
      stage.paintHeld([...heldShapes(heldBy(editEcogram(document, command), ids, view), selected), ...over]);
    },
    drop: (page, free) => {
      finish(page, free);
      stage.release();
    },
    cancel: stage.release,
  };
}

/** Moves one shape, or all that are picked when it is one of them; they hang at guides. */
export function moveGrip(place: GripPlace, subject: string, from: PagePoint): Grip {
  const { document, scene, views, drawing, actions } = place;
  const { actors, client } = pickedIn(
    document,
    drawing.selected.has(subject) ? drawing.selected : new Set([subject]),
  );
  const ids = [...actors.map(({ id }) => id), ...(client ? [clientEnd] : [])];
  const moving = new Set(ids);
  const shapes = scene.elements.filter((element) => !isLine(element));
  const guided = guiding(
    views,
    shapes.filter((element) => moving.has(element.subject)),
    shapes.filter((element) => !moving.has(element.subject)),
  );
  const wayTo = (page: PagePoint, free: boolean): Guided =>
    guided({ x: rounded(page.x - from.x), y: rounded(page.y - from.y) }, free);
  const placesAt = ({ by }: Guided) =>
    shiftedPlaces(
      document,
      ids.map((id) => ({ id, by })),
    );
  return previewing(
    place,
    moving,
    (page, free) => {
      const way = wayTo(page, free);
      return { command: { do: 'move', places: placesAt(way) }, over: way.guides };
    },
    (page, free) => {
      actions.move(placesAt(wayTo(page, free)));
      if (!drawing.selected.has(subject)) drawing.select([subject]);
    },
  );
}

/** A tenth of a millimetre is as fine as the pointer goes. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Makes a shape larger or smaller, in the measure in which the grip comes further from its middle. */
export function sizeGrip(place: GripPlace, element: SceneElement, from: PagePoint): Grip {
  const { document, actions } = place;
  const id = element.subject;
  const centre = centreOf(boxOfElement(element));
  const far = (page: PagePoint): number => Math.hypot(page.x - centre.x, page.y - centre.y);
  const before =
    (id === clientEnd ? document.client : document.actors.find((actor) => actor.id === id))?.size ?? 1;
  const sizeAt = (page: PagePoint): number =>
    Math.round(Math.min(3, Math.max(0.6, (before * far(page)) / Math.max(far(from), 1))) * 100) / 100;
  const commandFor = (page: PagePoint): EcogramCommand =>
    id === clientEnd
      ? { do: 'resize-client', size: sizeAt(page) }
      : { do: 'change-actor', ids: [id], change: { size: sizeAt(page) } };
  return previewing(
    place,
    new Set([id]),
    (page) => ({ command: commandFor(page) }),
    (page) => actions.setSize(id, sizeAt(page)),
  );
}

/** Draws a line from a shape to another one. */
export const lineGrip = (place: GripPlace, from: SceneElement): Grip =>
  aiming(place, from, (target) => place.actions.connect(from.subject, target));

/** Brings one end of a line to another shape; the line itself is out of sight until it is there. Null without its other end. */
export function endGrip(place: GripPlace, id: string, end: LineEnd): Grip | null {
  const { document, scene, stage, actions } = place;
  const relation = relationOf(document, id);
  const stays = end === 'first' ? relation?.second : relation?.first;
  const from = scene.elements.find((element) => !isLine(element) && element.subject === stays);
  if (from === undefined) return null;
  stage.hold(new Set(scene.elements.filter(({ subject }) => subject === id).map((element) => element.id)));
  return aiming(place, from, (target) => actions.reconnect(id, end, target));
}

/** A line from a shape to the pointer, until it is let go of upon another shape. */
function aiming(
  { scene, stage, scale }: GripPlace,
  from: SceneElement,
  connect: (subject: string) => void,
): Grip {
  const targets = scene.elements.filter((element) => !isLine(element) && element.subject !== from.subject);
  return shared.lineGrip({ stage, scale, from, targets, connect });
}

/** The rubber band: picks every shape that lies whole within it. */
export function bandGrip({ scene, stage, drawing, scale }: GripPlace, press: Press): Grip {
  const shapes = scene.elements.filter((element) => !isLine(element));
  const { selected, select } = drawing;
  return shared.bandGrip({ stage, scale, press, shapes, selected, select });
}
