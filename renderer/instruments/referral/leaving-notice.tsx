import { IconShieldCheck } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ReferralDocument } from '../../../domain/instruments/referral/document.ts';
import type { Worksheet } from '../../../preload/contract/contract.ts';
import { useConsents } from '../../bridge/queries.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { today } from '../../language/dates.ts';
import { paths } from '../../shell/paths.ts';
import { atStone } from './asked-stone.ts';
import { sharingOf } from './sharing.ts';

export interface LeavingNoticeProps {
  readonly clientId: string;
  readonly worksheet: Worksheet;
}

/** Before a referral goes out: that no consent is known for what is shared, and the way to write it down. */
export function LeavingNotice({ clientId, worksheet }: LeavingNoticeProps): JSX.Element | null {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const consents = useConsents(clientId);
  if (worksheet.summary.instrument !== 'referral' || worksheet.problem !== null) return null;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the vault has checked it with the instrument's schema
  const document = worksheet.document as ReferralDocument;
  if (!sharingOf(document, consents, today()).missing) return null;
  return (
    <Banner
      urgency="status"
      icon={IconShieldCheck}
      title={t('referral.consent.missingTitle')}
      action={
        <Button
          onPress={() =>
            go(paths.worksheet(clientId, worksheet.summary.id), { state: atStone('appointment') })
          }
        >
          {t('referral.consent.record')}
        </Button>
      }
    >
      {t('referral.consent.missingPrint')}
    </Banner>
  );
}
