import { IconShieldCheck } from '@tabler/icons-react';
import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConsentValues } from '../../../domain/client-file/consent.ts';
import type { ReferralDocument } from '../../../domain/instruments/referral/document.ts';
import { bridge } from '../../bridge/bridge.ts';
import { useConsents } from '../../bridge/queries.ts';
import { Banner } from '../../components/banner.tsx';
import { Button } from '../../components/button.tsx';
import { say } from '../../components/toasts.ts';
import { longDay, today } from '../../language/dates.ts';
import { useLanguage } from '../../language/use-language.ts';
import { ConsentDialog } from '../../shell/client-file/consent-dialog.tsx';
import { tellError } from '../../shell/problems.ts';
import { useReferral, useReferralDocument } from './referral-context.tsx';
import styles from './referral-sheet.module.css';
import { sharingOf } from './sharing.ts';

export interface ConsentPartProps {
  /** After the first conversation: about working together instead of what is told beforehand. */
  readonly afterwards?: boolean;
}

/** Whether the client's consent is written down for what is shared; a calm notice when it is not. */
export function ConsentPart({ afterwards = false }: ConsentPartProps): JSX.Element | null {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { clientId } = useReferral();
  const document = useReferralDocument();
  const { holding, missing } = sharingOf(document, useConsents(clientId), today());
  return (
    <>
      {missing && !afterwards && (
        <Banner urgency="status" icon={IconShieldCheck} title={t('referral.consent.missingTitle')}>
          {t('referral.consent.missing')}
        </Banner>
      )}
      {holding.length > 0 && (
        <p className={styles['soft']}>
          {t('referral.consent.recorded', {
            days: holding.map(({ givenOn }) => longDay(givenOn, locale)).join(', '),
          })}
        </p>
      )}
      {afterwards && (
        <div className={styles['line']}>
          <ConsentButton afterwards />
        </div>
      )}
    </>
  );
}

/** Opens the consent with what is known of it already; once saved it belongs to this referral. */
export function ConsentButton({ afterwards = false }: ConsentPartProps): JSX.Element {
  const { t } = useTranslation();
  const { act, clientId } = useReferral();
  const document = useReferralDocument();
  const [asking, setAsking] = useState(false);
  const draft = draftOf(document, {
    purpose: t(afterwards ? 'referral.consent.forAfterwards' : 'referral.consent.for'),
    afterwards,
  });
  const keep = async (id: string): Promise<void> => {
    const { consents } = await bridge.clients.read({ id: clientId });
    const { givenOn } = consents.find((consent) => consent.id === id) ?? { givenOn: today() };
    act([{ do: 'add-consents', consents: [{ id, givenOn }] }], 'consent');
    say(t('referral.consent.saved'));
  };
  const saved = (id: string): void => {
    setAsking(false);
    keep(id).catch(tellError);
  };
  return (
    <>
      <Button size="large" icon={IconShieldCheck} onPress={() => setAsking(true)}>
        {t(afterwards ? 'referral.consent.afterwards' : 'referral.consent.record')}
      </Button>
      {asking && (
        <ConsentDialog
          clientId={clientId}
          consent={null}
          draft={draft}
          onSaved={saved}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function draftOf(
  { share, service, stones }: ReferralDocument,
  { purpose, afterwards }: { readonly purpose: string; readonly afterwards: boolean },
): Partial<ConsentValues> {
  const lines = (ticked: boolean): string =>
    share
      .filter((line) => line.ticked === ticked && line.text.trim() !== '')
      .map(({ text }) => text)
      .join('\n');
  return {
    what: afterwards ? (stones.aftercare.answers['exchange'] ?? '') : lines(true),
    recipient: service.name,
    purpose,
    except: afterwards ? '' : lines(false),
  };
}
