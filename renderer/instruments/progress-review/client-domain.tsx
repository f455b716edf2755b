import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { entryAt } from '../../../domain/instruments/progress-review/entries.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { domainColours } from '../../components/domain-colours.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { ScoreScale } from '../../components/score-scale.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useLanguage } from '../../language/use-language.ts';
import styles from './client-mode.module.css';
import { useReview, useReviewDocument } from './review-context.tsx';

const longestText = 50_000;

export interface ClientDomainProps {
  readonly moment: string;
  readonly domain: LifeDomain;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** One domain: what it is about, the scale, room for words. Skipping is always possible. */
export function ClientDomain({ moment, domain, onBack, onNext }: ClientDomainProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { actions, store } = useReview();
  const entry = entryAt(useReviewDocument(), moment, domain);
  const { name, hint } = lifeDomainWords(domain, language);
  const Picture = domainIcons[domain];
  return (
    <>
      <div className={styles['head']} style={domainColours(domain)}>
        <span className={styles['picture']}>
          <Picture size={40} stroke={1.5} aria-hidden />
        </span>
        <div>
          <h1 tabIndex={-1}>{name}</h1>
          <p>{hint}</p>
        </div>
      </div>
      <p className={styles['question']}>{t('progress-review.client.question')}</p>
      <ScoreScale
        label={`${name}. ${t('progress-review.client.question')}`}
        value={entry?.own ?? null}
        domain={domain}
        size="large"
        keysEverywhere
        lowWords={t('progress-review.lowest')}
        highWords={t('progress-review.highest')}
        onChange={(score) => actions.giveScore(moment, domain, 'own', score)}
      />
      <TextArea
        label={t('progress-review.client.note')}
        value={entry?.ownNote ?? ''}
        rows={2}
        maxLength={longestText}
        onChange={(text) => actions.writeAt(moment, domain, 'own', text)}
        onBlur={store.getState().endMerge}
      />
      <div className={styles['foot']}>
        <Button size="large" icon={IconArrowLeft} onPress={onBack}>
          {t('progress-review.client.back')}
        </Button>
        <Button size="large" kind="primary" iconAfter={IconArrowRight} onPress={onNext}>
          {entry === undefined ? t('progress-review.client.skip') : t('progress-review.client.onwards')}
        </Button>
      </div>
    </>
  );
}
