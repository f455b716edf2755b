import { lifeDomains } from '../../domain/life-domains/life-domains.ts';
import { paperColours, type Colour } from '../../domain/scene/colours.ts';

/** Where a drawing is looked at: on screen its colours follow the contrast that a person needs, on paper they are fixed. */
export type Surface = 'screen' | 'paper';

/** The custom property of styles/tokens.css that holds a colour on screen. Those of the life domains carry a prefix there. */
export function colourProperty(colour: Colour): string {
  return lifeDomains.some((domain) => colour.startsWith(`${domain}-`)) ? `--d-${colour}` : `--${colour}`;
}

/** A colour of the drawing as SVG takes it: the custom property on screen, the printed value on paper. */
export function colourValue(colour: Colour, surface: Surface): string {
  return surface === 'paper' ? paperColours[colour] : `var(${colourProperty(colour)})`;
}
