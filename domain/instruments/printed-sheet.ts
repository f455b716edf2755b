import { inked } from '../sheet/ink.ts';
import type { PrintOptions, Sheet, SheetContext } from '../sheet/sheet.ts';
import type { AnyInstrument } from './registry.ts';

/** A document as it was on a day, yyyy-mm-dd. */
export interface DatedDocument {
  readonly document: unknown;
  readonly date: string;
}

/**
 * What comes out of the printer: a worksheet, or two moments of it, in the inks that were chosen. Preview, PDF, SVG, picture
 * and print all come from here, so that they agree. The date of the context is that of what is shown.
 */
export function printedSheet(
  instrument: AnyInstrument,
  moments: { readonly shown: DatedDocument; readonly before: DatedDocument | null },
  about: Omit<SheetContext, 'date'>,
  options: PrintOptions,
): Sheet {
  const { shown, before } = moments;
  const context = { ...about, date: shown.date };
  const sheet =
    before === null
      ? instrument.sheet(shown.document, context, options)
      : instrument.comparisonSheet(before, shown, context, options);
  return inked(sheet, options.ink);
}
