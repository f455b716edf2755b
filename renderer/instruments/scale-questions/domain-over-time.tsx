import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Round } from '../../../domain/instruments/scale-questions/document.ts';
import { answerIn, scorePoints } from '../../../domain/instruments/scale-questions/reading.ts';
import { scaleWords } from '../../../domain/instruments/scale-questions/words/words.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { domainColours } from '../../components/domain-colours.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { ScoreLine } from '../../components/score-line.tsx';
import { useLanguage } from '../../language/use-language.ts';
import styles from './overview.module.css';

export interface DomainOverTimeProps {
  readonly domain: LifeDomain;
  readonly rounds: readonly Round[];
  readonly shortDay: (day: string) => string;
}

/** One domain alone over time, with what the client last said of it. */
export function DomainOverTime({ domain, rounds, shortDay }: DomainOverTimeProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { name } = lifeDomainWords(domain, language);
  const points = scorePoints(rounds, domain, shortDay);
  const figures = points.flatMap(({ score, name: date }) =>
    score === null ? [] : [t('scale-questions.overview.figureOn', { score, date })],
  );
  const told = rounds.findLast((round) => (answerIn(round, domain)?.notes.why ?? '').trim() !== '');
  const Sign = domainIcons[domain];
  return (
    <section style={domainColours(domain)} className={styles['alone']}>
      <div className={styles['head']}>
        <span className={styles['sign']}>
          <Sign size={24} stroke={1.75} aria-hidden />
        </span>
        <h2>{t('scale-questions.overview.line', { domain: name })}</h2>
      </div>
      {figures.length === 0 ? (
        <p>{t('scale-questions.overview.noLine')}</p>
      ) : (
        <div className={styles['line']}>
          <ScoreLine
            label={t('scale-questions.overview.lineOf', {
              domain: name,
              figures: scaleWords(language).listed(figures),
            })}
            points={points}
            domain={domain}
          />
        </div>
      )}
      {told !== undefined && (
        <blockquote className={styles['told']}>
          <p dir="auto">{answerIn(told, domain)?.notes.why}</p>
          <footer>{shortDay(told.date)}</footer>
        </blockquote>
      )}
    </section>
  );
}
