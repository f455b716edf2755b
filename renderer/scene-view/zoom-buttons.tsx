import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../components/icon-button.tsx';
import styles from './pan-view.module.css';
import type { Panning } from './use-panning.ts';

/** Larger, smaller and whole, in the bar of the screen: nothing lies over the drawing. */
export function ZoomButtons({ panning }: { readonly panning: RefObject<Panning | null> }) {
  const { t } = useTranslation();
  return (
    <div className={styles['zoom']}>
      <IconButton
        icon={IconMinus}
        label={t('together.smaller')}
        keys="−"
        onPress={() => panning.current?.zoom(-1)}
      />
      <IconButton
        icon={IconPlus}
        label={t('together.larger')}
        keys="+"
        onPress={() => panning.current?.zoom(1)}
      />
      <IconButton
        icon={IconArrowsMaximize}
        label={t('together.whole')}
        keys="0"
        onPress={() => panning.current?.whole()}
      />
    </div>
  );
}
