import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { domainIcons } from '../../components/domain-icons.ts';
import { HandOn } from '../../handover/hand-on.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { Heading } from './heading.tsx';
import styles from './scale-questions.module.css';

const takers = ['mindmap', 'progress-review', 'wellbeing-plan', 'referral'] as const;

export interface EndOfRoundProps {
  readonly clientId: string;
  readonly worksheetId: string;
  readonly domains: readonly LifeDomain[];
  readonly roundId: string;
  readonly onDomain: (domain: LifeDomain) => void;
}

/** After the last domain: what was talked about, without figures, and where it can go on. */
export function EndOfRound(props: EndOfRoundProps): JSX.Element {
  const { clientId, worksheetId, domains, roundId, onDomain } = props;
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      <Heading takesFocus>{t('scale-questions.end.title')}</Heading>
      <p className={styles['lead']}>{t('scale-questions.end.lead')}</p>
      <ul className={styles['chosen']}>
        {domains.map((domain) => (
          <li key={domain}>
            <Button size="large" icon={domainIcons[domain]} onPress={() => onDomain(domain)}>
              {lifeDomainWords(domain, language).name}
            </Button>
          </li>
        ))}
      </ul>
      <section className={styles['handOn']}>
        <h2>{t('scale-questions.end.handOn')}</h2>
        <p>{t('scale-questions.end.handOnLead')}</p>
        <div className={styles['takers']}>
          {takers.map((taker) => (
            <HandOn
              key={taker}
              clientId={clientId}
              worksheetId={worksheetId}
              taker={taker}
              {...(taker !== 'progress-review' && { only: [roundId] })}
            />
          ))}
        </div>
      </section>
    </>
  );
}
