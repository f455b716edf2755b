import { IconArchive } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import styles from './client-file.module.css';
import { useArchive } from './use-archive.ts';

/** Says of a file that was rounded off that it can be opened again. */
export function Archived({ client }: { readonly client: Client }): JSX.Element | null {
  const { t } = useTranslation();
  const { reopen } = useArchive(client);
  if (client.archivedOn === null) return null;
  return (
    <div className={styles['archived']}>
      <Banner
        title={t('clientFile.archive.banner')}
        icon={IconArchive}
        urgency="none"
        action={<Button onPress={reopen}>{t('clientFile.archive.reopen')}</Button>}
      >
        {t('clientFile.archive.bannerHint')}
      </Banner>
    </div>
  );
}
