import { IconFolder } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useVaultStatus } from '../../bridge/queries.ts';
import { Button } from '../../components/button.tsx';
import text from '../../styles/text.module.css';
import { PlaceNotice } from '../doors/place-notice.tsx';
import { useChooseFolder } from '../use-choose-folder.ts';
import { useWhen } from '../use-when.ts';
import { RescuePart } from './rescue-part.tsx';
import styles from './settings.module.css';

/** Where the data folder is. */
export function FilesPart(): JSX.Element | null {
  const { t } = useTranslation();
  const when = useWhen();
  const chooseFolder = useChooseFolder();
  const { data: status } = useVaultStatus();
  if (status === undefined) return null;
  return (
    <>
      <h1>{t('settings.files.title')}</h1>
      <section className={styles['section']}>
        <p>{t('settings.files.folder')}</p>
        <p className={styles['path']}>{status.folder}</p>
        <p className={text['soft']}>
          {status.lastSavedAt !== null && t('settings.files.lastSaved', { when: when(status.lastSavedAt) })}
        </p>
        <p className={text['measure']}>{t('settings.files.files')}</p>
        <PlaceNotice place={status.place} />
      </section>
      <section className={styles['section']}>
        <Button icon={IconFolder} onPress={chooseFolder}>
          {t('settings.files.other')}
        </Button>
        <p className={text['soft']}>{t('settings.files.otherHint')}</p>
      </section>
      <RescuePart />
    </>
  );
}
