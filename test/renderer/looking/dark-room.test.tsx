import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { instruments } from '../../../domain/instruments/registry.ts';
import type { Colour } from '../../../domain/scene/colours.ts';
import { pictureOf } from '../../../renderer/instruments/pictures.ts';
import { colourProperty } from '../../../renderer/scene-view/colour-value.ts';
import { TogetherScreen } from '../../../renderer/together/together-screen.tsx';
import { lettersOn } from '../../support/letters-on-paper.ts';
import { close, open } from './stage.tsx';

/** Relative luminance of a colour as the browser has it. Source: WCAG 2.2. */
function luminance(value: string): number {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = value;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((part) =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('a drawing in a dark room', () => {
  afterEach(close);

  for (const instrument of instruments) {
    const { id } = instrument;
    it(`keeps the words of the ${id} readable, its lines seen, alone and compared`, async () => {
      open(<TogetherScreen clientId="nadia" worksheetId="sheet" />);
      await page.getByRole('button', { name: /^Donker/ }).click();
      const style = getComputedStyle(page.getByRole('main').element());
      const value = (colour: Colour): string => style.getPropertyValue(colourProperty(colour));
      const look = { clientName: 'Nadia', language: 'nl' } as const;
      const first = instrument.exampleMoments('nl')[0]?.document;
      const scenes = [
        pictureOf(id).scene(instrument.example('nl'), look),
        pictureOf(id).comparisonScene(first, instrument.example('nl'), look),
      ];
      const shapes = scenes.flatMap(({ elements }) => elements.map((element) => element.shapes));
      const faint = scenes.flatMap(({ elements }) =>
        lettersOn(elements.flatMap((element) => element.shapes)).filter(
          ({ colour, ground }) => contrast(value(colour), value(ground)) < 4.5,
        ),
      );
      expect(faint).toEqual([]);
      const lines = new Set(
        shapes
          .flat()
          .flatMap((shape) => (shape.shape !== 'text' && shape.stroke ? [shape.stroke.colour] : [])),
      );
      // Hairlines between the rows of a page only part what stands apart already; a drawing has none.
      const parting: readonly Colour[] = instrument.form === 'written' ? ['hair'] : [];
      const softly: ReadonlySet<Colour> = new Set(['paper', 'halo-edge', 'action-soft-press', ...parting]);
      expect(
        [...lines].filter((colour) => !softly.has(colour) && contrast(value(colour), value('paper')) < 3),
      ).toEqual([]);
    });
  }
});
