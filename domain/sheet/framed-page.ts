import { boxAround, holds } from '../geometry/box.ts';
import type { PageBox, PagePoint } from '../geometry/point.ts';
import type { Scene } from '../scene/scene.ts';
import type { Colour } from '../scene/colours.ts';
import { contrastBetween } from '../scene/contrast.ts';
import { letterPlace } from '../scene/letter-places.ts';
import { isWithin, outlinePoints } from '../scene/outline-points.ts';
import type { Shape, TextShape } from '../scene/shapes.ts';
import { paginate, paragraph } from './flow.ts';
import type { PageFrame } from './page-frame.ts';
import type { SheetPage } from './sheet.ts';

/** The content of a page in its own frame, since titles differ from page to page. */
export interface FramedPage {
  readonly frame: PageFrame;
  readonly shapes: readonly Shape[];
}

/** Heads, contents and feet, with the page numbers counted over all of them. */
export function withFoot(pages: readonly FramedPage[]): readonly SheetPage[] {
  return pages.map(({ frame, shapes }, index) => ({
    width: frame.width,
    height: frame.height,
    shapes: [...frame.head, ...shapes, ...frame.foot(index + 1, pages.length)],
  }));
}

/** A drawing for paper: forms first, then words, in the order in which they are read. */
export function drawingShapes({ elements }: Scene): readonly Shape[] {
  const all = elements.flatMap(({ shapes }) => shapes);
  const forms = all.filter(({ shape }) => shape !== 'text');
  const grounds = groundsIn(all);
  const texts = all.flatMap((shape, index) =>
    shape.shape === 'text' ? [raised(shape, index, grounds)] : [],
  );
  return [...forms, ...texts];
}

/** The least contrast of letters on what lies under them. Source: WCAG 2.2, 1.4.3. */
const leastContrast = 4.5;
/** Millimetres around letters that keep the ground on which they stood. */
const groundAround = 0.7;
/** The start, the middle and the end of a line. */
const letterParts = [0.1, 0.5, 0.9];

/** A filled form on which words can lie, and its place in the order of painting. */
interface Ground {
  readonly index: number;
  readonly fill: Colour;
  readonly box: PageBox;
  readonly rings: readonly (readonly PagePoint[])[];
}

const groundsIn = (all: readonly Shape[]): readonly Ground[] =>
  all.flatMap((shape, index): Ground[] => {
    if (shape.shape === 'text' || shape.fill === undefined) return [];
    const rings = outlinePoints(shape);
    const box = boxAround(rings.flat());
    return box === undefined ? [] : [{ index, fill: shape.fill, box, rings }];
  });

/** Words come over what covered them in the drawing; where that would swallow them they bring their own ground along. */
function raised(text: TextShape, index: number, grounds: readonly Ground[]): TextShape {
  if (text.halo !== undefined) return text;
  const places = letterParts.map((part) => letterPlace(text, part));
  const lies = ({ box, rings }: Ground, place: PagePoint): boolean =>
    holds(box, place) && isWithin(rings, place);
  const swallowed = grounds.some(
    (ground) =>
      ground.index > index &&
      contrastBetween(text.colour, ground.fill) < leastContrast &&
      places.some((place) => lies(ground, place)),
  );
  if (!swallowed) return text;
  const middle = letterPlace(text, 0.5);
  const under = grounds.findLast((ground) => ground.index < index && lies(ground, middle));
  return { ...text, halo: { colour: under?.fill ?? 'paper', width: groundAround } };
}

/** The coach's own notes on pages of their own, so that they can be kept apart; none without a text. */
export function privatePages(note: string, frame: PageFrame): readonly FramedPage[] {
  const text = note.trim();
  if (text === '') return [];
  const blocks = paragraph(text, Math.min(frame.text.width, longestLine), { size: 11, weight: 400 });
  return paginate(blocks, frame.text).map((shapes) => ({ frame, shapes }));
}

/** Longer lines are hard to read. */
const longestLine = 170;
