import { IconFileCertificate } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { say } from '../../components/toasts.ts';
import { RecoveryProof } from '../recovery/recovery-proof.tsx';

export interface ProveDialogProps {
  readonly onClose: () => void;
  /** The sheet is lost: a new one has to be made. */
  readonly onRenew: () => void;
}

export function ProveDialog({ onClose, onRenew }: ProveDialogProps): JSX.Element {
  const { t } = useTranslation();
  const proved = (): void => {
    say(t('settings.lock.provedNow'));
    onClose();
  };
  return (
    <Dialog isOpen onClose={onClose} title={t('settings.lock.proveTitle')} icon={IconFileCertificate}>
      <p>{t('firstStart.recovery.proveLead')}</p>
      <RecoveryProof
        title={false}
        onProved={proved}
        aside={
          <Button kind="quiet" size="large" onPress={onRenew}>
            {t('settings.lock.noSheet')}
          </Button>
        }
      />
    </Dialog>
  );
}
