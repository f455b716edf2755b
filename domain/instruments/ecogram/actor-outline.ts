import { type Block, blockAt, fitBlock, type Room, smallestType } from '../../scene/block-text.ts';
import type { Actor, EcogramDocument } from './document.ts';
import type { Outline } from './outline.ts';
import type { Detail } from './view.ts';

/** Type size of a name in points. */
const nameSize = 12;
const shortNameSize = 11;
const numberSize = 11;
const clientRadius = 16;
/** A group's second outline stands this far inside the first. */
export const groupInset = (radius: number): number => Math.min(1.3, radius * 0.16);
/** How much larger a group is, so that its inner circle holds as much as a person's. */
const groupExtra = 1.5;
const padding = 1;
/** Figures may stand closer to the edge than words. */
const tightPadding = 0.3;

/** Sizes that a shape may take, smallest first, each with the type size at which its text is tried. Millimetres, points. */
const circleSteps = {
  full: [
    [12, 12],
    [13, 12],
    [14, 12],
    [15, 12],
    [15.5, 11],
    [16.5, 12],
    [18, 12],
  ],
  short: [
    [9, 11],
    [9.6, 11],
    [9.6, 10],
    [10.5, 10],
  ],
  number: [[6, numberSize]],
} as const;
const squareSteps = {
  full: [
    [27, 20, 12],
    [30, 20, 12],
    [30, 20, 11],
    [34, 20, 12],
    [34, 21, 12],
  ],
  short: [
    [18, 13, 11],
    [22, 13, 11],
    [24, 13, 10],
  ],
  number: [[12, 10, numberSize]],
} as const;

/** The circle of the client. The same object as long as place and size stay. */
export function clientOutline({ client }: EcogramDocument): Outline {
  const known = clientOutlines.get(client);
  if (known !== undefined) return known;
  const outline: Outline = { form: 'circle', centre: client.position, radius: clientRadius * client.size };
  clientOutlines.set(client, outline);
  return outline;
}

const clientOutlines = new WeakMap<EcogramDocument['client'], Outline>();

/**
 * The shape of an actor: a circle of 24 to 36 mm or a square of 27 x 20 to 34 x 21 mm, as large as its text asks for, times
 * its own size. The same whether names are shown or hidden, so that hiding them keeps the picture, and the same object for
 * the same actor.
 */
export function actorOutline(actor: Actor, detail: Detail = 'full'): Outline {
  const known = outlines[detail].get(actor);
  if (known !== undefined) return known;
  const { size, position: centre } = actor;
  const step = actor.kind === 'organisation' ? squareFor(actor, detail) : circleFor(actor, detail);
  const outline: Outline =
    step.form === 'circle'
      ? { form: 'circle', centre, radius: step.radius * size }
      : { form: 'rectangle', centre, width: step.width * size, height: step.height * size };
  outlines[detail].set(actor, outline);
  return outline;
}

const outlines: Readonly<Record<Detail, WeakMap<Actor, Outline>>> = {
  full: new WeakMap(),
  short: new WeakMap(),
  number: new WeakMap(),
};

/** The text in an actor's shape. */
export function actorBlock(
  text: { readonly name: string; readonly role: string },
  outline: Outline,
  actor: Actor,
  detail: Detail,
  textScale: number,
): Block {
  const size = { full: nameSize, short: shortNameSize, number: numberSize }[detail];
  const grown = size * textScale * Math.sqrt(Math.max(1, actor.size));
  return fitBlock({
    ...text,
    room: roomIn(outline, actor, detail),
    size: Math.max(smallestType, grown),
    weight: 600,
  });
}

export function clientBlock(name: string, outline: Outline, size: number, textScale: number): Block {
  const grown = 14 * textScale * Math.sqrt(Math.max(1, size));
  const radius = outline.form === 'circle' ? outline.radius - padding : 0;
  return fitBlock({ name, role: '', room: { form: 'circle', radius }, size: grown, weight: 700 });
}

function roomIn(outline: Outline, { kind }: Pick<Actor, 'kind'>, detail: Detail): Room {
  const edge = detail === 'number' ? tightPadding : padding;
  if (outline.form === 'rectangle') {
    return { form: 'rectangle', width: outline.width - 4 * edge, height: outline.height - 2 * edge };
  }
  const inset = kind === 'group' ? groupInset(outline.radius) + edge * 0.6 : edge;
  return { form: 'circle', radius: outline.radius - inset };
}

type Step =
  | { readonly form: 'circle'; readonly radius: number }
  | { readonly form: 'rectangle'; readonly width: number; readonly height: number };

function circleFor(actor: Actor, detail: Detail): Step {
  const extra = actor.kind === 'group' ? groupExtra : 0;
  const steps = circleSteps[detail].map(([radius, size]): Try => {
    return { step: { form: 'circle', radius: radius + extra }, size };
  });
  return firstThatHolds(steps, actor, detail);
}

function squareFor(actor: Actor, detail: Detail): Step {
  const steps = squareSteps[detail].map(([width, height, size]): Try => {
    return { step: { form: 'rectangle', width, height }, size };
  });
  return firstThatHolds(steps, actor, detail);
}

/** A size of the shape, and the type size at which the text is tried in it. */
interface Try {
  readonly step: Step;
  readonly size: number;
}

/** The first size in which the text stands whole, or else the largest. */
function firstThatHolds(tries: readonly Try[], actor: Actor, detail: Detail): Step {
  const role = detail === 'full' ? actor.role : '';
  let last: Step = { form: 'circle', radius: 0 };
  for (const { step, size } of tries) {
    last = step;
    const room = roomIn({ ...step, centre: actor.position }, actor, detail);
    if (detail !== 'number' && blockAt({ name: actor.name, role, room, size, weight: 600 }) !== undefined)
      break;
  }
  return last;
}
