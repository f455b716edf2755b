import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErasingPlan } from '../../../preload/contract/privacy.ts';
import styles from './privacy.module.css';

const parts = ['conversations', 'worksheets', 'moments', 'agreements', 'consents', 'searchEntries'] as const;
const elsewhere = ['exports', 'handovers', 'organisation'] as const;

/** How much would go, and what Houvast does not reach. */
export function ErasingPlanList({ plan }: { readonly plan: ErasingPlan }): JSX.Element {
  const { t } = useTranslation();
  const { counts, backups, aside } = plan;
  return (
    <div className={styles['plan']}>
      <div>
        <p>{t('privacy.erase.lead')}</p>
        <ul>
          <li>{t('privacy.erase.details', { name: plan.callingName })}</li>
          {parts
            .filter((part) => counts[part] > 0)
            .map((part) => (
              <li key={part}>{t(`privacy.erase.${part}`, { count: counts[part] })}</li>
            ))}
        </ul>
        {backups > 0 && <p>{t('privacy.erase.backups', { count: backups })}</p>}
        {aside > 0 && <p>{t('privacy.erase.aside', { count: aside })}</p>}
      </div>
      <div>
        <p>{t('privacy.erase.notReached')}</p>
        <ul>
          {elsewhere.map((what) => (
            <li key={what}>{t(`privacy.erase.${what}`)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
