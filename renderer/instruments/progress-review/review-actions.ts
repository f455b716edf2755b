import type { TFunction } from 'i18next';
import type { Gift } from '../../../domain/handover/gift.ts';
import { giveToReview } from '../../../domain/handover/to-progress-review.ts';
import type { ProgressReviewCommand } from '../../../domain/instruments/progress-review/commands.ts';
import {
  mostMoments,
  type ReviewMoment,
  type TurningPoint,
} from '../../../domain/instruments/progress-review/document.ts';
import { momentName } from '../../../domain/instruments/progress-review/names.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { LifeDomain } from '../../../domain/life-domains/life-domains.ts';
import { announce } from '../../components/announcer.ts';
import { deed } from '../../document/deed.ts';
import type { ProgressReviewDeed, ProgressReviewStore } from './progress-review-store.ts';

export type Version = 'own' | 'discussed';
type MomentChange = Extract<ProgressReviewCommand, { do: 'change-moment' }>['change'];
type PointChange = Extract<ProgressReviewCommand, { do: 'change-turning-point' }>['change'];

/** Everything that can be done on the screen of a progress review, each as one step for undo. */
export interface ReviewActions {
  /** Gives the id of the new moment, or null when there is no room. */
  readonly addMoment: (moment: Pick<ReviewMoment, 'name' | 'date'>) => string | null;
  readonly changeMoment: (id: string, change: MomentChange) => void;
  readonly moveMoment: (id: string, by: -1 | 1) => void;
  readonly removeMoment: (id: string) => void;
  readonly chooseDomains: (domains: readonly LifeDomain[]) => void;
  readonly giveScore: (moment: string, domain: LifeDomain, version: Version, score: number | null) => void;
  readonly writeAt: (moment: string, domain: LifeDomain, version: Version, text: string) => void;
  readonly writeHelped: (domain: LifeDomain, text: string) => void;
  readonly addTurningPoint: (point: Omit<TurningPoint, 'id'>) => void;
  readonly changeTurningPoint: (id: string, change: PointChange) => void;
  readonly removeTurningPoint: (id: string) => void;
  readonly finish: (moment: string, finished: boolean) => void;
  readonly writeNote: (note: string) => void;
  readonly writePrivateNote: (note: string) => void;
  readonly take: (gifts: readonly Gift[]) => void;
}

export function reviewActions(store: ProgressReviewStore, t: TFunction, language: Language): ReviewActions {
  const now = () => store.getState().document;
  const run = (command: ProgressReviewCommand, word: ProgressReviewDeed['word'], merge?: string): void =>
    store.getState().apply([command], deed(word), merge);
  const nameOf = (id: string): string => {
    const moment = now().moments.find((each) => each.id === id);
    return moment === undefined ? '' : momentName(moment, { language });
  };
  return {
    addMoment: ({ name, date }) => {
      if (now().moments.length >= mostMoments) {
        announce(t('progress-review.said.full'));
        return null;
      }
      const id = crypto.randomUUID();
      run({ do: 'add-moments', moments: [{ id, name, date, finished: false }] }, 'addMoment');
      announce(t('progress-review.said.momentAdded', { moment: nameOf(id) }));
      return id;
    },
    changeMoment: (id, change) =>
      run({ do: 'change-moment', id, change }, 'moment', `${Object.keys(change).join(' ')} ${id}`),
    moveMoment: (id, by) => {
      const { moments } = now();
      const at = moments.findIndex((moment) => moment.id === id);
      const target = moments[at + by];
      if (at === -1 || target === undefined) return;
      const before = by === -1 ? target.id : (moments[at + 2]?.id ?? null);
      run({ do: 'move-moment', id, before }, 'moveMoment');
      announce(t('progress-review.said.momentMoved', { moment: nameOf(id) }));
    },
    removeMoment: (id) => {
      const moment = nameOf(id);
      run({ do: 'remove-moments', ids: [id] }, 'removeMoment');
      announce(t('progress-review.said.momentRemoved', { moment }));
    },
    chooseDomains: (domains) => run({ do: 'choose-domains', domains: [...domains] }, 'domains', 'domains'),
    giveScore: (moment, domain, version, score) =>
      run(
        { do: 'write-entry', moment, domain, change: { [version]: score } },
        version,
        `${version} ${domain} ${moment}`,
      ),
    writeAt: (moment, domain, version, text) =>
      run(
        { do: 'write-entry', moment, domain, change: { [version === 'own' ? 'ownNote' : 'note']: text } },
        'note',
        `${version} note ${domain} ${moment}`,
      ),
    writeHelped: (domain, text) => run({ do: 'write-helped', domain, text }, 'helped', `helped ${domain}`),
    addTurningPoint: (point) => {
      const turningPoint = { ...point, id: crypto.randomUUID() };
      run({ do: 'add-turning-point', turningPoint }, 'turningPoint');
      announce(t('progress-review.said.turningPointAdded'));
    },
    changeTurningPoint: (id, change) =>
      run(
        { do: 'change-turning-point', id, change },
        'changeTurningPoint',
        `${Object.keys(change).join(' ')} ${id}`,
      ),
    removeTurningPoint: (id) => {
      run({ do: 'remove-turning-points', ids: [id] }, 'removeTurningPoint');
      announce(t('progress-review.said.turningPointRemoved'));
    },
    finish: (moment, finished) =>
      run({ do: 'change-moment', id: moment, change: { finished } }, finished ? 'finish' : 'reopen'),
    writeNote: (note) => run({ do: 'write-note', note }, 'note', 'note'),
    writePrivateNote: (note) => run({ do: 'write-private-note', note }, 'note', 'private note'),
    take: (gifts) => {
      run(
        giveToReview(now(), gifts, () => crypto.randomUUID()),
        'take',
      );
      announce(t('progress-review.said.taken'));
    },
  };
}
