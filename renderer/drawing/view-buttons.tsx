import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../components/icon-button.tsx';
import { chord } from '../shell/key-names.ts';

/** How a drawing is looked at, for keys and buttons. */
export interface Looking {
  readonly fit: () => void;
  readonly zoom: (factor: number) => void;
}

const zoomStep = 1.25;

/** Smaller, larger and whole, at the end of the bar under a drawing. */
export function ViewButtons({ fit, zoom }: Looking): JSX.Element {
  const { t } = useTranslation();
  return (
    <>
      <IconButton
        icon={IconMinus}
        label={t('worksheet.zoomOut')}
        keys={chord(t, '-')}
        onPress={() => zoom(1 / zoomStep)}
      />
      <IconButton
        icon={IconPlus}
        label={t('worksheet.zoomIn')}
        keys={chord(t, '+')}
        onPress={() => zoom(zoomStep)}
      />
      <IconButton icon={IconArrowsMaximize} label={t('worksheet.fit')} keys={chord(t, '0')} onPress={fit} />
    </>
  );
}
