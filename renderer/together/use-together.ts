import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { drawingOf } from '../history/drawing-of.ts';
import type { LookedAt } from '../history/looked-at.ts';
import type { LookedAtDrawing } from '../history/looked-at-view.tsx';
import { useMomentDocuments, useSavedWorksheet } from '../history/saved-worksheet.ts';
import type { LegendEntry } from '../instruments/picture.ts';
import { pictureOf } from '../instruments/pictures.ts';
import { codeOf } from '../language/error-sentence.ts';
import { longDay, shortDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';

/** Letters are larger than on the coach's own screen, as far as their shapes have room. */
const textScale = 1.2;

export interface TogetherDrawing {
  readonly instrument: InstrumentId;
  readonly clientName: string;
  readonly when: string;
  readonly drawing: LookedAtDrawing;
  readonly description: readonly string[];
  readonly legend: readonly LegendEntry[];
}

/** What client and coach look at: the drawing of this client alone, in words that leave the coach's own notes out. */
export function useTogether(
  worksheetId: string,
  { momentId, compareWith, compareAs }: LookedAt,
): { readonly drawing: TogetherDrawing | undefined; readonly problem: ErrorCode | null } {
  const { t } = useTranslation();
  const { language, locale } = useLanguage();
  const { data: saved, error } = useSavedWorksheet(worksheetId);
  const asked = [compareWith, momentId].filter((id) => id !== null);
  const { moments, error: momentError } = useMomentDocuments(worksheetId, asked);
  const after = momentId === null ? undefined : moments.at(-1);
  const before = compareWith === null ? undefined : moments[0];
  const complete = moments.every((moment) => moment !== undefined);
  const unreadable = saved?.worksheet.problem ?? after?.problem ?? before?.problem ?? null;

  const drawing = useMemo(() => {
    if (saved === undefined || !complete || unreadable !== null) return undefined;
    const { summary, clientName, document } = saved.worksheet;
    const shown = after
      ? { document: after.document, date: after.moment.date }
      : { document, date: summary.date };
    const look = { clientName, language, textScale };
    const context = { clientName, language, date: shown.date };
    const picture = pictureOf(summary.instrument);
    const instrument = instrumentOf(summary.instrument);
    const day = longDay(shown.date, locale);
    const label = t('together.drawingOf', { worksheet: worksheetName(summary, t), name: clientName });
    const earlier = before && { document: before.document, date: before.moment.date };
    const part = (date: string) => ({
      day: shortDay(date, locale),
      label: t('together.drawingOn', { drawing: label, date: longDay(date, locale) }),
    });
    return {
      instrument: summary.instrument,
      clientName,
      legend: picture.legend(shown.document, language),
      when: earlier ? t('history.from', { before: longDay(earlier.date, locale), after: day }) : day,
      drawing: drawingOf(picture, look, { before: earlier, after: shown }, compareAs, { whole: label, part }),
      description: earlier
        ? instrument.differences(earlier.document, shown.document, context).map(({ sentence }) => sentence)
        : instrument.describe(shown.document, context),
    };
  }, [saved, complete, unreadable, after, before, compareAs, language, locale, t]);

  const failed = error ?? momentError;
  return { drawing, problem: failed ? codeOf(failed) : unreadable };
}
