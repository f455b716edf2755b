import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useDueFiles } from '../../bridge/privacy-queries.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import text from '../../styles/text.module.css';
import { paths } from '../paths.ts';
import { DueFiles } from '../privacy/due-files.tsx';
import { toEdge } from '../to-edge.ts';
import styles from './start-page.module.css';

/** So few that they are no load. */
const most = 3;

/** Files that were kept long enough. As long as there are none, nothing is said. */
export function Due(): JSX.Element | null {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { data: due, error } = useDueFiles();
  toEdge(error);
  if (due === undefined || due.length === 0) return null;
  return (
    <section aria-labelledby="due">
      <div className={styles['heading']}>
        <h2 id="due">{t('privacy.start.title')}</h2>
        {due.length > most && (
          <Button kind="quiet" onPress={() => go(paths.settingsPart('privacy'))}>
            {t('privacy.start.all', { count: due.length })}
          </Button>
        )}
      </div>
      <p className={classNames(text['soft'], styles['removedHint'])}>{t('privacy.start.hint')}</p>
      <DueFiles files={due.slice(0, most)} />
    </section>
  );
}
