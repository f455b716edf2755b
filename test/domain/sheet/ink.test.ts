import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedSheet } from '../../../domain/instruments/printed-sheet.ts';
import { instrumentOf, instruments, type AnyInstrument } from '../../../domain/instruments/registry.ts';
import type { Colour } from '../../../domain/scene/colours.ts';
import { luminance } from '../../../domain/scene/contrast.ts';
import type { Shape } from '../../../domain/scene/shapes.ts';
import { type Ink, type PrintOptions, type Sheet, usualPrintOptions } from '../../../domain/sheet/sheet.ts';
import { contrastsOn } from '../../support/letters-on-paper.ts';
import { someDocument as someBalance } from '../instruments/balance/support/documents.ts';
import { someDocument as someEcogram } from '../instruments/ecogram/support/documents.ts';

const everything: PrintOptions = { ...usualPrintOptions, list: true, signatures: true, privateNotes: true };
const inks: readonly Ink[] = ['colour', 'black', 'strong'];
const least: Readonly<Record<Ink, number>> = { colour: 4.5, black: 7, strong: 7 };

const printed = (
  instrument: AnyInstrument,
  [before, shown]: readonly [unknown, unknown],
  options: Partial<PrintOptions>,
): Sheet =>
  printedSheet(
    instrument,
    {
      shown: { document: shown, date: '2026-06-04' },
      before: before === null ? null : { document: before, date: '2026-01-15' },
    },
    { clientName: 'Nadia', language: 'nl' },
    { ...everything, ...options },
  );

const shapesOf = (sheet: Sheet | undefined): readonly Shape[] =>
  (sheet?.pages ?? []).flatMap(({ shapes }) => shapes);
const strokeOf = (shape: Shape): number =>
  shape.shape === 'text' ? Infinity : (shape.stroke?.width ?? Infinity);
const isHatch = (shape: Shape): boolean => strokeOf(shape) === 0.18;
function coloursOf(sheet: Sheet): ReadonlySet<Colour> {
  const used = shapesOf(sheet).flatMap((shape) =>
    shape.shape === 'text' ? [shape.colour, shape.halo?.colour] : [shape.fill, shape.stroke?.colour],
  );
  return new Set(used.filter((colour) => colour !== undefined));
}

/** The example as it is, compared with its first moment, and as a blank form. */
function sheetsOf(instrument: AnyInstrument, ink: Ink): readonly Sheet[] {
  const example = instrument.example('nl');
  const first = instrument.exampleMoments('nl')[0]?.document ?? null;
  return [
    printed(instrument, [null, example], { ink }),
    printed(instrument, [first, example], { ink }),
    printed(instrument, [first, example], { ink, comparison: 'apart' }),
    printed(instrument, [null, example], { ink, filled: false }),
  ];
}

describe('ink on paper', () => {
  for (const instrument of instruments) {
    for (const ink of inks) {
      it(`leaves every letter of the ${instrument.id} readable in ${ink}`, () => {
        const faint = sheetsOf(instrument, ink).flatMap((sheet) =>
          contrastsOn(sheet).filter(({ contrast }) => contrast < least[ink]),
        );
        expect(faint).toEqual([]);
      });
    }

    it(`makes black and white of the ${instrument.id} without any grey`, () => {
      for (const sheet of sheetsOf(instrument, 'black')) {
        expect([...coloursOf(sheet)].filter((colour) => !['black', 'paper'].includes(colour))).toEqual([]);
      }
    });

    it(`has no pale fill in the ${instrument.id} with strong contrast, and heavier lines`, () => {
      const thinnest = (sheet: Sheet | undefined): number =>
        Math.min(...shapesOf(sheet).flatMap((shape) => (isHatch(shape) ? [] : [strokeOf(shape)])));
      for (const [index, sheet] of sheetsOf(instrument, 'strong').entries()) {
        const pale = [...coloursOf(sheet)].filter((colour) => colour !== 'paper' && luminance(colour) > 0.3);
        expect(pale).toEqual([]);
        expect(thinnest(sheet)).toBeGreaterThan(1.4 * thinnest(sheetsOf(instrument, 'colour')[index]));
      }
    });

    it(`moves nothing of the ${instrument.id}: every word stands where it stood`, () => {
      const words = (ink: Ink): unknown =>
        sheetsOf(instrument, ink).map((sheet) =>
          shapesOf(sheet).flatMap((shape) =>
            shape.shape === 'text' ? [[shape.text, shape.at, shape.style]] : [],
          ),
        );
      expect(words('black')).toEqual(words('colour'));
      expect(words('strong')).toEqual(words('colour'));
    });
  }

  it('keeps letters readable in whatever is drawn', () => {
    const anything = fc.oneof(
      fc.tuple(fc.constant(instrumentOf('ecogram')), someEcogram, someEcogram),
      fc.tuple(fc.constant(instrumentOf('balance')), someBalance, someBalance),
    );
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(...inks),
        fc.boolean(),
        ([instrument, before, after], ink, names) => {
          for (const was of [null, before]) {
            const sheet = printed(instrument, [was, after], { ink, names });
            expect(contrastsOn(sheet).filter(({ contrast }) => contrast < least[ink])).toEqual([]);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells the circles of people apart by hatches, with paper around the letters', () => {
    const [sheet] = sheetsOf(instrumentOf('ecogram'), 'black');
    const hatches = shapesOf(sheet).filter(isHatch);
    expect(hatches.length).toBeGreaterThan(10);
    const name = shapesOf(sheet).find((shape) => shape.shape === 'text' && shape.text === 'Brahim');
    expect(name).toMatchObject({ halo: { colour: 'paper' } });
  });
});
