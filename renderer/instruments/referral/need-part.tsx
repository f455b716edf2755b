import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { giveToReferral } from '../../../domain/handover/to-referral.ts';
import { type LifeDomain, lifeDomains } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { OriginNote } from '../../handover/origin-note.tsx';
import { TakeOverButton } from '../../handover/take-over-button.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { newId, useReferral, useReferralDocument } from './referral-context.tsx';
import styles from './referral-sheet.module.css';

/** What help is sought, and in which part of life. */
export function NeedPart(): JSX.Element {
  const { t } = useTranslation();
  const { act, clientId, store } = useReferral();
  const { language } = useLanguage();
  const { need, domain, origin } = useReferralDocument();
  const choices = lifeDomains.map((id) => ({
    id,
    name: lifeDomainWords(id, language).name,
    icon: domainIcons[id],
  }));
  return (
    <div className={styles['columns']}>
      <div className={styles['answer']}>
        <TextArea
          label={t('referral.need')}
          value={need}
          rows={2}
          maxLength={50_000}
          onChange={(text) => act([{ do: 'write-need', text }], 'need', { merge: 'need' })}
        />
        {origin !== undefined && <OriginNote clientId={clientId} origin={origin} />}
        <div>
          <TakeOverButton
            clientId={clientId}
            taker="referral"
            from={['vacancy', 'scale-questions']}
            document={() => store.getState().document}
            onTake={(gifts) =>
              act(giveToReferral(store.getState().document, gifts, newId), 'take', { count: gifts.length })
            }
          />
        </div>
      </div>
      <Select<LifeDomain | 'none'>
        label={t('referral.domain')}
        value={domain ?? 'none'}
        choices={[{ id: 'none', name: t('referral.noDomain') }, ...choices]}
        onChange={(id) => act([{ do: 'set-domain', domain: id === 'none' ? null : id }], 'domain')}
      />
    </div>
  );
}

/** The life domain in its own colour, with its sign and its name; nothing as long as none is chosen. */
export function DomainChip(): JSX.Element | null {
  const { language } = useLanguage();
  const { domain } = useReferralDocument();
  if (domain === null) return null;
  const Sign = domainIcons[domain];
  return (
    <span
      className={styles['chip']}
      style={{
        background: `var(--d-${domain}-fill)`,
        borderColor: `var(--d-${domain}-edge)`,
        color: `var(--d-${domain}-on)`,
      }}
    >
      <Sign size={20} stroke={1.75} aria-hidden />
      {lifeDomainWords(domain, language).name}
    </span>
  );
}
