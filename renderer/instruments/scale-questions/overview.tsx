import { IconArrowLeft } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDayIn } from '../../../domain/instruments/scale-questions/day-words.ts';
import type { Round } from '../../../domain/instruments/scale-questions/document.ts';
import {
  answerIn,
  discussedDomains,
  roundsWithAnswers,
} from '../../../domain/instruments/scale-questions/reading.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords, rightsSentence } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { domainColours } from '../../components/domain-colours.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { useLanguage } from '../../language/use-language.ts';
import { DomainOverTime } from './domain-over-time.tsx';
import { Heading } from './heading.tsx';
import styles from './overview.module.css';

export interface OverviewProps {
  readonly rounds: readonly Round[];
  /** The domain that is looked at over time. */
  readonly domain: LifeDomain | null;
  readonly onDomain: (domain: LifeDomain) => void;
  readonly onBack: (domain: LifeDomain) => void;
}

/** The domains that were talked about beside the conversations, and one of them over time. Only on request. */
export function Overview({ rounds, domain, onDomain, onBack }: OverviewProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const spoken = roundsWithAnswers(rounds);
  const domains = discussedDomains(spoken);
  const [first] = domains;
  const alone = domain !== null && domains.includes(domain) ? domain : undefined;
  const shortDay = shortDayIn(
    language,
    spoken.map(({ date }) => date),
  );
  return (
    <div className={styles['overview']}>
      <div className={styles['sheet']}>
        <Heading takesFocus>{t('scale-questions.overview.title')}</Heading>
        <section
          className={styles['scrolls']}
          aria-label={t('scale-questions.overview.table')}
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- with many conversations it scrolls, also by keyboard
          tabIndex={0}
        >
          <table className={styles['table']}>
            <thead>
              <tr>
                <th scope="col">{t('scale-questions.overview.domain')}</th>
                {spoken.map(({ id, date }) => (
                  <th key={id} scope="col">
                    {shortDay(date)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {domains.map((each) => (
                <DomainRow
                  key={each}
                  domain={each}
                  rounds={spoken}
                  isAlone={each === alone}
                  onPress={() => onDomain(each)}
                />
              ))}
            </tbody>
          </table>
        </section>
        <p className={styles['rights']}>{rightsSentence[language]}</p>
      </div>
      <div>
        {alone === undefined ? (
          <p className={styles['lead']}>{t('scale-questions.overview.lead')}</p>
        ) : (
          <DomainOverTime domain={alone} rounds={spoken} shortDay={shortDay} />
        )}
        {first !== undefined && (
          <Button icon={IconArrowLeft} onPress={() => onBack(alone ?? first)}>
            {t('scale-questions.overview.back')}
          </Button>
        )}
      </div>
    </div>
  );
}

interface DomainRowProps {
  readonly domain: LifeDomain;
  readonly rounds: readonly Round[];
  readonly isAlone: boolean;
  readonly onPress: () => void;
}

function DomainRow({ domain, rounds, isAlone, onPress }: DomainRowProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const Sign = domainIcons[domain];
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- its button does the same by keyboard
    <tr style={domainColours(domain)} data-alone={isAlone} onClick={onPress}>
      <th scope="row">
        <button type="button" aria-pressed={isAlone} className={styles['domain']}>
          <span className={styles['sign']}>
            <Sign size={24} stroke={1.75} aria-hidden />
          </span>
          {lifeDomainWords(domain, language).name}
        </button>
      </th>
      {rounds.map((round) => {
        const answer = answerIn(round, domain);
        return (
          <td key={round.id}>
            {answer !== undefined && answer.score !== null && (
              <span className={styles['figure']}>{answer.score}</span>
            )}
            {answer !== undefined && answer.score === null && (
              <span className={styles['talked']}>{t('scale-questions.overview.talked')}</span>
            )}
          </td>
        );
      })}
    </tr>
  );
}
