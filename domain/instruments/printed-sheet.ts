import { inked } from '../sheet/ink.ts';
import type { PrintOptions, Sheet, SheetContext } from '../sheet/sheet.ts';
import { apartSheet, type TwoMoments } from './apart-sheet.ts';
import type { Dated } from './instrument.ts';
import type { AnyInstrument } from './registry.ts';

/**
 * What comes out of the printer: a worksheet, or two moments of it, in the inks that were chosen. Preview, PDF, SVG, picture
 * and print all come from here, so that they agree. Without an earlier moment one is printed alone.
 */
export function printedSheet(
  instrument: AnyInstrument,
  { before, shown }: { readonly before: Dated<unknown> | null; readonly shown: Dated<unknown> },
  about: Omit<SheetContext, 'date'>,
  options: PrintOptions,
): Sheet {
  const context = { ...about, date: shown.date };
  const sheet =
    before === null
      ? instrument.sheet(shown.document, context, options)
      : compared(instrument, { before, shown }, context, options);
  return inked(sheet, options.ink);
}

const compared = (
  instrument: AnyInstrument,
  moments: TwoMoments,
  context: SheetContext,
  options: PrintOptions,
): Sheet =>
  options.comparison === 'apart'
    ? apartSheet(instrument, moments, context, options)
    : instrument.comparisonSheet(moments.before, moments.shown, context, options);
