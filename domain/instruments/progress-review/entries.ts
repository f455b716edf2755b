import type { LifeDomain } from '../../life-domains/life-domains.ts';
import type { ProgressReviewDocument, ReviewEntry, ReviewMoment, TurningPoint } from './document.ts';

/** What was given at one place; undefined when nothing was. */
export const entryAt = (
  { entries }: Pick<ProgressReviewDocument, 'entries'>,
  moment: string,
  domain: LifeDomain,
): ReviewEntry | undefined => entries.find((entry) => entry.moment === moment && entry.domain === domain);

export const emptyEntry = (moment: string, domain: LifeDomain): ReviewEntry => ({
  moment,
  domain,
  own: null,
  ownNote: '',
  discussed: null,
  note: '',
});

export const isEmptyEntry = ({ own, ownNote, discussed, note }: ReviewEntry): boolean =>
  own === null && discussed === null && ownNote === '' && note === '';

/** The score that stands: the one after talking it over, else the client's own. */
export const standing = (entry: Pick<ReviewEntry, 'own' | 'discussed'> | undefined): number | null =>
  entry === undefined ? null : (entry.discussed ?? entry.own);

/** One life domain over all moments: what stands there, in their order. */
export interface Road {
  readonly domain: LifeDomain;
  readonly stops: readonly Stop[];
  readonly helped: string;
}

export interface Stop {
  readonly moment: ReviewMoment;
  readonly entry: ReviewEntry | undefined;
  /** Turning points of this domain at this moment. */
  readonly turningPoints: readonly TurningPoint[];
}

/** The road of every domain that is discussed, in the order of the ten. */
export function roadsOf(document: ProgressReviewDocument): readonly Road[] {
  const byPlace = new Map(document.entries.map((entry) => [`${entry.domain} ${entry.moment}`, entry]));
  return document.domains.map((domain) => ({
    domain,
    helped: document.helped[domain] ?? '',
    stops: document.moments.map((moment) => ({
      moment,
      entry: byPlace.get(`${domain} ${moment.id}`),
      turningPoints: document.turningPoints.filter(
        (point) => point.moment === moment.id && point.domain === domain,
      ),
    })),
  }));
}

/** Turning points of no domain that is discussed: they belong to a moment as a whole. */
export const generalTurningPoints = ({
  turningPoints,
}: Pick<ProgressReviewDocument, 'turningPoints'>): readonly TurningPoint[] =>
  turningPoints.filter(({ domain }) => domain === null);

/** The moments whose date lies before that of an earlier one in the list. */
export function outOfOrder(moments: readonly ReviewMoment[]): ReadonlySet<string> {
  const found = new Set<string>();
  let latest = '';
  for (const { id, date } of moments) {
    if (date === null) continue;
    if (date < latest) found.add(id);
    else latest = date;
  }
  return found;
}
