import type { ProgressReviewCommand } from '../instruments/progress-review/commands.ts';
import {
  mostMoments,
  type ProgressReviewDocument,
  type ReviewEntry,
  type ReviewMoment,
} from '../instruments/progress-review/document.ts';
import type { LifeDomain } from '../life-domains/life-domains.ts';
import { originOf, type Gift, type NewId } from './gift.ts';

type Taking = Extract<ProgressReviewCommand, { do: 'take-scores' }>;

/**
 * One command that takes scores over, each at the moment of its day, which is made when it is not there yet. The client gave
 * these scores; where one stands already it stays. Moments that do not fit any more are left out, last ones first.
 */
export function giveToReview(document: ProgressReviewDocument, gifts: readonly Gift[], newId: NewId): Taking {
  const moments: ReviewMoment[] = [];
  const entries: ReviewEntry[] = [];
  const taken = new Set<string>();
  for (const gift of gifts) {
    if (gift.scores === undefined) continue;
    const { date, given } = gift.scores;
    const present = momentOn([...document.moments, ...moments], date);
    if (present === undefined && document.moments.length + moments.length >= mostMoments) continue;
    const moment = present ?? { id: newId(), name: '', date, finished: true };
    if (present === undefined) moments.push(moment);
    for (const { domain, score, note } of given) {
      const place = `${moment.id} ${domain}`;
      if ((score === null && note === '') || taken.has(place) || isGiven(document, moment.id, domain))
        continue;
      taken.add(place);
      const own = { own: score, ownNote: note, discussed: null, note: '' };
      entries.push({ moment: moment.id, domain, ...own, ...originOf(gift) });
    }
  }
  const used = moments.filter(({ id }) => entries.some(({ moment }) => moment === id));
  return { do: 'take-scores', moments: used, entries };
}

/** Which days with scores stand in a progress review already: all that was given then. */
export function scoresThere(document: ProgressReviewDocument, gifts: readonly Gift[]): ReadonlySet<string> {
  const isThere = ({ scores }: Gift): boolean => {
    if (scores === undefined) return false;
    const moment = momentOn(document.moments, scores.date);
    return moment !== undefined && scores.given.every(({ domain }) => isGiven(document, moment.id, domain));
  };
  return new Set(gifts.filter(isThere).map(({ id }) => id));
}

const momentOn = (moments: readonly ReviewMoment[], day: string): ReviewMoment | undefined =>
  moments.find(({ date }) => date === day);

const isGiven = ({ entries }: ProgressReviewDocument, moment: string, domain: LifeDomain): boolean =>
  entries.some((entry) => entry.moment === moment && entry.domain === domain && entry.own !== null);
