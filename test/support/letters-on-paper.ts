import type { PagePoint } from '../../domain/geometry/point.ts';
import { distanceToPolyline } from '../../domain/geometry/polyline.ts';
import type { Colour } from '../../domain/scene/colours.ts';
import { contrastBetween } from '../../domain/scene/contrast.ts';
import { letterPlace } from '../../domain/scene/letter-places.ts';
import { isWithin, outlinePoints } from '../../domain/scene/outline-points.ts';
import type { Shape, TextShape } from '../../domain/scene/shapes.ts';
import type { Sheet } from '../../domain/sheet/sheet.ts';

/** A text with one of the colours that lie under it. */
interface Letters {
  readonly text: string;
  readonly colour: Colour;
  readonly ground: Colour;
}

/** Every text with what was painted before it, wherever it lies along its line. */
export function lettersOn(shapes: readonly Shape[]): readonly Letters[] {
  return shapes.flatMap((shape, index) => {
    if (shape.shape !== 'text' || shape.text.trim() === '') return [];
    const under = shapes.slice(0, index).filter((each) => each.shape !== 'text');
    const grounds = shape.halo
      ? [shape.halo.colour]
      : placesAlong(shape).map((place) => groundAt(under, place));
    return grounds.map((ground) => ({ text: shape.text, colour: shape.colour, ground }));
  });
}

/** Every text of a sheet with the contrast that it has on paper. */
export const contrastsOn = ({
  pages,
}: Sheet): readonly { readonly text: string; readonly contrast: number }[] =>
  pages.flatMap(({ shapes }) =>
    lettersOn(shapes).map(({ text, colour, ground }) => ({
      text,
      contrast: contrastBetween(colour, ground),
    })),
  );

/** At the start, the middle and the end of a line, half as high as its capitals. */
const placesAlong = (text: TextShape): readonly PagePoint[] =>
  [0.1, 0.5, 0.9].map((part) => letterPlace(text, part));

/** The colour that lies on top at a place: a fill, or the outline of a band as wide as letters are high. */
function groundAt(shapes: readonly Shape[], place: PagePoint): Colour {
  let colour: Colour = 'paper';
  for (const shape of shapes) {
    if (shape.shape === 'text') continue;
    const rings = outlinePoints(shape);
    if (shape.fill !== undefined && isWithin(rings, place)) colour = shape.fill;
    const { stroke } = shape;
    if (stroke !== undefined && stroke.width > 2) {
      if (rings.some((ring) => distanceToPolyline(place, ring) < stroke.width / 2)) colour = stroke.colour;
    }
  }
  return colour;
}
