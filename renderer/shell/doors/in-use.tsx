import { IconEye, IconLock } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useVaultStatus } from '../../bridge/queries.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { useWhen } from '../use-when.ts';

export interface InUseProps {
  readonly isBusy: boolean;
  readonly onRead: () => void;
}

/** Somebody else has the files open: since when, and what can be done meanwhile. */
export function InUse({ isBusy, onRead }: InUseProps): JSX.Element {
  const { t } = useTranslation();
  const when = useWhen();
  const since = useVaultStatus().data?.openSince ?? null;
  return (
    <Banner
      icon={IconLock}
      title={since === null ? t('doors.reading.inUse') : t('doors.reading.inUseSince', { when: when(since) })}
      action={
        <Button icon={IconEye} isDisabled={isBusy} onPress={onRead}>
          {t('doors.reading.look')}
        </Button>
      }
    >
      {t('doors.reading.inUseWhat')}
    </Banner>
  );
}
