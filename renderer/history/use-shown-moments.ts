import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import type { Difference } from '../../domain/instruments/instrument.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import type { Scene } from '../../domain/scene/scene.ts';
import type { Moment } from '../../domain/client-file/client-file.ts';
import type { Answer } from '../../preload/contract/types.ts';
import { pictureOf } from '../instruments/pictures.ts';
import { codeOf } from '../language/error-sentence.ts';
import { longDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';
import { worksheetName } from '../shell/client-file/worksheet-name.ts';
import { useMomentDocuments } from './saved-worksheet.ts';

export interface ShownMoments {
  /** Undefined until it is read, or when it cannot be. */
  readonly scene: Scene | undefined;
  readonly label: string;
  /** The later of the two in words. */
  readonly description: readonly string[];
  readonly differences: readonly Difference[];
  readonly problem: ErrorCode | null;
}

/** One moment of a worksheet as a drawing, or two laid over each other with what is different between them. */
export function useShownMoments(
  worksheet: Answer<'worksheets', 'read'>,
  all: readonly Moment[],
  picked: { readonly before: Moment | undefined; readonly after: Moment | undefined },
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
    const nothing = { scene: undefined, label: '', description: [], differences: [], problem };
    if (after === undefined || problem !== null || (overlay && before === undefined)) return nothing;
    const picture = pictureOf(summary.instrument);
    const instrument = instrumentOf(summary.instrument);
    const look = { clientName, language };
    const context = { ...look, date: after.moment.date };
    const dates = {
      worksheet: worksheetName(summary, t),
      name: clientName,
      date: longDay(after.moment.date, locale),
    };
    const description = instrument.describe(after.document, context);
    if (before === undefined) {
      const label = t('history.drawingOf', dates);
      return { scene: picture.scene(after.document, look), label, description, differences: [], problem };
    }
    const differences = instrument.differences(before.document, after.document, context);
    return {
      scene: picture.comparisonScene(before.document, after.document, look),
      label: t('history.overlayOf', {
        ...dates,
        before: longDay(before.moment.date, locale),
        after: dates.date,
      }),
      description: differences.map(({ sentence }) => sentence),
      differences,
      problem,
    };
  }, [after, before, overlay, error, summary, clientName, language, locale, t]);
}
