import type { PagePoint } from '../../geometry/point.ts';
import type { SceneElement } from '../../scene/scene.ts';
import { actorOutline, clientOutline } from './actor-outline.ts';
import { clientEnd, type EcogramDocument, type Relation } from './document.ts';
import { actorsById, namesIn, relationInWords } from './names.ts';
import type { Outline } from './outline.ts';
import { type Course, courseBetween, pointsAlong } from './relation-line.ts';
import {
  freePart,
  headsOf,
  lineShapes,
  lineStrokes,
  signPlace,
  signRadius,
  signShapes,
} from './relation-shapes.ts';
import { detailOf, type EcogramView, lineScaleOf, viewKey } from './view.ts';

/** A click this near a line counts as a click on it, in millimetres. */
const lineReach = 2.5;
const middle = 0.5;

/** A relation with the line that was found for it; no course when its two ends touch. */
export interface Route {
  readonly relation: Relation;
  readonly course: Course | undefined;
}

/** Finds the line of one relation. */
export function routeOf(document: EcogramDocument, relation: Relation, view: EcogramView): Route {
  const outlines = outlinesOf(document, view);
  const first = outlines.get(relation.first);
  const second = outlines.get(relation.second);
  if (first === undefined || second === undefined) return { relation, course: undefined };
  const { place, count, mirrored } = placeAmongParallels(document, relation);
  const obstacles = detailOf(view) === 'number' ? [] : listOf(outlines);
  const course = courseBetween(
    first,
    second,
    mirrored ? count - 1 - place : place,
    count,
    obstacles,
    relation,
  );
  return { relation, course };
}

/**
 * The line of a relation and, painted above all lines, its sign. While somebody drags an actor these can be made anew for
 * the lines of that actor alone; a sign then keeps the share of the line that the whole scene last gave it.
 * The same relation with the same course and names gives the same element objects.
 */
export function relationElements(
  document: EcogramDocument,
  relation: Relation,
  view: EcogramView,
): readonly SceneElement[] {
  const shares = shareMemory.get(relation);
  return elementsOf(document, routeOf(document, relation, view), shares ?? middle, view);
}

/** The elements of a relation whose line and whose place for the sign, as a share of the line, are known. */
export function elementsOf(
  document: EcogramDocument,
  { relation, course }: Route,
  share: number,
  view: EcogramView,
): readonly SceneElement[] {
  shareMemory.set(relation, share);
  const name = relationInWords(relation, namesIn(document, view), view.language);
  const key = `${viewKey(view)}/${name}/${share}/${course === undefined ? touching(document, relation) : inFigures(course)}`;
  const before = memory.get(relation);
  if (before?.key === key) return before.elements;
  const elements =
    course === undefined
      ? [bare(document, relation, name)]
      : drawn(relation, course, share, name, lineScaleOf(view));
  memory.set(relation, { key, elements });
  return elements;
}

const memory = new WeakMap<Relation, { readonly key: string; readonly elements: readonly SceneElement[] }>();
const shareMemory = new WeakMap<Relation, number>();

function drawn(
  relation: Relation,
  course: Course,
  share: number,
  name: string,
  scale: number,
): readonly SceneElement[] {
  const { id, strength, direction, feeling } = relation;
  const line: SceneElement = {
    id: `relation:${id}`,
    subject: id,
    kind: 'relation',
    shapes: lineShapes(course, strength, direction, lineStrokes[strength], scale),
    hit: { area: 'line', points: pointsAlong(course), reach: lineReach },
    name,
  };
  if (feeling === null) return [line];
  const centre = signPlace(freePart(course, strength, headsOf(direction), scale), share);
  const sign: SceneElement = {
    id: `sign:${id}`,
    subject: id,
    kind: 'sign',
    shapes: signShapes(feeling, centre, 'draw-ink', scale),
    hit: { area: 'circle', centre, radius: signRadius * scale },
    name,
  };
  return [line, sign];
}

/** Two shapes that touch leave no line to draw; the list still names the relation, and a click between them finds it. */
function bare(document: EcogramDocument, relation: Relation, name: string): SceneElement {
  const at = halfway(document, relation);
  return {
    id: `relation:${relation.id}`,
    subject: relation.id,
    kind: 'relation',
    shapes: [],
    hit: { area: 'line', points: [at, at], reach: 1 },
    name,
  };
}

function halfway(document: EcogramDocument, relation: Relation): PagePoint {
  const [one, other] = [centreOf(document, relation.first), centreOf(document, relation.second)];
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}

function centreOf(document: EcogramDocument, end: string): PagePoint {
  return actorsById(document).get(end)?.actor.position ?? document.client.position;
}

const touching = (document: EcogramDocument, relation: Relation): string => {
  const { x, y } = halfway(document, relation);
  return `${x}/${y}`;
};

const inFigures = ({ from, to, control }: Course): string =>
  `${from.x}/${from.y}/${to.x}/${to.y}/${control?.x ?? ''}/${control?.y ?? ''}`;

const outlineMemory = new WeakMap<
  EcogramDocument,
  { readonly detail: string; readonly outlines: Map<string, Outline> }
>();

/** Every outline on the plane, by the id of its actor or 'client'. */
export function outlinesOf(document: EcogramDocument, view: EcogramView): ReadonlyMap<string, Outline> {
  const detail = detailOf(view);
  const known = outlineMemory.get(document);
  if (known?.detail === detail) return known.outlines;
  const outlines = new Map([[clientEnd, clientOutline(document)]]);
  for (const actor of document.actors) outlines.set(actor.id, actorOutline(actor, detail));
  outlineMemory.set(document, { detail, outlines });
  return outlines;
}

const lists = new WeakMap<ReadonlyMap<string, Outline>, readonly Outline[]>();

/** The outlines as a list, made once for all lines of a drawing. */
function listOf(outlines: ReadonlyMap<string, Outline>): readonly Outline[] {
  const known = lists.get(outlines);
  if (known !== undefined) return known;
  const list = [...outlines.values()];
  lists.set(outlines, list);
  return list;
}

interface Parallel {
  readonly place: number;
  readonly count: number;
  /** Seen from the other end left and right are exchanged. */
  readonly mirrored: boolean;
}

const pairMemory = new WeakMap<readonly Relation[], ReadonlyMap<string, readonly string[]>>();

function placeAmongParallels({ relations }: EcogramDocument, relation: Relation): Parallel {
  let pairs = pairMemory.get(relations);
  if (pairs === undefined) {
    pairs = relationsByPair(relations);
    pairMemory.set(relations, pairs);
  }
  const siblings = pairs.get(pairOf(relation)) ?? [relation.id];
  return {
    place: Math.max(0, siblings.indexOf(relation.id)),
    count: siblings.length,
    mirrored: relation.first > relation.second,
  };
}

function relationsByPair(relations: readonly Relation[]): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, string[]>();
  for (const relation of relations) {
    const pair = pairOf(relation);
    const known = pairs.get(pair);
    if (known === undefined) pairs.set(pair, [relation.id]);
    else known.push(relation.id);
  }
  return pairs;
}

const pairOf = ({ first, second }: Relation): string => [first, second].toSorted().join('\n');
