import type { SceneElement } from '../../scene/scene.ts';
import type { Colour } from '../../scene/colours.ts';
import type { Paint, Shape } from '../../scene/shapes.ts';
import { actorBlock, actorOutline, clientBlock, clientOutline, groupInset } from './actor-outline.ts';
import { blockShapes } from '../../scene/block-text.ts';
import { type Actor, type Circle, clientEnd, type EcogramDocument } from './document.ts';
import { actorsById } from './names.ts';
import { boxOf, type Outline } from './outline.ts';
import { detailOf, type EcogramView, viewKey } from './view.ts';
import type { EcogramWords } from './words/ecogram-words.ts';
import { ecogramWords } from './words/words.ts';

/** The soft fill of each circle of people. */
export const circleFills: Readonly<Record<Circle, Colour>> = {
  family: 'family-tint',
  friends: 'participation-tint',
  work: 'employment-tint',
  services: 'legal-tint',
};

const actorEdge = { colour: 'draw-ink', width: 0.5 } as const;
const groupEdge = { colour: 'draw-ink', width: 0.35 } as const;
const clientPaint: Paint = { fill: 'action-soft', stroke: { colour: 'action', width: 0.9 } };
const largestCorner = 0.8;

const elements = new WeakMap<Actor, Map<string, SceneElement>>();
const clients = new WeakMap<EcogramDocument['client'], Map<string, SceneElement>>();

/** The shape of one actor with its text. The same actor in the same view gives the same element object. */
export function actorElement(document: EcogramDocument, actor: Actor, view: EcogramView): SceneElement {
  const number = actorsById(document).get(actor.id)?.number ?? 0;
  const hidden = view.names === 'hidden' || detailOf(view) === 'number' || actor.name.trim() === '';
  return remembered(elements, actor, `${viewKey(view)}/${hidden ? number : ''}`, () => {
    const detail = detailOf(view);
    const outline = actorOutline(actor, detail);
    const text = hidden
      ? { name: String(number), role: '' }
      : { name: actor.name, role: detail === 'full' ? actor.role : '' };
    const block = actorBlock(text, outline, actor, detail, view.textScale ?? 1);
    return {
      id: `actor:${actor.id}`,
      subject: actor.id,
      kind: 'actor',
      shapes: [...outlineShapes(actor, outline), ...blockShapes(block, outline.centre, 'ink')],
      hit: hitOf(outline),
      name: spokenName(actor, number, view),
    };
  });
}

/** The circle in the middle. Its subject is 'client'. */
export function clientElement(document: EcogramDocument, view: EcogramView): SceneElement {
  const { client } = document;
  return remembered(clients, client, viewKey(view), () => {
    const outline = clientOutline(document);
    const name = view.names === 'all' ? view.clientName : ecogramWords(view.language).me;
    const block = clientBlock(name, outline, client.size, view.textScale ?? 1);
    return {
      id: clientEnd,
      subject: clientEnd,
      kind: 'client',
      shapes: [...circle(outline, clientPaint), ...blockShapes(block, outline.centre, 'ink')],
      hit: hitOf(outline),
      name: view.names === 'all' ? view.clientName : ecogramWords(view.language).hiddenClient,
    };
  });
}

/** The outline of an actor, for the drawing and for its legend. */
export function outlineShapes(
  { kind, circle: of }: Pick<Actor, 'kind' | 'circle'>,
  outline: Outline,
  paint: Paint = { fill: of === null ? 'paper' : circleFills[of], stroke: actorEdge },
): Shape[] {
  if (outline.form === 'rectangle') {
    const corner = Math.min(largestCorner, outline.height / 24);
    return [{ shape: 'rectangle', box: boxOf(outline), corner, ...paint }];
  }
  const outer = circle(outline, paint);
  if (kind !== 'group') return outer;
  const inner = { ...outline, radius: Math.max(0.5, outline.radius - groupInset(outline.radius)) };
  const stroke = paint.stroke === undefined ? groupEdge : { ...paint.stroke, width: groupEdge.width };
  return [...outer, ...circle(inner, { stroke })];
}

function circle(outline: Outline, paint: Paint): Shape[] {
  if (outline.form !== 'circle') return [];
  return [{ shape: 'circle', centre: outline.centre, radius: outline.radius, ...paint }];
}

function hitOf(outline: Outline): SceneElement['hit'] {
  return outline.form === 'circle'
    ? { area: 'circle', centre: outline.centre, radius: outline.radius }
    : { area: 'rectangle', box: boxOf(outline) };
}

/** "Mama, moeder, persoon, familie": everything that the shape shows, and what its form and colour say. */
function spokenName(actor: Actor, number: number, view: EcogramView): string {
  const words: EcogramWords = ecogramWords(view.language);
  const named = view.names === 'all' && actor.name.trim() !== '';
  const parts = named ? [actor.name.trim(), actor.role.trim()] : [words.hiddenActor(number)];
  const circleName = actor.circle === null ? '' : words.circles[actor.circle];
  return [...parts, words.kinds[actor.kind], circleName].filter((part) => part !== '').join(', ');
}

/** A handful of views of one thing are kept at most: screen, preview, client view. */
const mostViews = 4;

function remembered<Key extends object>(
  memory: WeakMap<Key, Map<string, SceneElement>>,
  key: Key,
  view: string,
  make: () => SceneElement,
): SceneElement {
  const known = memory.get(key) ?? new Map<string, SceneElement>();
  const before = known.get(view);
  if (before !== undefined) return before;
  if (known.size >= mostViews) known.clear();
  const element = make();
  known.set(view, element);
  memory.set(key, known);
  return element;
}
