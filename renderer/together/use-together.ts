import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import type { InstrumentId } from '../../domain/instruments/instrument.ts';
import type { Scene } from '../../domain/scene/scene.ts';
import type { LookedAt } from '../history/looked-at.ts';
import { useMomentDocuments, useSavedWorksheet } from '../history/saved-worksheet.ts';
import type { LegendEntry } from '../instruments/picture.ts';
import { pictureOf } from '../instruments/pictures.ts';
import { codeOf } from '../language/error-sentence.ts';
import { longDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';

/** Letters are larger than on the coach's own screen, as far as their shapes have room. */
const textScale = 1.2;

export interface TogetherDrawing {
  readonly instrument: InstrumentId;
  readonly clientName: string;
  readonly when: string;
  readonly scene: Scene;
  readonly label: string;
  readonly description: readonly string[];
  readonly legend: readonly LegendEntry[];
}

/** What client and coach look at: the drawing of this client alone, in words that leave the coach's own notes out. */
export function useTogether(
  worksheetId: string,
  { momentId, compareWith }: LookedAt,
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
    const common = {
      instrument: summary.instrument,
      clientName,
      label: t('together.drawingOf', { worksheet: worksheetName(summary, t), name: clientName }),
      legend: picture.legend(shown.document, language),
    };
    if (before === undefined) {
      return {
        ...common,
        when: day,
        scene: picture.scene(shown.document, look),
        description: instrument.describe(shown.document, context),
      };
    }
    return {
      ...common,
      when: t('history.from', { before: longDay(before.moment.date, locale), after: day }),
      scene: picture.comparisonScene(before.document, shown.document, look),
      description: instrument
        .differences(before.document, shown.document, context)
        .map(({ sentence }) => sentence),
    };
  }, [saved, complete, unreadable, after, before, language, locale, t]);

  const failed = error ?? momentError;
  return { drawing, problem: failed ? codeOf(failed) : unreadable };
}
