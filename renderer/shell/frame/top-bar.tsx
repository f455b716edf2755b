import { IconLock, IconSearch, IconSettings } from '@tabler/icons-react';
import type { JSX } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Brand } from '../../components/brand.tsx';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { ScreenSign } from '../doors/screen-sign.tsx';
import { chord } from '../key-names.ts';
import { href, paths } from '../paths.ts';
import { lockNow } from './lock-now.ts';
import { openOverlay } from './overlays.ts';
import styles from './frame.module.css';

/** The bar of every screen that is not a worksheet. */
export function TopBar(): JSX.Element {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <header className={styles['bar']}>
      <div className={styles['side']}>
        <a
          href={href(paths.start)}
          className={styles['home']}
          aria-label={`Houvast, ${t('common.startPage')}`}
        >
          <Brand />
        </a>
      </div>
      <AriaButton className={styles['search'] ?? ''} onPress={() => openOverlay('search')}>
        <IconSearch size={20} stroke={1.75} aria-hidden />
        <span>{t('search.label')}</span>
        <KeyHint keys={chord(t, 'K')} />
      </AriaButton>
      <div className={classNames(styles['side'], styles['end'])}>
        <ScreenSign />
        <Button kind="quiet" icon={IconSettings} collapses onPress={() => go(paths.settings)}>
          {t('common.settings')}
        </Button>
        <Button kind="quiet" icon={IconLock} collapses onPress={() => void lockNow()}>
          {t('common.lock')}
        </Button>
      </div>
    </header>
  );
}
