import { IconArrowsMaximize, IconMinus, IconPlus } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { naturalScale, zoomStep } from '../canvas/view.ts';
import type { ViewStore } from '../canvas/view-store.ts';
import { Button } from '../components/button.tsx';
import { IconButton } from '../components/icon-button.tsx';
import { Tooltip } from '../components/tooltip.tsx';
import { chord } from '../shell/key-names.ts';
import styles from './bars.module.css';
import type { Looking } from './looking.ts';

export interface ViewButtonsProps {
  readonly views: ViewStore;
  readonly looking: Looking;
}

/** Smaller, as large as on paper, larger and whole, at the end of the bar under a drawing. */
export function ViewButtons({ views, looking }: ViewButtonsProps): JSX.Element {
  const { t } = useTranslation();
  const percent = useStore(views, ({ view }) => Math.round((view.scale / naturalScale) * 100));
  const { fit, zoom, natural } = looking;
  return (
    <>
      <IconButton
        icon={IconMinus}
        label={t('worksheet.zoomOut')}
        keys={chord(t, '-')}
        onPress={() => zoom(1 / zoomStep)}
      />
      <span className={styles['percent']}>
        <Tooltip text={t('worksheet.natural')} keys={chord(t, '1')}>
          <Button kind="quiet" aria-label={t('worksheet.naturalNow', { percent })} onPress={natural}>
            {t('worksheet.percent', { percent })}
          </Button>
        </Tooltip>
      </span>
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
