import { IconAlertTriangle, IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { auditActions } from '../../../domain/privacy/audit-actions.ts';
import type { AuditFilter } from '../../../preload/contract/privacy.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useAuditCheck } from '../../bridge/privacy-queries.ts';
import { useClients } from '../../bridge/queries.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Progress } from '../../components/progress.tsx';
import { Select } from '../../components/select.tsx';
import { say } from '../../components/toasts.ts';
import { inOrder } from '../../language/in-order.ts';
import { useLanguage } from '../../language/use-language.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { LogTable } from '../privacy/log-table.tsx';
import privacy from '../privacy/privacy.module.css';
import { tellError } from '../problems.ts';
import { toEdge } from '../to-edge.ts';
import styles from './settings.module.css';

const everything: AuditFilter = { clientId: null, action: null, from: null, until: null };

/** The audit trail: whether it holds, what is in it, and as a file. */
export function LogPart(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [filter, setFilter] = useState(everything);
  const save = useChange(bridge.audit.save, () => [keys.privacy]);
  const saveAs = (format: 'csv' | 'json'): void =>
    save.mutate(
      { format, language },
      { onSuccess: ({ outcome }) => outcome === 'saved' && say(t('audit.saved')), onError: tellError },
    );
  return (
    <>
      <h1>{t('audit.title')}</h1>
      <section className={styles['section']}>
        <p className={text['measure']}>{t('audit.lead')}</p>
        <Check />
        <div className={form['actions']}>
          <Button icon={IconDownload} onPress={() => saveAs('csv')}>
            {t('audit.saveTable')}
          </Button>
          <Button icon={IconDownload} onPress={() => saveAs('json')}>
            {t('audit.saveChain')}
          </Button>
        </div>
        <p className={text['soft']}>{t('audit.saveHint')}</p>
      </section>
      <section className={styles['section']}>
        <Filters filter={filter} onChange={(change) => setFilter({ ...filter, ...change })} />
        <LogTable filter={filter} />
      </section>
    </>
  );
}

/** Whether the chain holds, in plain words, and what to do when it does not. */
function Check(): JSX.Element {
  const { t } = useTranslation();
  const { data, error } = useAuditCheck();
  toEdge(error);
  if (data === undefined) return <Progress label={t('audit.checking')} />;
  if (data.holds) {
    return (
      <Banner icon={IconShieldCheck} urgency="none">
        {t('audit.holds', { count: data.entries })}
      </Banner>
    );
  }
  return (
    <Banner icon={IconAlertTriangle} urgency="alert" title={t('audit.broken')}>
      {t('audit.brokenHint')}
    </Banner>
  );
}

interface FiltersProps {
  readonly filter: AuditFilter;
  readonly onChange: (change: Partial<AuditFilter>) => void;
}

function Filters({ filter, onChange }: FiltersProps): JSX.Element {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { data: clients = [] } = useClients();
  const byName = inOrder(clients, ({ callingName }) => callingName, locale);
  return (
    <div className={privacy['filters']}>
      <Select
        label={t('audit.filterClient')}
        value={filter.clientId ?? 'all'}
        choices={[
          { id: 'all', name: t('audit.everyClient') },
          ...byName.map(({ id, callingName }) => ({ id, name: callingName })),
        ]}
        onChange={(id) => onChange({ clientId: id === 'all' ? null : id })}
      />
      <Select
        label={t('audit.filterAction')}
        value={filter.action ?? 'all'}
        choices={[
          { id: 'all' as const, name: t('audit.everyAction') },
          ...auditActions.map((action) => ({ id: action, name: t(`audit.done.${action}`) })),
        ]}
        onChange={(action) => onChange({ action: action === 'all' ? null : action })}
      />
      <DateField label={t('audit.from')} value={filter.from} onChange={(from) => onChange({ from })} />
      <DateField label={t('audit.until')} value={filter.until} onChange={(until) => onChange({ until })} />
    </div>
  );
}
