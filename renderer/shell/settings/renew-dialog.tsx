import { IconFileCertificate } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { useKeyChange } from '../../bridge/use-key-change.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorBanner } from '../../components/error-banner.tsx';
import { say } from '../../components/toasts.ts';
import { codeOf } from '../../language/error-sentence.ts';
import text from '../../styles/text.module.css';
import { RecoveryActions } from '../recovery/recovery-actions.tsx';
import { RecoveryProof } from '../recovery/recovery-proof.tsx';
import { RecoverySheet } from '../recovery/recovery-sheet.tsx';

/** A new recovery sheet: asked for, shown once, taken out of the house and proved. */
export function RenewDialog({ onClose }: { readonly onClose: () => void }): JSX.Element {
  const { t } = useTranslation();
  const [groups, setGroups] = useState<readonly string[] | null>(null);
  const renew = useKeyChange(bridge.vault.renewRecovery);
  const proved = (): void => {
    say(t('settings.lock.provedNow'));
    onClose();
  };
  if (groups === null) {
    return (
      <Dialog
        isOpen
        onClose={onClose}
        role="alertdialog"
        title={t('settings.lock.renewTitle')}
        icon={IconFileCertificate}
        actions={
          <>
            <Button kind="quiet" size="large" onPress={onClose}>
              {t('common.cancel')}
            </Button>
            <Button
              kind="primary"
              size="large"
              isDisabled={renew.isPending}
              onPress={() => renew.mutate({}, { onSuccess: ({ recoveryKey }) => setGroups(recoveryKey) })}
            >
              {t('settings.lock.renew')}
            </Button>
          </>
        }
      >
        <p className={text['lead']}>{t('settings.lock.renewWarning')}</p>
        {renew.error !== null && <ErrorBanner code={codeOf(renew.error)} />}
      </Dialog>
    );
  }
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('firstStart.recovery.title')}
      icon={IconFileCertificate}
      width="wide"
    >
      <p>{t('firstStart.recovery.lead')}</p>
      <RecoverySheet groups={groups} />
      <RecoveryActions />
      <RecoveryProof onProved={proved} />
    </Dialog>
  );
}
