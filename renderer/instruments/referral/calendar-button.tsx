import { IconCalendarPlus } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { writeEverythingAway } from '../../bridge/flushing.ts';
import { Button } from '../../components/button.tsx';
import { say } from '../../components/toasts.ts';
import { useLanguage } from '../../language/use-language.ts';
import { tellError } from '../../shell/problems.ts';
import { useReferral } from './referral-context.tsx';
import styles from './referral-sheet.module.css';

/** Saves the appointment as a file for any calendar. Without a day it says what is needed first. */
export function CalendarButton({ day }: { readonly day: string | null }): JSX.Element {
  const { t } = useTranslation();
  const { worksheetId, clientName } = useReferral();
  const { language } = useLanguage();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      await writeEverythingAway();
      const { outcome } = await bridge.exports.saveCalendar({ worksheetId, language });
      if (outcome === 'saved') say(t('referral.calendar.saved'));
    } catch (error) {
      tellError(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className={styles['line']}>
      <Button icon={IconCalendarPlus} isDisabled={day === null || busy} onPress={() => void save()}>
        {t('referral.calendar.save')}
      </Button>
      <p className={styles['soft']}>
        {day === null ? t('referral.calendar.noDay') : t('referral.calendar.hint', { name: clientName })}
      </p>
    </div>
  );
}
