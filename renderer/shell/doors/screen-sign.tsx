import { IconScreenShare } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreferences } from '../../bridge/queries.ts';
import { href, paths } from '../paths.ts';
import styles from './doors.module.css';

/** Stands in the bar as long as other programs may record the window, and leads to where that is changed. */
export function ScreenSign(): JSX.Element | null {
  const { t } = useTranslation();
  const { data: preferences } = usePreferences();
  if (preferences === undefined || preferences.contentProtection) return null;
  return (
    <a
      className={styles['sign']}
      href={href(paths.settingsPart('lock'))}
      aria-label={`${t('doors.protection.offShort')}: ${t('doors.protection.off')}`}
    >
      <IconScreenShare size={20} stroke={1.75} aria-hidden />
      <span className={styles['signWords']}>{t('doors.protection.offShort')}</span>
    </a>
  );
}
