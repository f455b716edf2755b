import { IconHome, IconMapQuestion } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { paths } from './paths.ts';

/** An address that leads nowhere. */
export function NotHere(): JSX.Element {
  const { t } = useTranslation();
  const [, go] = useLocation();
  return (
    <EmptyState
      icon={IconMapQuestion}
      isScreen
      title={t('common.notHere')}
      action={
        <Button kind="primary" icon={IconHome} onPress={() => go(paths.start)}>
          {t('common.startPage')}
        </Button>
      }
    >
      {t('common.notHereHint')}
    </EmptyState>
  );
}
