import { IconKeyboard } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../components/dialog.tsx';
import { KeyList } from '../key-list.tsx';
import { closeOverlay } from './overlays.ts';

export function KeyListDialog(): JSX.Element {
  const { t } = useTranslation();
  return (
    <Dialog isOpen onClose={closeOverlay} title={t('settings.keys.title')} icon={IconKeyboard} width="wide">
      <p>{t('settings.keys.lead')}</p>
      <KeyList level={3} />
    </Dialog>
  );
}
