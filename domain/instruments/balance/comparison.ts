import { boxAround } from '../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../geometry/point.ts';
import { boxOf } from '../../scene/picking.ts';
import type { Scene, SceneElement } from '../../scene/scene.ts';
import type { Paint, Shape } from '../../scene/shapes.ts';
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
import { balanceDifferences } from './differences.ts';
import type { BalanceDocument } from './document.ts';
import { figureOf } from './figure.ts';
import { leanOf } from './lean.ts';
import { balanceScene } from './scene.ts';
import type { BalanceView } from './view.ts';

/** Two moments laid over each other: everything that was or is there, and what happened to what. */
export interface Comparison {
  readonly document: BalanceDocument;
  readonly after: BalanceDocument;
  readonly marks: ReadonlyMap<string, Mark>;
}

/** What is gone stands where it stood; what is there now makes room for it. */
export function compareBalances(
  before: BalanceDocument,
  after: BalanceDocument,
  view: BalanceView,
): Comparison {
  const marks = new Map<string, Mark>();
  for (const { change, subject } of balanceDifferences(before, after, view)) {
    if (!marks.has(subject)) marks.set(subject, change);
  }
  const burdens = gone(before.burdens, after.burdens);
  const strengths = gone(before.strengths, after.strengths);
  const joins = gone(before.joins, after.joins);
  for (const { id } of [...burdens, ...strengths, ...joins]) marks.set(id, 'gone');
  return {
    document: {
      ...after,
      burdens: [...after.burdens, ...burdens],
      strengths: [...after.strengths, ...strengths],
      joins: [...after.joins, ...joins],
    },
    after,
    marks,
  };
}

function gone<T extends { readonly id: string }>(was: readonly T[], is: readonly T[]): T[] {
  const there = new Set(is.map(({ id }) => id));
  return was.filter(({ id }) => !there.has(id));
}

/** The drawing of a comparison: new in green, gone dotted, each with its word; the beam lies as it does now. */
export function comparisonScene(before: BalanceDocument, after: BalanceDocument, view: BalanceView): Scene {
  return sceneOf(compareBalances(before, after, view), view);
}

export function sceneOf({ document, after, marks }: Comparison, view: BalanceView): Scene {
  const now: BalanceView = { ...view, lean: view.lean ?? leanOf(after) };
  const { elements, bounds } = balanceScene(document, now);
  const words = sheetWordsIn(view.language).tags;
  const marked = elements.map((element): SceneElement => {
    const mark = marks.get(element.subject);
    if (mark === undefined) return element;
    const name = `${element.name} (${words[mark]})`;
    return mark === 'changed' ? { ...element, name } : { ...element, name, shapes: repainted(element, mark) };
  });
  const carrying = new Set(figureOf(document, now).layout.blocks.map(({ on }) => on));
  const tags = elements.flatMap((element) => {
    const mark = marks.get(element.subject);
    if (mark === undefined || !tagged.has(element.kind)) return [];
    return [tagElement(element, boxOf(element.hit), mark, words[mark], carrying.has(element.subject))];
  });
  const boxes = tags.map(({ hit }) => boxOf(hit));
  return {
    bounds: boxAround([bounds, ...boxes].flatMap(cornersOf)) ?? bounds,
    elements: [...marked, ...tags],
  };
}

/** What carries a word: joins say it by their line, and the weakest point in the sentences. */
const tagged: ReadonlySet<string> = new Set(['burden', 'strength']);

const cornersOf = ({ x, y, width, height }: PageBox): readonly PagePoint[] => [
  { x, y },
  { x: x + width, y: y + height },
];

function repainted({ kind, shapes }: SceneElement, mark: 'new' | 'gone'): readonly Shape[] {
  if (kind === 'join') return joinPainted(shapes, mark);
  if (kind === 'weakest') return shapes;
  return shapes.map((shape, index): Shape => {
    if (shape.shape === 'text') return mark === 'gone' ? softened(shape) : shape;
    const paint: Paint = markPaints[mark];
    if (index === 0) return { ...shape, ...paint };
    return paint.stroke === undefined ? shape : { ...shape, stroke: { ...paint.stroke, width: 0.35 } };
  });
}

/** A join is its paper edge, its line and its dots. */
function joinPainted(shapes: readonly Shape[], mark: 'new' | 'gone'): readonly Shape[] {
  const colour = mark === 'new' ? 'action' : 'ink-soft';
  return shapes.map((shape, index): Shape => {
    if (shape.shape === 'circle') return { ...shape, fill: colour };
    if (index === 0 || shape.shape === 'text' || shape.stroke === undefined) return shape;
    return { ...shape, stroke: mark === 'gone' ? goneStroke : { ...shape.stroke, colour } };
  });
}

/** Under a triangle and what is written under it; above a block, or on its edge where another one stands on it. */
function tagElement(
  { subject, kind, shapes }: SceneElement,
  box: PageBox,
  mark: Mark,
  word: string,
  carries: boolean,
): SceneElement {
  const width = tagWidth(word);
  const lowest = Math.max(
    box.y + box.height,
    ...shapes.flatMap((shape) => (shape.shape === 'text' ? [shape.at.y + 1] : [])),
  );
  const place: PageBox =
    kind === 'burden'
      ? {
          x: carries ? box.x + box.width - width + 1 : box.x + (box.width - width) / 2,
          y: carries ? box.y - tagHeight / 3 : box.y - tagBelow / 2 - tagHeight,
          width,
          height: tagHeight,
        }
      : { x: box.x + (box.width - width) / 2, y: lowest + tagBelow, width, height: tagHeight };
  return {
    id: `tag:${subject}`,
    subject,
    kind: 'tag',
    shapes: tagShapes(mark, word, place),
    hit: { area: 'rectangle', box: place },
    name: word,
  };
}
