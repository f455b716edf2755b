import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { boxAround } from '../../geometry/box.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import type { Shape, Stroke } from '../../scene/shapes.ts';
import {
  goneStroke,
  type Mark,
  markPaints,
  softened,
  tagBelow,
  tagHeight,
  tagShapes,
  tagWidth,
} from '../../sheet/mark.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { actorElement, outlineShapes } from './actor-element.ts';
import { actorOutline } from './actor-outline.ts';
import { type Actor, clientEnd, type EcogramDocument, type Relation } from './document.ts';
import { ecogramDifferences } from './differences.ts';
import { freePlace } from './layout.ts';
import { boxOf, type Outline } from './outline.ts';
import { namesIn, relationInWords } from './names.ts';
import { outlinesOf, routeOf } from './relation-element.ts';
import { courseBetween, pointsAlong } from './relation-line.ts';
import { stepsOf, lineShapes, lineStrokes, signShapes } from './relation-shapes.ts';
import { ecogramScene } from './scene.ts';
import { detailOf, type EcogramView } from './view.ts';

/** Two moments laid over each other: one network with everybody who was or is there, and what happened to whom. */
export interface Comparison {
  readonly document: EcogramDocument;
  /** Lines that are no longer there; their ends are in the document. */
  readonly lost: readonly Relation[];
  readonly marks: ReadonlyMap<string, Mark>;
}

/** Room for the word under the shape as well. */
const gap = 9;

/** Who is gone stands where they stood, or a little further out when somebody took that place. */
export function compareEcograms(
  before: EcogramDocument,
  after: EcogramDocument,
  view: EcogramView,
): Comparison {
  const marks = new Map<string, Mark>();
  for (const { change, subject } of ecogramDifferences(before, after, view)) {
    if (!marks.has(subject)) marks.set(subject, change);
  }
  const there = new Set(after.actors.map(({ id }) => id));
  const gone = before.actors.filter(({ id }) => !there.has(id));
  const placed = after.actors.map((actor) => actorOutline(actor));
  const actors = [...after.actors];
  for (const actor of gone) {
    const position = freePlace(actor, actor.position, after.client.position, placed, gap);
    const moved = { ...actor, position };
    placed.push(actorOutline(moved));
    actors.push(moved);
    marks.set(actor.id, 'gone');
  }
  const kept = new Set(after.relations.map(({ id }) => id));
  const lost = before.relations.filter(({ id }) => !kept.has(id));
  const come = new Set(before.relations.map(({ id }) => id));
  for (const { id } of lost) marks.set(id, 'gone');
  for (const { id } of after.relations) if (!come.has(id)) marks.set(id, 'new');
  return { document: { ...after, actors }, lost, marks };
}

/** The drawing of a comparison: new in green, gone dotted, changed with a halo, each with its word under the shape. */
export function comparisonScene(before: EcogramDocument, after: EcogramDocument, view: EcogramView): Scene {
  return sceneOf(compareEcograms(before, after, view), view);
}

/** The scene of a comparison whose document may have been brought to a page. */
export function sceneOf({ document, lost, marks }: Comparison, view: EcogramView): Scene {
  const { elements, bounds } = ecogramScene(document, view);
  const actors = new Map(document.actors.map((actor) => [actor.id, actor]));
  const relations = new Map(document.relations.map((relation) => [relation.id, relation]));
  const marked = elements.map((element): SceneElement => {
    const mark = marks.get(element.subject);
    if (mark === undefined) return element;
    const relation = relations.get(element.subject);
    const actor = actors.get(element.subject);
    if (actor !== undefined) return named(markedActor(document, actor, mark, element, view), mark, view);
    return relation === undefined
      ? element
      : named(markedRelation(document, relation, mark, element, view), mark, view);
  });
  const tags = document.actors.flatMap((actor) => {
    const mark = marks.get(actor.id) ?? markOfBand([...document.relations, ...lost], actor, marks);
    return mark === undefined ? [] : [tagElement(document, actor, mark, view)];
  });
  const tagBoxes = tags.flatMap(({ hit }) => (hit.area === 'rectangle' ? [hit.box] : []));
  return {
    bounds: boxAround([bounds, ...tagBoxes].flatMap(cornersOf)) ?? bounds,
    elements: [...lost.flatMap((relation) => lostLine(document, relation, view)), ...marked, ...tags],
  };
}

const cornersOf = ({ x, y, width, height }: PageBox): readonly PagePoint[] => [
  { x, y },
  { x: x + width, y: y + height },
];

/** A line that is gone runs straight, also under others: it must not look as if somebody still leads it around them. */
function lostLine(document: EcogramDocument, relation: Relation, view: EcogramView): readonly SceneElement[] {
  const outlines = outlinesOf(document, view);
  const [first, second] = [outlines.get(relation.first), outlines.get(relation.second)];
  const course = first && second && courseBetween(first, second, 0, 1, [], relation);
  if (course === undefined) return [];
  const element: SceneElement = {
    id: `relation:${relation.id}`,
    subject: relation.id,
    kind: 'relation',
    shapes: [{ shape: 'path', steps: stepsOf(course), stroke: goneStroke }],
    hit: { area: 'line', points: pointsAlong(course), reach: 2.5 },
    name: relationInWords(relation, namesIn(document, view), view.language),
  };
  return [named(element, 'gone', view)];
}

/** An actor whose line to the client changed carries the word as well: a halo alone is seen too late. */
function markOfBand(
  relations: readonly Relation[],
  actor: Actor,
  marks: ReadonlyMap<string, Mark>,
): Mark | undefined {
  const band = relations.find(({ id, first, second }) => {
    const own = (first === clientEnd && second === actor.id) || (second === clientEnd && first === actor.id);
    return own && marks.has(id);
  });
  return band === undefined ? undefined : 'changed';
}

function named(element: SceneElement, mark: Mark, { language }: EcogramView): SceneElement {
  return { ...element, name: `${element.name} (${sheetWordsIn(language).tags[mark]})` };
}

function markedActor(
  document: EcogramDocument,
  actor: Actor,
  mark: Mark,
  element: SceneElement,
  view: EcogramView,
): SceneElement {
  if (mark === 'changed') return element;
  const outline = actorOutline(actor, detailOf(view));
  const texts = actorElement(document, actor, view).shapes.filter((shape) => shape.shape === 'text');
  const shapes: readonly Shape[] = [
    ...outlineShapes(actor, outline, markPaints[mark]),
    ...(mark === 'gone' ? texts.map(softened) : texts),
  ];
  return { ...element, shapes };
}

const haloWidth = 6.3;
const haloEdge = 0.4;

function markedRelation(
  document: EcogramDocument,
  relation: Relation,
  mark: Mark,
  element: SceneElement,
  view: EcogramView,
): SceneElement {
  const isSign = element.kind === 'sign';
  if (mark === 'changed') return isSign ? element : withHalo(document, relation, element, view);
  const stroke: Stroke = { ...lineStrokes[relation.strength], colour: 'action' };
  if (isSign) {
    const centre = element.hit.area === 'circle' ? element.hit.centre : undefined;
    if (centre === undefined || relation.feeling === null) return element;
    return { ...element, shapes: signShapes(relation.feeling, centre, stroke.colour) };
  }
  const { course } = routeOf(document, relation, view);
  if (course === undefined) return element;
  return { ...element, shapes: lineShapes(course, relation.strength, relation.direction, stroke) };
}

function withHalo(
  document: EcogramDocument,
  relation: Relation,
  element: SceneElement,
  view: EcogramView,
): SceneElement {
  const { course } = routeOf(document, relation, view);
  if (course === undefined) return element;
  const steps = stepsOf(course);
  // The edge is only seen where soft colours go: in forced colours.
  const halo: readonly Shape[] = [
    { shape: 'path', steps, stroke: { colour: 'halo-edge', width: haloWidth } },
    { shape: 'path', steps, stroke: { colour: 'action-soft-press', width: haloWidth - 2 * haloEdge } },
  ];
  return { ...element, shapes: [...halo, ...element.shapes] };
}

/** The room around a drawing that its tags may need: above and under the shapes, and beside small ones. */
export const tagRoom = { beside: 8.5, above: tagBelow + tagHeight };

function tagElement(document: EcogramDocument, actor: Actor, mark: Mark, view: EcogramView): SceneElement {
  const word = sheetWordsIn(view.language).tags[mark];
  const box = tagBox(actorOutline(actor, detailOf(view)), document.client.position, word);
  return {
    id: `tag:${actor.id}`,
    subject: actor.id,
    kind: 'tag',
    shapes: tagShapes(mark, word, box),
    hit: { area: 'rectangle', box },
    name: word,
  };
}

/** Under the shape, or above it when the line to the client leaves it there. */
function tagBox(outline: Outline, client: PagePoint, word: string): PageBox {
  const shape = boxOf(outline);
  const width = tagWidth(word);
  const down = client.y - outline.centre.y;
  const isInTheWay = down > Math.abs(client.x - outline.centre.x);
  const y = isInTheWay ? shape.y - tagBelow - tagHeight : shape.y + shape.height + tagBelow;
  return { x: outline.centre.x - width / 2, y, width, height: tagHeight };
}
