import { useMemo } from 'react';
import { printedSheet } from '../../domain/instruments/printed-sheet.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import type { PrintOptions, Sheet } from '../../domain/sheet/sheet.ts';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { useMomentDocuments, useSavedWorksheet, type SavedWorksheet } from '../history/saved-worksheet.ts';
import type { LookedAt } from '../history/looked-at.ts';
import { codeOf } from '../language/error-sentence.ts';
import { useLanguage } from '../language/use-language.ts';

export interface SheetToPrint {
  readonly saved: SavedWorksheet | undefined;
  /** Undefined until everything is read. */
  readonly sheet: Sheet | undefined;
  readonly problem: ErrorCode | null;
}

/** The pages of a worksheet as the vault will make them: the same documents, through the same function of the domain. */
export function useSheet(worksheetId: string, lookedAt: LookedAt, options: PrintOptions): SheetToPrint {
  const { language } = useLanguage();
  const { data: saved, error } = useSavedWorksheet(worksheetId);
  const asked = [lookedAt.momentId, lookedAt.compareWith].filter((id) => id !== null);
  const { moments, error: momentError } = useMomentDocuments(worksheetId, asked);
  const after = lookedAt.momentId === null ? undefined : moments[0];
  const before = lookedAt.compareWith === null ? undefined : moments.at(-1);
  const complete = asked.length === moments.filter((moment) => moment !== undefined).length;

  const sheet = useMemo(() => {
    if (saved === undefined || !complete) return undefined;
    const { summary, clientName, document } = saved.worksheet;
    const shown = after
      ? { document: after.document, date: after.moment.date }
      : { document, date: summary.date };
    const earlier = before ? { document: before.document, date: before.moment.date } : null;
    if (shown.document === null || earlier?.document === null) return undefined;
    const instrument = instrumentOf(summary.instrument);
    return printedSheet(instrument, { shown, before: earlier }, { clientName, language }, options);
  }, [saved, complete, after, before, language, options]);

  const failed = error ?? momentError;
  const unreadable = saved?.worksheet.problem ?? after?.problem ?? before?.problem ?? null;
  return { saved, sheet, problem: failed ? codeOf(failed) : unreadable };
}
