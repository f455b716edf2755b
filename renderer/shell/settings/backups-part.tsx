import { IconArchive, IconChecklist } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup } from '../../../preload/contract/backups.ts';
import { useBackups } from '../../bridge/use-backups.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { Progress } from '../../components/progress.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { BackupProblem } from '../backups/backup-problem.tsx';
import { toEdge } from '../to-edge.ts';
import { BackupList } from './backup-list.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import styles from './settings.module.css';
import { useBackupActions } from './use-backup-actions.ts';

/** Where the backups are, which there are, and what can be done with them. */
export function BackupsPart(): JSX.Element | null {
  const { t } = useTranslation();
  const { data, error } = useBackups();
  const actions = useBackupActions();
  const [chosen, setChosen] = useState<Backup | null>(null);
  toEdge(error);
  if (data === undefined) return null;
  const { busy } = actions;
  return (
    <>
      <h1>{t('backups.title')}</h1>
      <section className={styles['section']}>
        <BackupProblem />
        <p className={text['measure']}>{t('backups.lead')}</p>
        <p>{t('backups.folder')}</p>
        <p className={styles['path']}>{data.folder}</p>
        <p className={text['measure']}>{t('backups.sameDisk')}</p>
        <div className={form['actions']}>
          <Button icon={IconArchive} isDisabled={busy !== null} onPress={actions.make}>
            {t('backups.make')}
          </Button>
          <Button
            icon={IconChecklist}
            isDisabled={busy !== null || data.backups.length === 0}
            onPress={actions.check}
          >
            {t('backups.check')}
          </Button>
        </div>
        {busy !== null && (
          <div className={styles['working']}>
            <Progress
              label={t(busy === 'make' ? 'backups.making' : 'backups.checking')}
              value={actions.done}
            />
            <Button kind="quiet" onPress={actions.stop}>
              {t('common.cancel')}
            </Button>
          </div>
        )}
        {actions.checkError !== null && <ErrorBanner code={codeOf(actions.checkError)} />}
      </section>
      <section className={styles['section']}>
        <h2>{t('backups.listTitle')}</h2>
        <p className={text['soft']}>{t('backups.kept')}</p>
        {data.backups.length === 0 ? (
          <EmptyState icon={IconArchive} title={t('backups.none')} />
        ) : (
          <BackupList backups={data.backups} isBusy={busy !== null} onRestore={setChosen} />
        )}
      </section>
      {chosen !== null && (
        <RestoreDialog backup={chosen} present={data.present} onClose={() => setChosen(null)} />
      )}
    </>
  );
}
