import { useEffect, useState } from 'react';
import { paperColours, type Colour } from '../../domain/scene/colours.ts';
import { colourProperty } from '../scene-view/colour-value.ts';

/** The colours of a drawing as a canvas takes them, and how many millimetres its lines are wider than on paper. */
export interface Palette {
  readonly colours: Readonly<Record<Colour, string>>;
  readonly wider: number;
}

/** The fixed colours of paper, for pictures that leave the window. */
export const paperPalette: Palette = { colours: paperColours, wider: 0 };

/** Width of the edge of a shape in millimetres when no line is made wider; `--draw-edge` says what it is now. */
const usualEdge = 0.5;

/**
 * Reads the colours as they are on screen now. A canvas does not know custom properties and sees system colours only through
 * an element, so each colour is read back from one.
 */
export function readPalette(): Palette {
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.setProperty('forced-color-adjust', 'none');
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const colours: Record<Colour, string> = { ...paperColours };
  for (const name of Object.keys(paperColours).filter(isColour)) {
    probe.style.color = `var(${colourProperty(name)}, ${paperColours[name]})`;
    colours[name] = style.color;
  }
  const edge = Number.parseFloat(style.getPropertyValue('--draw-edge'));
  probe.remove();
  return { colours, wider: Number.isFinite(edge) ? edge - usualEdge : 0 };
}

const isColour = (name: string): name is Colour => Object.hasOwn(paperColours, name);

const mediaThatChangeColours = [
  '(forced-colors: active)',
  '(prefers-contrast: more)',
  '(prefers-color-scheme: dark)',
];

let latest: { readonly when: string; readonly palette: Palette } | null = null;

/** As it was read before, when nothing that changes colours has changed since: reading makes the browser reckon styles. */
function presentPalette(): Palette {
  const changers = mediaThatChangeColours.map((query) => matchMedia(query).matches);
  const when = [document.documentElement.dataset['contrast'], ...changers].join();
  if (latest?.when !== when) latest = { when, palette: readPalette() };
  return latest.palette;
}

/** The palette of the screen; a new one whenever contrast or forced colours change. */
export function usePalette(): Palette {
  const [palette, setPalette] = useState(presentPalette);
  useEffect(() => {
    const read = (): void => setPalette(presentPalette());
    const media = mediaThatChangeColours.map((query) => matchMedia(query));
    for (const query of media) query.addEventListener('change', read);
    const attributes = new MutationObserver(read);
    attributes.observe(document.documentElement, { attributeFilter: ['data-contrast'] });
    return () => {
      for (const query of media) query.removeEventListener('change', read);
      attributes.disconnect();
    };
  }, []);
  return palette;
}
