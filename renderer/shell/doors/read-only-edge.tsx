import { IconEye, IconRefresh } from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { bridge } from '../../bridge/bridge.ts';
import { useVaultStatus } from '../../bridge/queries.ts';
import { useChange } from '../../bridge/use-change.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { tellError } from '../problems.ts';
import { useWhen } from '../use-when.ts';
import styles from './doors.module.css';

/** Above every screen of files that are read from a copy, as long as they are: that is so, since when, and how it ends. */
export function ReadOnlyEdge({ children }: { readonly children: ReactNode }): JSX.Element {
  const { t } = useTranslation();
  const when = useWhen();
  const queryClient = useQueryClient();
  const { data: status } = useVaultStatus();
  const reopen = useChange(bridge.vault.openForEditing, () => []);
  const since = status?.readOnlySince ?? null;
  if (since === null) return <>{children}</>;
  const tryAgain = (): void =>
    // Everything that was read was read from the copy.
    reopen.mutate({}, { onSuccess: () => void queryClient.resetQueries(), onError: tellError });
  return (
    <div className={styles['reading']}>
      <section className={styles['readingBanner']} aria-label={t('doors.reading.look')}>
        <Banner
          icon={IconEye}
          urgency="none"
          title={t('doors.reading.banner', { when: when(since) })}
          action={
            <Button icon={IconRefresh} isDisabled={reopen.isPending} onPress={tryAgain}>
              {t(reopen.isPending ? 'doors.reading.trying' : 'doors.reading.tryAgain')}
            </Button>
          }
        >
          {t('doors.reading.what')}
        </Banner>
      </section>
      <div className={styles['readingRest']}>{children}</div>
    </div>
  );
}
