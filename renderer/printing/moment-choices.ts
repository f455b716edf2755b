import { useTranslation } from 'react-i18next';
import type { Moment } from '../../domain/client-file/client-file.ts';
import type { Choice } from '../components/select.tsx';
import { asItIsNow, type LookedAt } from '../history/looked-at.ts';
import { longDay } from '../language/dates.ts';
import { useLanguage } from '../language/use-language.ts';

const now = 'now';
const both = 'both';

export interface MomentChoices {
  readonly choices: readonly Choice<string>[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/**
 * The days of which a worksheet can be printed, newest first; `moments` are oldest first. Two moments together are a
 * choice when the screen was opened with them.
 */
export function useMomentChoices(
  moments: readonly Moment[],
  opened: LookedAt,
  lookedAt: LookedAt,
  onChange: (lookedAt: LookedAt) => void,
): MomentChoices {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const newest = moments.at(-1);
  const dateOf = (id: string | null): string =>
    longDay((moments.find((moment) => moment.id === id) ?? newest)?.date ?? '', locale);
  if (newest === undefined) return { choices: [], chosen: now, choose: () => onChange(asItIsNow) };

  const compared = opened.compareWith !== null && {
    id: both,
    name: t('printing.both', { before: dateOf(opened.compareWith), after: dateOf(opened.momentId) }),
  };
  const earlier = moments.slice(0, -1).toReversed();
  return {
    choices: [
      ...(compared ? [compared] : []),
      { id: now, name: t('printing.now', { date: dateOf(null) }) },
      ...earlier.map(({ id }) => ({ id, name: dateOf(id) })),
    ],
    chosen: chosenOf(lookedAt, newest.id),
    choose: (id) => {
      if (id === both) onChange(opened);
      else onChange({ ...asItIsNow, momentId: id === now ? null : id });
    },
  };
}

function chosenOf({ momentId, compareWith }: LookedAt, newest: string): string {
  if (compareWith !== null) return both;
  return momentId === null || momentId === newest ? now : momentId;
}
