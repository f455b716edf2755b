import { IconArrowRight } from '@tabler/icons-react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { entryAt } from '../../../domain/instruments/progress-review/entries.ts';
import { momentName } from '../../../domain/instruments/progress-review/names.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { lifeDomainWords } from '../../../domain/life-domains/words.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { domainIcons } from '../../components/domain-icons.ts';
import { ScoreScale } from '../../components/score-scale.tsx';
import { TextArea } from '../../components/text-area.tsx';
import { OriginNote } from '../../handover/origin-note.tsx';
import { useLanguage } from '../../language/use-language.ts';
import type { Version } from './review-actions.ts';
import { useReview, useReviewDocument } from './review-context.tsx';
import styles from './review-dialogs.module.css';

const longestText = 50_000;

/** One place of the table. */
export interface Place {
  readonly moment: string;
  readonly domain: LifeDomain;
}

export interface EntryDialogProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
  readonly onClose: () => void;
}

/** What the client gave alone and what came after the talk, each with its words; from here one can go on to the next domain. */
export function EntryDialog({ place, onPlace, onClose }: EntryDialogProps): JSX.Element | null {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const document = useReviewDocument();
  const moment = document.moments.find(({ id }) => id === place.moment);
  if (moment === undefined) return null;
  const name = (domain: LifeDomain): string => lifeDomainWords(domain, language).name;
  const next = document.domains[document.domains.indexOf(place.domain) + 1];
  return (
    <Dialog
      isOpen
      onClose={onClose}
      width="wide"
      icon={domainIcons[place.domain]}
      title={t('progress-review.entry', {
        domain: name(place.domain),
        moment: momentName(moment, { language }),
      })}
      actions={
        <>
          {next !== undefined && (
            <Button iconAfter={IconArrowRight} onPress={() => onPlace({ ...place, domain: next })}>
              {t('progress-review.nextDomain', { domain: name(next) })}
            </Button>
          )}
          <Button kind="primary" onPress={onClose}>
            {t('common.close')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']} key={`${place.domain} ${place.moment}`}>
        <VersionFields place={place} version="own" />
        <VersionFields place={place} version="discussed" />
      </div>
    </Dialog>
  );
}

function VersionFields({
  place,
  version,
}: {
  readonly place: Place;
  readonly version: Version;
}): JSX.Element {
  const { t } = useTranslation();
  const { actions, store, clientId, clientName } = useReview();
  const document = useReviewDocument();
  const { moment, domain } = place;
  const entry = entryAt(document, moment, domain);
  const isOwn = version === 'own';
  return (
    <section
      className={styles['version']}
      aria-label={t(isOwn ? 'progress-review.ownTitle' : 'progress-review.discussedTitle')}
    >
      <h3>{t(isOwn ? 'progress-review.ownTitle' : 'progress-review.discussedTitle')}</h3>
      {isOwn && entry?.origin !== undefined && <OriginNote clientId={clientId} origin={entry.origin} />}
      <ScoreScale
        label={
          isOwn ? t('progress-review.ownScore', { name: clientName }) : t('progress-review.discussedScore')
        }
        value={entry?.[version] ?? null}
        domain={domain}
        lowWords={t('progress-review.lowest')}
        highWords={t('progress-review.highest')}
        onChange={(score) => actions.giveScore(moment, domain, version, score)}
      />
      <TextArea
        label={isOwn ? t('progress-review.ownNote', { name: clientName }) : t('progress-review.note')}
        value={(isOwn ? entry?.ownNote : entry?.note) ?? ''}
        rows={2}
        maxLength={longestText}
        onChange={(text) => actions.writeAt(moment, domain, version, text)}
        onBlur={store.getState().endMerge}
      />
    </section>
  );
}
