import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import type { Dated, Difference } from '../../domain/instruments/instrument.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import type { Moment } from '../../domain/client-file/client-file.ts';
import type { Answer } from '../../preload/contract/types.ts';
import { pictureOf } from '../instruments/pictures.ts';
import { codeOf } from '../language/error-sentence.ts';
import { longDay, shortDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import { drawingOf } from './drawing-of.ts';
import type { CompareForm } from './looked-at.ts';
import type { LookedAtDrawing } from './looked-at-view.tsx';
import { useMomentDocuments } from './saved-worksheet.ts';

export interface ShownMoments {
  /** Undefined until it is read, or when it cannot be. */
  readonly drawing: LookedAtDrawing | undefined;
  /** The later of the two in words. */
  readonly description: readonly string[];
  readonly differences: readonly Difference[];
  readonly problem: ErrorCode | null;
}

/** One moment of a worksheet as a drawing, or two compared with what is different between them. */
export function useShownMoments(
  worksheet: Answer<'worksheets', 'read'>,
  all: readonly Moment[],
  picked: { readonly before: Moment | undefined; readonly after: Moment | undefined },
  form: CompareForm,
): ShownMoments {
  const { t } = useTranslation();
  const { language, locale } = useLanguage();
  const { summary, clientName } = worksheet;
  // All of them at once: walking along the line then shows each without a blank in between.
  const { moments, error } = useMomentDocuments(
    summary.id,
    all.map(({ id }) => id),
  );
  const read = (moment: Moment | undefined): (typeof moments)[number] =>
    moment && moments.find((each) => each?.moment.id === moment.id);
  const after = read(picked.after);
  const before = read(picked.before);
  const overlay = picked.before !== undefined;

  return useMemo(() => {
    const problem = error ? codeOf(error) : (after?.problem ?? before?.problem ?? null);
    const nothing = { drawing: undefined, description: [], differences: [], problem };
    if (after === undefined || problem !== null || (overlay && before === undefined)) return nothing;
    const instrument = instrumentOf(summary.instrument);
    const look = { clientName, language };
    const context = { ...look, date: after.moment.date };
    const called = { worksheet: worksheetName(summary, t), name: clientName };
    const long = (day: string): string => longDay(day, locale);
    const label =
      before === undefined
        ? t('history.drawingOf', { ...called, date: long(after.moment.date) })
        : t('history.overlayOf', {
            ...called,
            before: long(before.moment.date),
            after: long(after.moment.date),
          });
    const drawing = drawingOf(
      pictureOf(summary.instrument),
      look,
      { before: before && datedOf(before), after: datedOf(after) },
      form,
      {
        whole: label,
        part: (date) => ({
          day: shortDay(date, locale),
          label: t('history.drawingOf', { ...called, date: long(date) }),
        }),
      },
    );
    const differences =
      before === undefined ? [] : instrument.differences(before.document, after.document, context);
    const description =
      before === undefined
        ? instrument.describe(after.document, context)
        : differences.map(({ sentence }) => sentence);
    return { drawing, description, differences, problem };
  }, [after, before, overlay, form, error, summary, clientName, language, locale, t]);
}

const datedOf = ({ document, moment }: Answer<'worksheets', 'readMoment'>): Dated<unknown> => ({
  document,
  date: moment.date,
});
