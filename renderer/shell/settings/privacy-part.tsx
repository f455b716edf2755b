import { IconClipboardList, IconFileAlert, IconFileText, IconHourglass } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useDueFiles, useOwnOrganisation } from '../../bridge/privacy-queries.ts';
import { Button } from '../../components/button.tsx';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { paths } from '../paths.ts';
import { DueFiles } from '../privacy/due-files.tsx';
import styles from './settings.module.css';
import { PrivacySheetDialog } from '../privacy/privacy-sheet-dialog.tsx';
import { ProofList } from '../privacy/proof-list.tsx';
import { RestrictedList } from '../privacy/restricted-list.tsx';
import { timeInWords } from '../privacy/retention-words.ts';
import { toEdge } from '../to-edge.ts';

/** How long files are kept, which are restricted, what was erased, and the sheets for the organisation. */
export function PrivacyPart(): JSX.Element {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [sheet, setSheet] = useState<'register' | 'breach' | null>(null);
  return (
    <>
      <h1>{t('privacy.title')}</h1>
      <section className={styles['section']}>
        <p className={text['measure']}>{t('privacy.lead')}</p>
      </section>
      <section className={styles['section']}>
        <h2>{t('privacy.retention.title')}</h2>
        <Retention />
      </section>
      <section className={styles['section']}>
        <h2>{t('privacy.restrict.listTitle')}</h2>
        <RestrictedList />
      </section>
      <section className={styles['section']}>
        <h2>{t('privacy.proofs.title')}</h2>
        <ProofList />
      </section>
      <section className={styles['section']}>
        <h2>{t('privacy.sheets.title')}</h2>
        <p className={text['soft']}>{t('privacy.sheets.hint')}</p>
        <div className={form['actions']}>
          <Button icon={IconFileText} onPress={() => setSheet('register')}>
            {t('privacy.sheets.register')}
          </Button>
          <Button icon={IconFileAlert} onPress={() => setSheet('breach')}>
            {t('privacy.sheets.breach')}
          </Button>
        </div>
      </section>
      <section className={styles['section']}>
        <h2>{t('audit.title')}</h2>
        <p className={text['soft']}>{t('audit.lead')}</p>
        <Button icon={IconClipboardList} onPress={() => go(paths.settingsPart('log'))}>
          {t('audit.open')}
        </Button>
      </section>
      {sheet !== null && <PrivacySheetDialog which={sheet} onClose={() => setSheet(null)} />}
    </>
  );
}

function Retention(): JSX.Element | null {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { data: organisation, error } = useOwnOrganisation();
  const { data: due, error: dueError } = useDueFiles();
  toEdge(error ?? dueError);
  if (organisation === undefined || due === undefined) return null;
  const { retentionMonths: months } = organisation;
  return (
    <>
      <p>
        {months === null
          ? t('privacy.retention.unchosen')
          : t('privacy.retention.chosen', { time: timeInWords(months, t) })}
      </p>
      {months === null && (
        <Button icon={IconHourglass} onPress={() => go(paths.settingsPart('ownOrganisation'))}>
          {t('privacy.retention.choose')}
        </Button>
      )}
      {months !== null && due.length === 0 && <p className={text['soft']}>{t('privacy.retention.none')}</p>}
      {due.length > 0 && (
        <div className={styles['lines']}>
          <DueFiles files={due} />
        </div>
      )}
    </>
  );
}
