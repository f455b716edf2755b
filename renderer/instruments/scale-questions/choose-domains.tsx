import type { JSX } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../domain/instruments/scale-questions/document.ts';
import { isSaid } from '../../../domain/instruments/scale-questions/reading.ts';
import { lifeDomains, type LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords, rightsSentence } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { domainColours } from '../../components/domain-colours.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { say } from '../../components/toasts.ts';
import { useLanguage } from '../../language/use-language.ts';
import styles from './choose-domains.module.css';
import { Heading } from './heading.tsx';
import type { ScaleDeeds } from './scale-deeds.ts';

export interface ChooseDomainsProps {
  readonly round: Round | undefined;
  /** Not begun yet, while there are earlier ones. */
  readonly isNewOne: boolean;
  readonly deeds: ScaleDeeds;
  readonly onChosen: (roundId: string) => void;
  readonly onNothing: (roundId: string) => void;
}

/** The ten life domains, of which the client takes what they want. None is chosen beforehand, and none may also be it. */
export function ChooseDomains(props: ChooseDomainsProps): JSX.Element {
  const { round, isNewOne, deeds, onChosen, onNothing } = props;
  const { t } = useTranslation();
  const { language } = useLanguage();
  const answers = round?.answers ?? [];
  const chosen = answers.map(({ domain }) => domain);
  const toggle = (domain: LifeDomain, isIn: boolean): void => {
    const next = isIn ? [...chosen, domain] : chosen.filter((each) => each !== domain);
    onChosen(deeds.choose(round, next));
    const left = answers.find((answer) => answer.domain === domain);
    if (!isIn && left !== undefined && isSaid(left)) {
      say(
        t('scale-questions.choose.removed', { domain: lifeDomainWords(domain, language).name }),
        deeds.undo,
      );
    }
  };
  return (
    <>
      <Heading>{t('scale-questions.choose.title')}</Heading>
      <p className={styles['lead']}>{t('scale-questions.choose.lead')}</p>
      {isNewOne && <p className={styles['again']}>{t('scale-questions.choose.again')}</p>}
      <ul className={styles['cards']} aria-label={t('scale-questions.choose.domains')}>
        {lifeDomains.map((domain) => {
          const { name, hint } = lifeDomainWords(domain, language);
          const Sign = domainIcons[domain];
          return (
            <li key={domain}>
              <ToggleButton
                isSelected={chosen.includes(domain)}
                onChange={(isIn) => toggle(domain, isIn)}
                className={styles['card'] ?? ''}
                style={domainColours(domain)}
              >
                <span className={styles['sign']}>
                  <Sign size={28} stroke={1.75} aria-hidden />
                </span>
                <span>
                  <span className={styles['name']}>{name}</span>
                  <span className={styles['hint']}>{hint}</span>
                </span>
              </ToggleButton>
            </li>
          );
        })}
      </ul>
      {chosen.length === 0 && (
        <div className={styles['nothing']}>
          <Button size="large" onPress={() => onNothing(deeds.nothing(round))}>
            {t('scale-questions.choose.nothing')}
          </Button>
        </div>
      )}
      <p className={styles['rights']}>{rightsSentence[language]}</p>
    </>
  );
}
