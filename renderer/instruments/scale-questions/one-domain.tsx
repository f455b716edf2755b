import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { corrections, inSentence } from '../../../domain/instruments/scale-questions/description.ts';
import type { Round, ScaleAnswer } from '../../../domain/instruments/scale-questions/document.ts';
import { scaleWords } from '../../../domain/instruments/scale-questions/words/words.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { announce } from '../../components/announcer.ts';
import { domainColours } from '../../components/domain-colours.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { ScoreScale } from '../../components/score-scale.tsx';
import { useLanguage } from '../../language/use-language.ts';
import { CorrectDialog } from './correct-dialog.tsx';
import { Folds } from './folds.tsx';
import { Heading } from './heading.tsx';
import type { ScaleDeeds } from './scale-deeds.ts';
import styles from './scale-questions.module.css';

export interface OneDomainProps {
  readonly round: Round;
  readonly answer: ScaleAnswer;
  /** The day of now: on another day a figure is corrected, not replaced. */
  readonly day: string;
  readonly deeds: ScaleDeeds;
  /** Whether somebody asked to come here, so that the question takes the focus. */
  readonly moved: boolean;
}

/** The longest words of the client for 0 and 10 that stand under the scale, in UTF-16 code units. */
const longestEnd = 90;

/** What stands under an end of the scale: the client's own words, as long as they are few. */
const end = (own: string | undefined, usual: string): string => {
  const words = own?.trim() ?? '';
  return words === '' || words.length > longestEnd ? usual : words;
};

/** One life domain alone: the question, the scale, and three folds with what one may ask further. */
export function OneDomain({ round, answer, day, deeds, moved }: OneDomainProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [correcting, setCorrecting] = useState<{ readonly score: number | null } | null>(null);
  const { domain, score, notes } = answer;
  const { name } = lifeDomainWords(domain, language);
  const where = { round: round.id, domain };
  const isEarlier = round.date !== day;
  const give = (next: number | null): void => {
    if (next === score) return;
    if (isEarlier && score !== null) {
      setCorrecting({ score: next });
      return;
    }
    deeds.score(where, next);
    const isHeard = document.activeElement?.closest('[role="radiogroup"]') !== null;
    if (!isHeard || next === null) {
      announce(
        next === null
          ? t('scale-questions.saidNone', { domain: name })
          : t('scale-questions.said', { domain: name, score: next }),
      );
    }
  };
  const Sign = domainIcons[domain];
  return (
    <section style={domainColours(domain)} aria-label={name}>
      <div className={styles['question']}>
        <span className={styles['sign']}>
          <Sign size={32} stroke={1.5} aria-hidden />
        </span>
        <div>
          <p className={styles['name']}>{name}</p>
          <Heading takesFocus={moved}>{scaleWords(language).question[domain]}</Heading>
        </div>
      </div>
      <div className={styles['scale']}>
        <ScoreScale
          label={t('scale-questions.scale', { domain: inSentence(domain, language) })}
          value={score}
          onChange={give}
          domain={domain}
          size="large"
          lowWords={end(notes.zero, t('scale-questions.low'))}
          highWords={end(notes.ten, t('scale-questions.high'))}
          keysEverywhere
        />
      </div>
      {isEarlier && <p className={styles['aside']}>{t('scale-questions.round.earlier')}</p>}
      {corrections(answer, language, 'all').map((sentence) => (
        <p key={sentence} className={styles['aside']} dir="auto">
          {sentence}
        </p>
      ))}
      <Folds where={where} answer={answer} deeds={deeds} />
      {correcting !== null && (
        <CorrectDialog
          round={round}
          answer={answer}
          asked={correcting.score}
          onCorrect={(correction) => deeds.correct(where, { ...correction, date: day })}
          onClose={() => setCorrecting(null)}
        />
      )}
    </section>
  );
}
