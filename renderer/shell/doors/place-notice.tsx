import { IconCloud, IconNetwork } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { VaultStatus } from '../../../preload/contract/contract.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { askAnyway } from './anyway.ts';

/** Says of a folder that is copied or lies on a network that it is, as long as it is the one in use. */
export function PlaceNotice({ place }: Pick<VaultStatus, 'place'>): JSX.Element | null {
  const { t } = useTranslation();
  if (place === null) return null;
  const { kind, accepted } = place;
  return (
    <Banner
      icon={kind === 'synced' ? IconCloud : IconNetwork}
      urgency="none"
      title={t(`doors.place.${kind}`)}
      action={
        accepted ? undefined : <Button onPress={() => askAnyway(kind)}>{t('doors.place.anywayMore')}</Button>
      }
    >
      {t(accepted ? 'doors.place.chosen' : 'doors.place.notYet')}
    </Banner>
  );
}
