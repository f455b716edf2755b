import { type Colour, paperColours } from './colours.ts';

/** Relative luminance of a colour on paper, from 0 for black to 1 for white. Source: WCAG 2.2, "relative luminance". */
export function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(paperColours[colour].slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 for two alike to 21 for black on white. Source: WCAG 2.2, "contrast ratio". */
export function contrastBetween(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
