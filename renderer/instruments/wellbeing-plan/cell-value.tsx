import { IconCircle, IconCircleCheck, IconCircleMinus, IconClock, type Icon } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { When } from '../../../domain/client-file/when.ts';
import type { Step } from '../../../domain/instruments/wellbeing-plan/document.ts';
import { cellText, type Column } from '../../../domain/instruments/wellbeing-plan/table/cells.ts';
import { today } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import { usePlan } from './plan-context.tsx';
import styles from './plan.module.css';

const stateIcons: Readonly<Record<Step['state'], Icon>> = {
  open: IconCircle,
  busy: IconClock,
  done: IconCircleCheck,
  dropped: IconCircleMinus,
};

/** What stands in a cell: a day as it was understood, a state with its sign, other words as they were typed. */
export function CellValue({
  step,
  column,
}: {
  readonly step: Step;
  readonly column: Column;
}): JSX.Element | null {
  const { view } = usePlan();
  const { locale } = useLanguage();
  if (column === 'when') return <>{dayShort(step.when, locale)}</>;
  const text = cellText(step, column, view);
  if (column !== 'state') return text === '' ? null : <span dir="auto">{text}</span>;
  const Sign = stateIcons[step.state];
  return (
    <span className={styles['state']}>
      <Sign size={20} stroke={1.75} aria-hidden />
      <span dir="auto">{text}</span>
    </span>
  );
}

/** "do 12 maart", with the year when it is another one; the words themselves when it is no day. */
function dayShort({ day, text }: When, locale: string): string {
  if (day === null) return text;
  const parts: Intl.DateTimeFormatOptions = {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  };
  if (day.slice(0, 4) !== today().slice(0, 4)) parts.year = 'numeric';
  return new Intl.DateTimeFormat(locale, parts).format(new Date(`${day}T00:00:00Z`)).replace(',', '');
}

/** "Verstaan als zondag 1 maart 2026", or that it stays words. */
export function Understood({ when }: { readonly when: When }): JSX.Element | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  if (when.text === '') return null;
  if (when.day === null) return <>{t('wellbeing-plan.asWords')}</>;
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const day = format.format(new Date(`${when.day}T00:00:00Z`)).replace(',', '');
  return <>{t('wellbeing-plan.understood', { day })}</>;
}
