import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Text,
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
} from 'react-aria-components';
import { Button } from './button.tsx';
import { IconButton } from './icon-button.tsx';
import { toastQueue } from './toasts.ts';
import styles from './toast-region.module.css';

/** Where short messages appear. F6 goes to it. */
export function ToastRegion(): JSX.Element {
  const { t } = useTranslation();
  return (
    <AriaToastRegion queue={toastQueue} aria-label={t('common.messages')} className={styles['region'] ?? ''}>
      {({ toast }) => (
        <AriaToast toast={toast} className={styles['toast'] ?? ''}>
          <ToastContent className={styles['content'] ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              kind="quiet"
              icon={IconArrowBackUp}
              onPress={() => {
                toast.content.undo?.();
                toastQueue.close(toast.key);
              }}
            >
              {t('common.undo')}
            </Button>
          )}
          <IconButton icon={IconX} label={t('common.close')} onPress={() => toastQueue.close(toast.key)} />
        </AriaToast>
      )}
    </AriaToastRegion>
  );
}
