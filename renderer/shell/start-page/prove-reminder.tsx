import { IconFileCertificate } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useVaultStatus } from '../../bridge/queries.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { paths } from '../paths.ts';

/** As long as nobody has shown the recovery sheet, the start page asks for it. */
export function ProveReminder(): JSX.Element | null {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { data: status } = useVaultStatus();
  if (status === undefined || status.recoveryProved) return null;
  return (
    <Banner
      title={t('startPage.proveTitle')}
      icon={IconFileCertificate}
      urgency="none"
      action={<Button onPress={() => go(paths.settingsPart('lock'))}>{t('startPage.proveButton')}</Button>}
    >
      {t('startPage.prove')}
    </Banner>
  );
}
