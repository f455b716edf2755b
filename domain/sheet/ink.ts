import type { PagePoint } from '../geometry/point.ts';
import { lifeDomains } from '../life-domains/life-domains.ts';
import { type Colour, paperColours } from '../scene/colours.ts';
import { luminance } from '../scene/contrast.ts';
import { letterPlace } from '../scene/letter-places.ts';
import { isWithin, outlinePoints } from '../scene/outline-points.ts';
import type { Shape, Stroke, TextShape } from '../scene/shapes.ts';
import { domainHatches } from './domain-hatches.ts';
import { hatched } from './hatch.ts';
import type { Ink, Sheet } from './sheet.ts';

/**
 * The same pages for a printer without colours, or for eyes that need more contrast. Black: pure black on white, so that no
 * printer has to make greys of dots; soft fills go, those of life domains become hatches, and a band becomes two lines.
 * Strong: black letters, heavier lines, dark edges that keep their colour, and no soft fills. What is new, gone or changed
 * already differs by form and word; nothing moves.
 */
export function inked(sheet: Sheet, ink: Ink): Sheet {
  if (ink === 'colour') return sheet;
  return { ...sheet, pages: sheet.pages.map((page) => ({ ...page, shapes: inkedShapes(page.shapes, ink) })) };
}

type OtherInk = Exclude<Ink, 'colour'>;

/** A form that covers what was painted before it, and whether it is hatched. */
interface Ground {
  readonly rings: readonly (readonly PagePoint[])[];
  readonly hatched: boolean;
}

function inkedShapes(shapes: readonly Shape[], ink: OtherInk): readonly Shape[] {
  const grounds: Ground[] = [];
  return shapes.flatMap((shape, index): readonly Shape[] => {
    if (shape.shape === 'text') return [inkedText(shape, grounds)];
    if (shape.stroke !== undefined && isBand(shape.stroke)) return bandOf(shape, shape.stroke);
    const stroke = shape.stroke && inkedStroke(shape.stroke, ink);
    if (shape.fill === undefined) return [withPaint(shape, undefined, stroke)];
    const rings = outlinePoints(shape);
    const domain = hatchOf(shape.fill);
    const hatch = domain && !bearsIcon(rings, shapes.slice(index + 1)) ? domain : undefined;
    grounds.push({ rings, hatched: hatch !== undefined });
    const fill = isPale(shape.fill) ? 'paper' : darkened(shape.fill, ink);
    if (hatch === undefined) return [withPaint(shape, fill, stroke)];
    return [
      withPaint(shape, fill, undefined),
      ...hatched(rings, hatch, 'black'),
      ...(stroke === undefined ? [] : [withPaint(shape, undefined, stroke)]),
    ];
  });
}

type Form = Exclude<Shape, TextShape>;

function withPaint(shape: Form, fill: Colour | undefined, stroke: Stroke | undefined): Form {
  const { fill: _fill, stroke: _stroke, ...form } = shape;
  return { ...form, ...(fill && { fill }), ...(stroke && { stroke }) };
}

/** From this luminance on a fill is a tint of the paper; below it, it carries white letters. */
const leastPale = 0.3;
const isPale = (colour: Colour): boolean => luminance(colour) > leastPale;
const isWhite = (colour: Colour): boolean => luminance(colour) > 0.99;

/** What has no colour of its own. */
const greys: ReadonlySet<Colour> = new Set([
  'ink',
  'ink-soft',
  'edge',
  'hair',
  'draw-ink',
  'beam-fill',
] satisfies Colour[]);

const isColour = (name: string): name is Colour => Object.hasOwn(paperColours, name);

function darkened(colour: Colour, ink: OtherInk): Colour {
  if (ink === 'black' || greys.has(colour) || isPale(colour)) return 'black';
  // The letters on a domain's fill are the darkest of its family.
  const darkest = colour.replace(/-edge$/u, '-on');
  return isColour(darkest) ? darkest : colour;
}

/** Heavier lines: half as wide again, and never this many millimetres more. */
const mostHeavier = 0.3;

function inkedStroke(stroke: Stroke, ink: OtherInk): Stroke {
  const colour = isWhite(stroke.colour) ? 'paper' : darkened(stroke.colour, ink);
  if (ink === 'black') return { ...stroke, colour };
  return { ...stroke, colour, width: stroke.width + Math.min(mostHeavier, stroke.width / 2) };
}

/** A soft stroke as wide as this is a band under a line that changed. */
const leastBand = 3;
const bandEdge = 0.4;

const isBand = ({ colour, width }: Stroke): boolean =>
  width >= leastBand && isPale(colour) && !isWhite(colour);

/** A band as two thin lines on either side: the whole in black, and paper over all but its edges. It has its own edge on screen. */
const bandOf = (shape: Form, stroke: Stroke): readonly Shape[] =>
  stroke.colour === 'halo-edge'
    ? []
    : [
        withPaint(shape, undefined, { ...stroke, colour: 'black' }),
        withPaint(shape, undefined, { ...stroke, colour: 'paper', width: stroke.width - 2 * bandEdge }),
      ];

/** A tint of a life domain tells something by its colour, so it must stay something else than white. */
function hatchOf(fill: Colour) {
  const domain = lifeDomains.find((each) => fill === `${each}-tint`);
  return domain && domainHatches[domain];
}

/** Whether an icon stands on a form: it already tells what the colour did, and would be lost upon a hatch. */
const bearsIcon = (rings: Ground['rings'], above: readonly Shape[]): boolean =>
  above.some((shape) => {
    if (shape.shape !== 'path' || shape.stroke === undefined) return false;
    const [start] = shape.steps;
    return start?.to === 'move' && isWithin(rings, start.point);
  });

/** Millimetres of paper around letters upon a hatch. */
const clearing = 0.9;

function inkedText(text: TextShape, grounds: readonly Ground[]): TextShape {
  const colour = isPale(text.colour) ? 'paper' : 'black';
  const middle = letterPlace(text, 0.5);
  const ground = grounds.findLast(({ rings }) => isWithin(rings, middle));
  const halo =
    ground?.hatched === true ? { colour: 'paper' as const, width: clearing } : inkedHalo(text.halo);
  return { ...text, colour, ...(halo && { halo }) };
}

const inkedHalo = (halo: TextShape['halo']): TextShape['halo'] =>
  halo && { ...halo, colour: isPale(halo.colour) ? 'paper' : 'black' };
