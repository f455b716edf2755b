import { IconFileCertificate } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { useKeyChange } from '../../bridge/use-key-change.ts';
import { Button } from '../../components/button.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { codeOf } from '../../language/error-sentence.ts';
import form from '../../styles/form.module.css';
import text from '../../styles/text.module.css';
import { useVaultStatus } from '../../bridge/queries.ts';
import { RecoveryStep } from '../first-start/recovery-step.tsx';
import { StepTitle } from '../first-start/step-title.tsx';
import { AfterRecovery } from './after-recovery.tsx';

/** Offers a new recovery sheet instead of the one that was just used. */
export function RenewSheet({ onDone }: { readonly onDone: () => void }): JSX.Element {
  const { t } = useTranslation();
  const { data: status } = useVaultStatus();
  const [groups, setGroups] = useState<readonly string[] | null>(null);
  const renew = useKeyChange(bridge.vault.renewRecovery);
  if (groups !== null) {
    return (
      <AfterRecovery>
        <RecoveryStep groups={groups} folder={status?.folder ?? ''} onNext={onDone} />
      </AfterRecovery>
    );
  }
  return (
    <AfterRecovery>
      <div className={form['form']}>
        <div>
          <StepTitle>{t('unlock.renewTitle')}</StepTitle>
          <p className={text['lead']}>{t('unlock.renewLead')}</p>
        </div>
        {renew.error !== null && <ErrorBanner code={codeOf(renew.error)} />}
        <div className={form['actions']}>
          <Button
            kind="primary"
            size="large"
            icon={IconFileCertificate}
            isDisabled={renew.isPending}
            onPress={() => renew.mutate({}, { onSuccess: ({ recoveryKey }) => setGroups(recoveryKey) })}
          >
            {t('unlock.renew')}
          </Button>
          <Button kind="quiet" size="large" onPress={onDone}>
            {t('unlock.keep')}
          </Button>
        </div>
      </div>
    </AfterRecovery>
  );
}
