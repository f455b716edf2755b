import { boxAround, grown } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { boxOf } from '../../scene/picking.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import type { Shape } from '../../scene/shapes.ts';
import {
  goneStroke,
  type Mark,
  markPaints,
  softened,
  tagHeight,
  tagShapes,
  tagWidth,
} from '../../sheet/mark.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { mindmapDifferences } from './differences.ts';
import type { MindmapDocument } from './document.ts';
import { merged } from './merged.ts';
import { nodeCorner } from './measures.ts';
import { mindmapScene } from './scene.ts';
import type { MindmapView } from './view.ts';

/** Two moments laid over each other: everything that was or is there, and what happened to what. */
export interface Comparison {
  readonly document: MindmapDocument;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** What is gone hangs where it hung; what is there now makes room for it. */
export function compareMindmaps(
  before: MindmapDocument,
  after: MindmapDocument,
  view: MindmapView,
): Comparison {
  const marks = new Map<string, Mark>();
  for (const { change, subject } of mindmapDifferences(before, after, view)) {
    if (!marks.has(subject)) marks.set(subject, change);
  }
  const document = merged(before, after);
  const [was, is] = [idsIn(before), idsIn(after)];
  for (const id of idsIn(document)) {
    if (!is.has(id)) marks.set(id, 'gone');
    else if (!was.has(id)) marks.set(id, 'new');
  }
  return { document, marks };
}

const idsIn = ({ nodes, links }: MindmapDocument): Set<string> =>
  new Set([...nodes, ...links].map(({ id }) => id));

/** The drawing of a comparison: new in green, gone dotted, changed upon a soft ground, each with its word on its edge. */
export function comparisonScene(before: MindmapDocument, after: MindmapDocument, view: MindmapView): Scene {
  return sceneOf(compareMindmaps(before, after, view), view);
}

/** Everything is unfolded, and stands so far apart that words find room. */
export function sceneOf({ document, marks }: Comparison, view: MindmapView): Scene {
  const { elements, bounds } = mindmapScene(document, { ...view, unfolded: true, gaps: 'loose' });
  const words = sheetWordsIn(view.language).tags;
  const tags: SceneElement[] = [];
  const marked: SceneElement[] = [];
  for (const element of elements) {
    const mark = marks.get(element.subject);
    marked.push(mark === undefined ? element : withMark(element, mark, words[mark]));
    if (mark !== undefined && tagged.has(element.kind)) tags.push(tagElement(element, mark, words[mark]));
  }
  const boxes = [bounds, ...tags.map(({ hit }) => boxOf(hit))];
  return { bounds: boxAround(boxes.flatMap(cornersOf)) ?? bounds, elements: [...marked, ...tags] };
}

/** What carries a word: lines say it by their own look, and in the sentences. */
const tagged: ReadonlySet<string> = new Set(['branch', 'node', 'centre']);

const cornersOf = ({ x, y, width, height }: PageBox): readonly PagePoint[] => [
  { x, y },
  { x: x + width, y: y + height },
];

const withMark = (element: SceneElement, mark: Mark, word: string): SceneElement => ({
  ...element,
  name: `${element.name} (${word})`,
  shapes: repainted(element, mark),
});

function repainted(element: SceneElement, mark: Mark): readonly Shape[] {
  const { kind, shapes } = element;
  if (tagged.has(kind)) {
    if (mark === 'changed') return [ground(element), ...shapes];
    return shapes.map((shape, index) => formPainted(shape, index === 0, mark));
  }
  if (mark === 'gone') return shapes.map(lineGone);
  return kind === 'link' && mark === 'new' ? shapes.map(lineNew) : shapes;
}

const ground = ({ hit, kind }: SceneElement): Shape => {
  const box = grown(boxOf(hit), 1.6);
  const corner = kind === 'node' ? nodeCorner + 1.2 : box.height / 2;
  return {
    shape: 'rectangle',
    box,
    corner,
    fill: 'action-soft-press',
    // Only seen where soft fills go: in forced colours, and in black and white.
    stroke: { colour: 'halo-edge', width: 0.4 },
  };
};

/** The form itself takes the look of the mark; icons and text only become softer when it is gone. */
function formPainted(shape: Shape, isForm: boolean, mark: 'new' | 'gone'): Shape {
  if (isForm && shape.shape !== 'text') return { ...shape, ...markPaints[mark] };
  if (mark === 'new') return shape;
  if (shape.shape === 'text') return softened(shape);
  const { fill: _, ...plain } = shape;
  return plain.stroke === undefined ? plain : { ...plain, stroke: { ...plain.stroke, colour: 'ink-soft' } };
}

/** A line is dotted, its head and dot are soft. */
function lineGone(shape: Shape): Shape {
  if (shape.shape === 'text') return softened(shape);
  if (shape.fill !== undefined) return { ...shape, fill: shape.fill === 'paper' ? 'paper' : 'ink-soft' };
  return shape.stroke === undefined ? shape : { ...shape, stroke: goneStroke };
}

function lineNew(shape: Shape): Shape {
  if (shape.shape === 'text') return shape;
  if (shape.fill !== undefined && shape.fill !== 'paper') return { ...shape, fill: 'action' };
  return shape.stroke === undefined ? shape : { ...shape, stroke: { ...shape.stroke, colour: 'action' } };
}

/** The word stands on the lower edge, over it by so many millimetres: nodes can stay closer together that way. */
const overForm = 1.3;

function tagElement({ subject, hit }: SceneElement, mark: Mark, word: string): SceneElement {
  const box = boxOf(hit);
  const width = tagWidth(word);
  const place: PageBox = {
    x: box.x + (box.width - width) / 2,
    y: box.y + box.height - overForm,
    width,
    height: tagHeight,
  };
  return {
    id: `tag:${subject}`,
    subject,
    kind: 'tag',
    shapes: tagShapes(mark, word, place),
    hit: { area: 'rectangle', box: place },
    name: word,
  };
}
