import { IconClipboard } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../components/icon-button.tsx';
import { chord } from '../shell/key-names.ts';
import styles from './bars.module.css';
import { useHasCopy } from './sheet-clipboard.ts';

export interface PasteButtonProps {
  readonly clientId: string;
  readonly onPaste: () => void;
}

/** Pastes without keys what was copied of this client. Not there as long as there is nothing of the kind. */
export function PasteButton({ clientId, onPaste }: PasteButtonProps): JSX.Element | null {
  const { t } = useTranslation();
  if (!useHasCopy(clientId)) return null;
  return (
    <>
      <IconButton
        icon={IconClipboard}
        label={t('worksheet.copying.paste')}
        keys={chord(t, 'V')}
        onPress={onPaste}
      />
      <span className={styles['separator']} />
    </>
  );
}
