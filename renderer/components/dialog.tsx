import { IconX, type Icon } from '@tabler/icons-react';
import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { IconButton } from './icon-button.tsx';
import styles from './dialog.module.css';

export interface DialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly icon?: Icon;
  /** Buttons, the one to do last. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
  readonly width?: 'normal' | 'wide';
  /** 'alertdialog' interrupts a screen reader: for errors and questions. */
  readonly role?: 'dialog' | 'alertdialog';
}

/** A sheet over the screen, closed with Escape. Focus returns to where it was. */
export function Dialog({
  isOpen,
  onClose,
  title,
  icon: Picture,
  actions,
  children,
  width = 'normal',
  role = 'dialog',
}: DialogProps): JSX.Element {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
      isDismissable={role === 'dialog'}
      className={styles['scrim'] ?? ''}
    >
      <Modal className={classNames(styles['modal'], width === 'wide' && styles['wide'])}>
        <AriaDialog role={role} className={styles['dialog'] ?? ''}>
          <div className={styles['head']}>
            {Picture && <Picture size={32} stroke={1.5} aria-hidden />}
            <Heading slot="title" level={2} className={styles['title'] ?? ''}>
              {title}
            </Heading>
            {role === 'dialog' && <IconButton icon={IconX} label={t('common.close')} onPress={onClose} />}
          </div>
          <div className={styles['body']}>{children}</div>
          {actions && <div className={styles['actions']}>{actions}</div>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
