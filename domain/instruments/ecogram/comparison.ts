import type { PageBox, PagePoint } from '../../geometry/point.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import type { Paint, Shape, Stroke, TextShape } from '../../scene/shapes.ts';
import { measureText } from '../../scene/text-measure.ts';
import { textAt } from '../../sheet/draw.ts';
import { actorElement, outlineShapes } from './actor-element.ts';
import { actorOutline } from './actor-outline.ts';
import { type Actor, clientEnd, type EcogramDocument, type Relation } from './document.ts';
import { ecogramDifferences } from './differences.ts';
import { freePlace } from './layout.ts';
import { boxOf, type Outline } from './outline.ts';
import { routeOf } from './relation-element.ts';
import { stepsOf, lineShapes, lineStrokes, signShapes } from './relation-shapes.ts';
import { ecogramScene } from './scene.ts';
import { detailOf, type EcogramView } from './view.ts';
import { ecogramWords } from './words/words.ts';

export type Mark = 'new' | 'gone' | 'changed';

/** Two moments laid over each other: one network with everybody who was or is there, and what happened to whom. */
export interface Comparison {
  readonly document: EcogramDocument;
  readonly marks: ReadonlyMap<string, Mark>;
}

const gap = 6;

/** Who is gone stands where they stood, or a little further out when somebody took that place. */
export function compareEcograms(before: EcogramDocument, after: EcogramDocument, view: EcogramView): Comparison {
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
  return { document: { ...after, actors, relations: [...after.relations, ...lost] }, marks };
}

/** The drawing of a comparison: new in green, gone dotted, changed with a halo, each with its word under the shape. */
export function comparisonScene(before: EcogramDocument, after: EcogramDocument, view: EcogramView): Scene {
  return sceneOf(compareEcograms(before, after, view), view);
}

/** The scene of a comparison whose document may have been brought to a page. */
export function sceneOf({ document, marks }: Comparison, view: EcogramView): Scene {
  const { elements, bounds } = ecogramScene(document, view);
  const actors = new Map(document.actors.map((actor) => [actor.id, actor]));
  const relations = new Map(document.relations.map((relation) => [relation.id, relation]));
  const marked = elements.map((element): SceneElement => {
    const mark = marks.get(element.subject);
    if (mark === undefined) return element;
    const relation = relations.get(element.subject);
    const actor = actors.get(element.subject);
    if (actor !== undefined) return named(markedActor(document, actor, mark, element, view), mark, view);
    return relation === undefined ? element : named(markedRelation(document, relation, mark, element, view), mark, view);
  });
  const tags = document.actors.flatMap((actor) => {
    const mark = marks.get(actor.id) ?? markOfBand(document, actor, marks);
    return mark === undefined ? [] : [tagElement(actor, mark, view)];
  });
  return { bounds: { ...bounds, height: bounds.height + (tags.length > 0 ? tagBelow + tagHeight : 0) }, elements: [...marked, ...tags] };
}

/** An actor whose line to the client changed carries the word as well: a halo alone is seen too late. */
function markOfBand(document: EcogramDocument, actor: Actor, marks: ReadonlyMap<string, Mark>): Mark | undefined {
  const band = document.relations.find(({ id, first, second }) => {
    const own = (first === clientEnd && second === actor.id) || (second === clientEnd && first === actor.id);
    return own && marks.has(id);
  });
  return band === undefined ? undefined : 'changed';
}

function named(element: SceneElement, mark: Mark, { language }: EcogramView): SceneElement {
  return { ...element, name: `${element.name} (${ecogramWords(language).tags[mark]})` };
}

const paints: Readonly<Record<'new' | 'gone', Paint>> = {
  new: { fill: 'action-soft', stroke: { colour: 'action', width: 0.9 } },
  gone: { fill: 'paper', stroke: { colour: 'ink-soft', width: 0.4, dash: [0.5, 1.3] } },
};

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
    ...outlineShapes(actor, outline, paints[mark]),
    ...texts.map((text): TextShape => (mark === 'gone' ? { ...text, colour: 'ink-soft' } : text)),
  ];
  return { ...element, shapes };
}

const haloWidth = 6.3;

function markedRelation(
  document: EcogramDocument,
  relation: Relation,
  mark: Mark,
  element: SceneElement,
  view: EcogramView,
): SceneElement {
  const isSign = element.kind === 'sign';
  if (mark === 'changed') return isSign ? element : withHalo(document, relation, element, view);
  const base = lineStrokes[relation.strength];
  const stroke: Stroke =
    mark === 'new' ? { ...base, colour: 'action' } : { colour: 'ink-soft', width: 0.4, dash: [0.5, 1.3] };
  if (isSign) {
    const centre = element.hit.area === 'circle' ? element.hit.centre : undefined;
    if (centre === undefined || relation.feeling === null) return element;
    return { ...element, shapes: signShapes(relation.feeling, centre, stroke.colour) };
  }
  const { course } = routeOf(document, relation, view);
  if (course === undefined) return element;
  // A line that is gone keeps its course alone: thick or with heads it would look as if it were still there.
  const shapes: readonly Shape[] =
    mark === 'gone'
      ? [{ shape: 'path', steps: stepsOf(course), stroke }]
      : lineShapes(course, relation.strength, relation.direction, stroke);
  return { ...element, shapes };
}

function withHalo(document: EcogramDocument, relation: Relation, element: SceneElement, view: EcogramView): SceneElement {
  const { course } = routeOf(document, relation, view);
  if (course === undefined) return element;
  const halo: Shape = {
    shape: 'path',
    steps: stepsOf(course),
    stroke: { colour: 'action-soft-press', width: haloWidth },
  };
  return { ...element, shapes: [halo, ...element.shapes] };
}

const tagBelow = 1.7;
const tagHeight = 5.4;
const tagStyle = { size: 10, weight: 600 } as const;
const tagPadding = 2.6;

/** The room under a drawing that its lowest tag may need. */
export const tagRoom = tagBelow + tagHeight;

function tagElement(actor: Actor, mark: Mark, view: EcogramView): SceneElement {
  const word = ecogramWords(view.language).tags[mark];
  const box = tagBox(actorOutline(actor, detailOf(view)), word);
  return {
    id: `tag:${actor.id}`,
    subject: actor.id,
    kind: 'tag',
    shapes: tagShapes(mark, word, box),
    hit: { area: 'rectangle', box },
    name: word,
  };
}

function tagBox(outline: Outline, word: string): PageBox {
  const shape = boxOf(outline);
  const width = measureText(word, tagStyle) + 2 * tagPadding;
  return { x: outline.centre.x - width / 2, y: shape.y + shape.height + tagBelow, width, height: tagHeight };
}

const tagColours = {
  new: { fill: 'action', edge: 'action', text: 'on-action' },
  gone: { fill: 'paper', edge: 'ink-soft', text: 'ink-soft' },
  changed: { fill: 'action-soft', edge: 'action', text: 'action' },
} as const;

/** The word on its little plate. */
export function tagShapes(mark: Mark, word: string, box: PageBox): readonly Shape[] {
  const { fill, edge, text } = tagColours[mark];
  const middle: PagePoint = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return [
    { shape: 'rectangle', box, corner: box.height / 2, fill, stroke: { colour: edge, width: 0.35 } },
    textAt(word, middle.x, middle.y + 1.2, tagStyle, text, 'middle'),
  ];
}
