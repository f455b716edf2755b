import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { roadInWords } from '../../../domain/instruments/progress-review/description.ts';
import {
  roadsOf,
  standing,
  type Road,
  type Stop,
} from '../../../domain/instruments/progress-review/entries.ts';
import { momentName } from '../../../domain/instruments/progress-review/names.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { domainIcons } from '../../components/domain-icons.ts';
import { Select } from '../../components/select.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { useLanguage } from '../../language/use-language.ts';
import text from '../../styles/text.module.css';
import { useReview, useReviewDocument } from './review-context.tsx';
import { RoadPicture } from './road-picture.tsx';
import styles from './road-view.module.css';

const longestText = 50_000;
const all = 'all';

/** The road that was walked, of one domain alone or of all under each other, with what was said and what helped. */
export function RoadView(): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const document = useReviewDocument();
  const [wanted, setWanted] = useState<LifeDomain | typeof all>(all);
  const shown = wanted !== all && document.domains.includes(wanted) ? wanted : all;
  const choices: readonly (LifeDomain | typeof all)[] = [all, ...document.domains];
  return (
    <div className={styles['roads']}>
      <div className={styles['choice']}>
        <Select
          label={t('progress-review.showDomain')}
          value={shown}
          choices={choices.map((domain) =>
            domain === all
              ? { id: domain, name: t('progress-review.allDomains') }
              : { id: domain, name: lifeDomainWords(domain, language).name, icon: domainIcons[domain] },
          )}
          onChange={setWanted}
        />
      </div>
      {roadsOf(document)
        .filter(({ domain }) => shown === all || domain === shown)
        .map((road) => (
          <OneRoad key={road.domain} road={road} />
        ))}
    </div>
  );
}

function OneRoad({ road }: { readonly road: Road }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { actions, store, clientName } = useReview();
  const { name } = lifeDomainWords(road.domain, language);
  const said = road.stops.filter(
    ({ entry }) => entry !== undefined && (entry.ownNote + entry.note).trim() !== '',
  );
  const isWalked = road.stops.some(({ entry }) => standing(entry) !== null);
  return (
    <section className={styles['road']} aria-label={name}>
      <h2 className={text['hidden']}>{name}</h2>
      <RoadPicture road={road} label={roadInWords(road, { clientName, language, names: 'all' })} />
      {!isWalked && <p className={text['soft']}>{t('progress-review.nothingWalked')}</p>}
      {said.length > 0 && (
        <dl className={styles['said']}>
          {said.map((stop) => (
            <Said key={stop.moment.id} stop={stop} />
          ))}
        </dl>
      )}
      <TextArea
        label={t('progress-review.helped', { domain: name })}
        value={road.helped}
        rows={2}
        maxLength={longestText}
        onChange={(words) => actions.writeHelped(road.domain, words)}
        onBlur={store.getState().endMerge}
      />
    </section>
  );
}

function Said({ stop: { moment, entry } }: { readonly stop: Stop }): JSX.Element {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const name = momentName(moment, { language });
  return (
    <>
      {entry !== undefined && entry.ownNote.trim() !== '' && (
        <>
          <dt>
            {name}, {t('progress-review.own')}
          </dt>
          <dd className={styles['own']} dir="auto">
            {entry.ownNote}
          </dd>
        </>
      )}
      {entry !== undefined && entry.note.trim() !== '' && (
        <>
          <dt>
            {name}, {t('progress-review.discussed')}
          </dt>
          <dd dir="auto">{entry.note}</dd>
        </>
      )}
    </>
  );
}
