import { paperColours, type Colour } from '../../domain/scene/colours.ts';

/** Where a drawing is looked at: on screen its colours follow the contrast that a person needs, on paper they are fixed. */
export type Surface = 'screen' | 'paper';

/** A colour of the drawing as SVG takes it: the custom property of the tokens on screen, the printed value on paper. */
export function colourValue(colour: Colour, surface: Surface): string {
  return surface === 'paper' ? paperColours[colour] : `var(--${colour})`;
}
