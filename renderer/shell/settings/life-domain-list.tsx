import {
  IconAffiliate,
  IconBike,
  IconBriefcase,
  IconCoinEuro,
  IconHome,
  IconScale,
  IconSchool,
  IconStethoscope,
  IconSun,
  IconUsers,
  type Icon,
} from '@tabler/icons-react';
import type { JSX } from 'react';
import { lifeDomains, type LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lookOf } from '../../../domain/life-domains/looks.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { useLanguage } from '../../language/use-language.ts';
import { colourValue } from '../../scene-view/colour-value.ts';
import text from '../../styles/text.module.css';
import styles from './life-domain-list.module.css';

const icons = {
  home: IconHome,
  'coin-euro': IconCoinEuro,
  briefcase: IconBriefcase,
  school: IconSchool,
  scale: IconScale,
  users: IconUsers,
  stethoscope: IconStethoscope,
  affiliate: IconAffiliate,
  bike: IconBike,
  sun: IconSun,
} as const satisfies Readonly<Record<ReturnType<typeof lookOf<LifeDomain>>['icon'], Icon>>;

/** The ten life domains in their order, each with its sign, its colour and what it is about. */
export function LifeDomainList(): JSX.Element {
  const { language } = useLanguage();
  return (
    <ol className={styles['domains']}>
      {lifeDomains.map((domain) => {
        const look = lookOf(domain);
        const { name, hint } = lifeDomainWords(domain, language);
        const Sign = icons[look.icon];
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
