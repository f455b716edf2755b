import { IconLockOpen } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useRestrictedFiles } from '../../bridge/privacy-queries.ts';
import { Button } from '../../components/button.tsx';
import { Rows } from '../../components/rows.tsx';
import { shortDay } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { paths } from '../paths.ts';
import { toEdge } from '../to-edge.ts';
import { useFilePrivacyActions } from './use-file-privacy-actions.ts';
import styles from './privacy.module.css';

/** Files that are locked against changes: to be opened for reading, and to be lifted. */
export function RestrictedList(): JSX.Element | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [, go] = useLocation();
  const { lift } = useFilePrivacyActions();
  const { data: files, error } = useRestrictedFiles();
  toEdge(error);
  if (files === undefined) return null;
  if (files.length === 0) return <p className={text['soft']}>{t('privacy.restrict.none')}</p>;
  return (
    <div className={styles['wide']}>
      <p className={text['soft']}>{t('privacy.restrict.listHint')}</p>
      <Rows
        label={t('privacy.restrict.listTitle')}
        onOpen={(id) => go(paths.client(id))}
        rows={files.map((file) => ({
          id: file.id,
          name: file.callingName,
          second: file.reason,
          third: t('privacy.restrict.since', { date: shortDay(file.restrictedOn, locale) }),
          end: (
            <Button
              icon={IconLockOpen}
              aria-label={t('privacy.restrict.liftOf', { name: file.callingName })}
              onPress={() => lift(file)}
            >
              {t('privacy.restrict.lift')}
            </Button>
          ),
        }))}
      />
    </div>
  );
}
