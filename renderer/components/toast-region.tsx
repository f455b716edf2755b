import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type JSX, type RefObject } from 'react';
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

/** Where short messages appear. F6 goes to the newest, and back to where one was. */
export function ToastRegion(): JSX.Element {
  const { t } = useTranslation();
  const region = useRef<HTMLDivElement>(null);
  useEffect(() => goThereAndBack(region), []);
  return (
    <AriaToastRegion
      ref={region}
      queue={toastQueue}
      aria-label={t('common.messages')}
      className={styles['region'] ?? ''}
    >
      {({ toast }) => (
        <AriaToast toast={toast} className={styles['toast'] ?? ''}>
          <ToastContent className={styles['content'] ?? ''}>
            <Text slot="title">{toast.content.text}</Text>
          </ToastContent>
          {toast.content.open && (
            <Button
              kind="quiet"
              onPress={() => {
                toast.content.open?.act();
                toastQueue.close(toast.key);
              }}
            >
              {toast.content.open.label}
            </Button>
          )}
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

/** React Aria has F6 for regions that are there from the start; this one comes with its first message. */
function goThereAndBack(region: RefObject<HTMLElement | null>): () => void {
  let cameFrom: Element | null = null;
  const go = (event: KeyboardEvent): void => {
    const newest = region.current?.querySelector<HTMLElement>('[role=alertdialog]');
    if (event.key !== 'F6' || newest == null) return;
    event.preventDefault();
    const { activeElement } = document;
    if (region.current?.contains(activeElement) !== true) {
      cameFrom = activeElement;
      newest.focus();
    } else if (cameFrom instanceof HTMLElement) cameFrom.focus();
  };
  document.addEventListener('keydown', go, true);
  return () => document.removeEventListener('keydown', go, true);
}
