import { IconCheck } from '@tabler/icons-react';
import type { JSX } from 'react';
import { type LifeDomain, lifeDomains } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { domainColours } from '../../components/domain-colours.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { useLanguage } from '../../language/use-language.ts';
import styles from './domain-cards.module.css';

export interface DomainCardsProps {
  readonly label: string;
  readonly chosen: readonly LifeDomain[];
  readonly onChange: (domains: readonly LifeDomain[]) => void;
}

/** The ten life domains to choose from, none of them compulsory. */
export function DomainCards({ label, chosen, onChange }: DomainCardsProps): JSX.Element {
  const { language } = useLanguage();
  return (
    <ul className={styles['cards']} aria-label={label}>
      {lifeDomains.map((domain) => {
        const Picture = domainIcons[domain];
        const isChosen = chosen.includes(domain);
        return (
          <li key={domain}>
            <button
              type="button"
              aria-pressed={isChosen}
              className={styles['card']}
              style={domainColours(domain)}
              onClick={() =>
                onChange(isChosen ? chosen.filter((each) => each !== domain) : [...chosen, domain])
              }
            >
              <span className={styles['picture']}>
                <Picture size={28} stroke={1.5} aria-hidden />
              </span>
              <span className={styles['name']}>{lifeDomainWords(domain, language).name}</span>
              {isChosen && <IconCheck size={24} stroke={2.5} aria-hidden className={styles['check']} />}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
