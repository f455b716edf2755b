import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { fitInto } from '../../../geometry/box.ts';
import type { PageBox, PagePoint } from '../../../geometry/point.ts';
import { actorBlock, actorOutline, clientOutline } from '../actor-outline.ts';
import { clientEnd, type EcogramDocument } from '../document.ts';
import { boxOf, gapBetween, type Outline, reachOf } from '../outline.ts';
import { ecogramScene } from '../scene.ts';
import type { Detail, EcogramView } from '../view.ts';

/** A network brought to a page: the same document with other places and sizes, and how much its shapes can say there. */
export interface FittedNetwork {
  readonly document: EcogramDocument;
  readonly detail: Detail;
  /** Whether somebody's name or role does not stand in its shape as a whole, so that only a list can say it. */
  readonly incomplete: boolean;
}

const steps: readonly Detail[] = ['full', 'short', 'number'];
/** Names alone give way to numbers when more than this share of them would stand there in a short form. */
const mostShortened = 0.15;
/** Above this many actors names would be too small whatever one does. */
const mostWithNames = 60;
const manyActors = 20;
const clientAmongMany = 0.875;
/** Smallest room between shapes on paper, and between shapes with a line between them, in millimetres. */
const leastGap = 3.5;
const leastLine = 7;
/** A shape with a number in it holds three figures of 9 pt. */
const smallestNumbered = 0.55;
const smallestSize = 0.05;
const numberGap = 1;
const pushes = 90;
const mostRounds = 6;
/** Only so many neighbours of a shape can be in its way. */
const mostNeighbours = 16;

/**
 * Places shrink with one factor until everything fits the room; shapes shrink less, as far as they do not come too close,
 * so that letters stay readable. When names no longer fit: names without roles, then numbers. Never under 9 pt.
 */
export function fitToPaper(document: EcogramDocument, room: PageBox, view: EcogramView): FittedNetwork {
  const most = shortenedIn(document, 'full', view);
  for (const detail of document.actors.length > mostWithNames ? (['number'] as const) : steps) {
    const placed = placedIn(document, room, detail);
    const fitted =
      detail === 'number' ? pushedApart(placed, room) : withinRoom(placed, room, { ...view, detail });
    const shortened = shortenedIn(fitted, detail, view);
    const allowed = detail === 'full' ? most : Math.max(most, document.actors.length * mostShortened);
    if (shortened <= allowed || detail === 'number') {
      const silent =
        detail === 'number' || (detail === 'short' && document.actors.some(({ role }) => role.trim() !== ''));
      return { document: fitted, detail, incomplete: silent || shortened > 0 };
    }
  }
  return { document, detail: 'number', incomplete: true };
}

/** How many actors have a text that does not stand in their shape as a whole. */
function shortenedIn(
  document: EcogramDocument,
  detail: Detail,
  { names, textScale = 1 }: EcogramView,
): number {
  if (detail === 'number' || names === 'hidden') return 0;
  return document.actors.filter((actor) => {
    const text = { name: actor.name, role: detail === 'full' ? actor.role : '' };
    return actorBlock(text, actorOutline(actor, detail), actor, detail, textScale).shortened;
  }).length;
}

/** The largest shapes that keep their distance, and with them the widest places that fit the room. */
function placedIn(document: EcogramDocument, room: PageBox, detail: Detail): EcogramDocument {
  const outlines = naturalOutlines(document, detail);
  const neighbours = closePairs(document, outlines);
  const works = (size: number): boolean => {
    const spread = widestSpread(outlines, size, room);
    return spread >= size || keepsDistance(neighbours, size, spread);
  };
  let [low, high] = [0, 1];
  if (works(high)) low = high;
  for (let round = 0; round < 7 && low < high; round += 1) {
    const middle = (low + high) / 2;
    if (works(middle)) low = middle;
    else high = middle;
  }
  const size = Math.max(low, detail === 'number' ? smallestNumbered : smallestSize);
  return scaledTo(document, outlines, size, widestSpread(outlines, size, room), room);
}

type Outlines = ReadonlyMap<string, Outline>;

function naturalOutlines(document: EcogramDocument, detail: Detail): Outlines {
  const client = clientOutline(document);
  const small = document.actors.length > manyActors ? clientAmongMany : 1;
  return new Map([
    [clientEnd, client.form === 'circle' ? { ...client, radius: client.radius * small } : client],
    ...document.actors.map((actor) => [actor.id, actorOutline(actor, detail)] as const),
  ]);
}

/** An outline with its place and its size multiplied. */
function scaled(outline: Outline, size: number, spread: number): Outline {
  const centre = { x: outline.centre.x * spread, y: outline.centre.y * spread };
  return outline.form === 'circle'
    ? { ...outline, centre, radius: outline.radius * size }
    : { ...outline, centre, width: outline.width * size, height: outline.height * size };
}

const margin = 0.5;

function extentOf(outlines: Outlines, size: number, spread: number): PageBox {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines.values()) {
    const box = boxOf(scaled(outline, size, spread));
    left = Math.min(left, box.x - margin);
    top = Math.min(top, box.y - margin);
    right = Math.max(right, box.x + box.width + margin);
    bottom = Math.max(bottom, box.y + box.height + margin);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The largest factor, at most 1, by which places may be multiplied so that shapes of this size stay in the room. */
function widestSpread(outlines: Outlines, size: number, room: PageBox): number {
  let [low, high] = [0, 1];
  const fits = (spread: number): boolean => {
    const { width, height } = extentOf(outlines, size, spread);
    return width <= room.width && height <= room.height;
  };
  if (fits(1)) return 1;
  for (let round = 0; round < 16; round += 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

interface Neighbours {
  readonly one: Outline;
  readonly other: Outline;
  /** The room that has to stay between them at full size. */
  readonly wanted: number;
}

/** Every shape with those nearest to it. */
function closePairs(document: EcogramDocument, outlines: Outlines): readonly Neighbours[] {
  const joined = new Set(
    document.relations.flatMap(({ first, second }) => [`${first}\n${second}`, `${second}\n${first}`]),
  );
  const all = [...outlines];
  return all.flatMap(([id, one]) =>
    all
      .filter(([other]) => other !== id)
      .map(([other, outline]) => ({ other, outline, gap: gapBetween(one, outline) }))
      .toSorted((near, far) => near.gap - far.gap)
      .slice(0, mostNeighbours)
      .map(({ other, outline, gap }) => {
        const wanted = joined.has(`${id}\n${other}`) ? leastLine : leastGap;
        return { one, other: outline, wanted: Math.min(wanted, gap) };
      }),
  );
}

/** Whether shapes that stood apart still do, and lines still have room to be seen. */
function keepsDistance(neighbours: readonly Neighbours[], size: number, spread: number): boolean {
  return neighbours.every(({ one, other, wanted }) => {
    const gap = gapBetween(scaled(one, size, spread), scaled(other, size, spread));
    return gap >= (wanted < 0 ? wanted * spread : wanted);
  });
}

function scaledTo(
  document: EcogramDocument,
  outlines: Outlines,
  size: number,
  spread: number,
  room: PageBox,
): EcogramDocument {
  const extent = extentOf(outlines, size, spread);
  const shift = {
    x: room.x + room.width / 2 - (extent.x + extent.width / 2),
    y: room.y + room.height / 2 - (extent.y + extent.height / 2),
  };
  const small = document.actors.length > manyActors ? clientAmongMany : 1;
  const to = ({ x, y }: PagePoint): { x: number; y: number } => ({
    x: x * spread + shift.x,
    y: y * spread + shift.y,
  });
  return {
    ...document,
    client: { position: to(document.client.position), size: document.client.size * size * small },
    actors: document.actors.map((actor) => ({
      ...actor,
      position: to(actor.position),
      size: actor.size * size,
    })),
  };
}

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly reach: number;
  readonly wish: PagePoint;
}

function bodyOf(id: string, outline: Outline): Body {
  const { centre } = outline;
  return { id, reach: reachOf(outline), wish: centre, x: centre.x, y: centre.y };
}

/** Numbers keep their size; where they would cover each other they push each other aside, within the room. */
function pushedApart(document: EcogramDocument, room: PageBox): EcogramDocument {
  const client = bodyOf(clientEnd, clientOutline(document));
  const bodies = document.actors.map((actor) => bodyOf(actor.id, actorOutline(actor, 'number')));
  const keepInside = (): void => {
    for (const body of bodies) {
      body.x = Math.min(
        room.x + room.width - body.reach,
        Math.max(room.x + body.reach, body.x ?? body.wish.x),
      );
      body.y = Math.min(
        room.y + room.height - body.reach,
        Math.max(room.y + body.reach, body.y ?? body.wish.y),
      );
    }
  };
  forceSimulation([{ ...client, fx: client.wish.x, fy: client.wish.y }, ...bodies])
    .force('x', forceX<Body>((body) => body.wish.x).strength(0.05))
    .force('y', forceY<Body>((body) => body.wish.y).strength(0.05))
    .force('apart', forceCollide<Body>((body) => body.reach + numberGap / 2).iterations(4))
    .force('room', keepInside)
    .stop()
    .tick(pushes);
  keepInside();
  const places = new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return {
    ...document,
    actors: document.actors.map((actor) => ({ ...actor, position: places.get(actor.id) ?? actor.position })),
  };
}

/** Curves may reach further out than the shapes do: then everything moves closer to the middle until they are inside. */
function withinRoom(document: EcogramDocument, room: PageBox, view: EcogramView): EcogramDocument {
  let fitted = document;
  for (let round = 0; round < mostRounds; round += 1) {
    const { bounds } = ecogramScene(fitted, view);
    if (isInside(bounds, room)) return fitted;
    fitted = shrunkInto(fitted, bounds, room);
  }
  return fitted;
}

function shrunkInto(document: EcogramDocument, bounds: PageBox, room: PageBox): EcogramDocument {
  const { scale, shift } = fitInto(bounds, room, 1);
  const to = ({ x, y }: PagePoint): { x: number; y: number } => ({
    x: x * scale + shift.x,
    y: y * scale + shift.y,
  });
  return {
    ...document,
    client: { position: to(document.client.position), size: document.client.size * scale },
    actors: document.actors.map((actor) => ({
      ...actor,
      position: to(actor.position),
      size: actor.size * scale,
    })),
  };
}

function isInside(bounds: PageBox, room: PageBox): boolean {
  const slack = 0.1;
  return (
    bounds.x >= room.x - slack &&
    bounds.y >= room.y - slack &&
    bounds.x + bounds.width <= room.x + room.width + slack &&
    bounds.y + bounds.height <= room.y + room.height + slack
  );
}
