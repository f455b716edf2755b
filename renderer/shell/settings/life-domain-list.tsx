import type { JSX } from 'react';
import { lifeDomains } from '../../../domain/life-domains/life-domains.ts';
import { lookOf } from '../../../domain/life-domains/looks.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { useLanguage } from '../../language/use-language.ts';
import { colourValue } from '../../scene-view/colour-value.ts';
import text from '../../styles/text.module.css';
import styles from './life-domain-list.module.css';

/** The ten life domains in their order, each with its sign, its colour and what it is about. */
export function LifeDomainList(): JSX.Element {
  const { language } = useLanguage();
  return (
    <ol className={styles['domains']}>
      {lifeDomains.map((domain) => {
        const look = lookOf(domain);
        const { name, hint } = lifeDomainWords(domain, language);
        const Sign = domainIcons[domain];
        const colours = {
          background: colourValue(look.fill, 'screen'),
          borderColor: colourValue(look.edge, 'screen'),
          color: colourValue(look.on, 'screen'),
        };
        return (
          <li key={domain} className={styles['domain']}>
            <span className={styles['sign']} style={colours}>
              <Sign size={24} stroke={1.75} aria-hidden />
            </span>
            <div>
              <strong>{name}</strong>
              <p className={text['soft']}>{hint}</p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
