import { IconDeviceFloppy } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { bridge } from '../bridge/bridge.ts';
import { Button } from '../components/button.tsx';
import { ErrorBanner } from '../components/error-banner.tsx';
import { say } from '../components/toasts.ts';
import { tellError } from '../shell/problems.ts';
import { unsavedWorksheets } from './open-documents.ts';
import type { SaveState } from './save-queue.ts';
import styles from './worksheet-bar.module.css';

export interface SaveFailureProps {
  readonly save: SaveState;
  readonly onTryAgain: () => void;
}

/** Without its keys the vault cannot lock anything away for elsewhere either. */
const withoutKeys: ReadonlySet<ErrorCode> = new Set(['locked', 'vault-stopped']);

/**
 * Stays as long as edits are not on disk. They are kept in the window meanwhile, and tried again by themselves; what is in the
 * window can be kept in another place.
 */
export function SaveFailure({ save, onTryAgain }: SaveFailureProps): JSX.Element | null {
  const { t } = useTranslation();
  const [isSaving, setIsSaving] = useState(false);
  if (save.state !== 'failed') return null;
  const saveElsewhere = (): void => {
    setIsSaving(true);
    bridge.emergency
      .save({ worksheets: unsavedWorksheets() })
      .then(({ outcome }) => outcome === 'saved' && say(t('doors.emergency.saved')))
      .catch(tellError)
      .finally(() => setIsSaving(false));
  };
  return (
    <div className={styles['failure']}>
      <ErrorBanner
        code={save.code}
        action={
          <>
            {!withoutKeys.has(save.code) && (
              <Button icon={IconDeviceFloppy} isDisabled={isSaving} onPress={saveElsewhere}>
                {t('doors.emergency.save')}
              </Button>
            )}
            <Button onPress={onTryAgain}>{t('worksheet.tryAgain')}</Button>
          </>
        }
      />
    </div>
  );
}
