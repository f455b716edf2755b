import { IconArrowLeft, IconArrowRight, IconCheck, IconRoute } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { roadInWords } from '../../../domain/instruments/progress-review/description.ts';
import { entryAt, roadsOf, standing } from '../../../domain/instruments/progress-review/entries.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords, rightsSentence } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { domainColours } from '../../components/domain-colours.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { useLanguage } from '../../language/use-language.ts';
import styles from './client-mode.module.css';
import { DomainCards } from './domain-cards.tsx';
import { useReview, useReviewDocument } from './review-context.tsx';
import { RoadPicture } from './road-picture.tsx';

export interface ClientChoosingProps {
  readonly onNext: () => void;
  readonly onNotToday: () => void;
}

/** The client chooses what it will be about; nothing at all is an answer too. */
export function ClientChoosing({ onNext, onNotToday }: ClientChoosingProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { actions } = useReview();
  const { domains } = useReviewDocument();
  return (
    <>
      <h1 tabIndex={-1}>{t('progress-review.client.chooseTitle')}</h1>
      <p>{t('progress-review.client.chooseHint')}</p>
      <DomainCards
        label={t('progress-review.client.chooseTitle')}
        chosen={domains}
        onChange={actions.chooseDomains}
      />
      <p className={styles['soft']}>{rightsSentence[language]}</p>
      <div className={styles['foot']}>
        <Button size="large" onPress={onNotToday}>
          {t('progress-review.client.notToday')}
        </Button>
        <Button
          size="large"
          kind="primary"
          iconAfter={IconArrowRight}
          isDisabled={domains.length === 0}
          onPress={onNext}
        >
          {t('progress-review.client.onwards')}
        </Button>
      </div>
    </>
  );
}

export interface ClientOverviewProps {
  readonly moment: string;
  readonly onDomain: (domain: LifeDomain) => void;
  readonly onChoose: () => void;
  readonly onDone: () => void;
}

/** What the client filled in at this moment, and nothing of before. */
export function ClientOverview({ moment, onDomain, onChoose, onDone }: ClientOverviewProps): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const document = useReviewDocument();
  const given = document.domains.flatMap((domain) => {
    const entry = entryAt(document, moment, domain);
    return entry === undefined ? [] : [entry];
  });
  return (
    <>
      <h1 tabIndex={-1}>{t('progress-review.client.overviewTitle')}</h1>
      <p>{t('progress-review.client.overviewHint')}</p>
      <ul className={styles['given']}>
        {given.map(({ domain, own, ownNote }) => {
          const Picture = domainIcons[domain];
          return (
            <li key={domain}>
              <button type="button" style={domainColours(domain)} onClick={() => onDomain(domain)}>
                <span className={styles['picture']}>
                  <Picture size={28} stroke={1.5} aria-hidden />
                </span>
                <span className={styles['name']}>{lifeDomainWords(domain, language).name}</span>
                <span className={own === null ? styles['soft'] : styles['figure']}>
                  {own ?? (ownNote === '' ? '' : t('progress-review.client.noScore'))}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles['foot']}>
        <Button size="large" icon={IconArrowLeft} onPress={onChoose}>
          {t('progress-review.client.otherDomains')}
        </Button>
        <Button size="large" kind="primary" icon={IconCheck} onPress={onDone}>
          {t('progress-review.client.done')}
        </Button>
      </div>
    </>
  );
}

export interface ClientDoneProps {
  readonly onRoad: () => void;
  readonly onLeave: () => void;
}

/** A calm end. What was given earlier may be looked at from here on. */
export function ClientDone({ onRoad, onLeave }: ClientDoneProps): JSX.Element {
  const { t } = useTranslation();
  const { clientName } = useReview();
  const roads = roadsOf(useReviewDocument());
  const hasRoad = roads.some(({ stops }) => stops.some(({ entry }) => standing(entry) !== null));
  return (
    <>
      <h1 tabIndex={-1}>{t('progress-review.client.doneTitle', { name: clientName })}</h1>
      <p>{t('progress-review.client.doneHint')}</p>
      <div className={styles['foot']}>
        {hasRoad && (
          <Button size="large" icon={IconRoute} onPress={onRoad}>
            {t('progress-review.client.road')}
          </Button>
        )}
        <Button size="large" kind="primary" onPress={onLeave}>
          {t('progress-review.client.handBack')}
        </Button>
      </div>
    </>
  );
}

/** The road until now, once the client is done. */
export function ClientRoad({ onLeave }: Pick<ClientDoneProps, 'onLeave'>): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { clientName } = useReview();
  const roads = roadsOf(useReviewDocument()).filter(({ stops }) =>
    stops.some(({ entry }) => standing(entry) !== null),
  );
  return (
    <>
      <h1 tabIndex={-1}>{t('progress-review.client.roadTitle')}</h1>
      <div className={styles['roads']}>
        {roads.map((road) => (
          <RoadPicture
            key={road.domain}
            road={road}
            label={roadInWords(road, { clientName, language, names: 'all' })}
            letters={1.25}
          />
        ))}
      </div>
      <div className={styles['foot']}>
        <Button size="large" kind="primary" onPress={onLeave}>
          {t('progress-review.client.handBack')}
        </Button>
      </div>
    </>
  );
}
