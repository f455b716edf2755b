import { type LifeDomain, lifeDomains } from '../../life-domains/life-domains.ts';
import { kept, longer, mapped, patched } from '../patched.ts';
import type { ProgressReviewCommand } from './commands.ts';
import {
  mostEntries,
  mostMoments,
  mostTurningPoints,
  type ProgressReviewDocument,
  type ReviewEntry,
  type ReviewMoment,
} from './document.ts';
import { emptyEntry, entryAt, isEmptyEntry } from './entries.ts';

type Command<Kind extends ProgressReviewCommand['do']> = Extract<
  ProgressReviewCommand,
  { readonly do: Kind }
>;

/**
 * Does one command. Pure: gives a new document that shares every part that did not change, and the same document when
 * nothing did. Ids that are not there change nothing; ids that are there already are not added again.
 */
export function editProgressReview(
  document: ProgressReviewDocument,
  command: ProgressReviewCommand,
): ProgressReviewDocument {
  switch (command.do) {
    case 'take-scores':
      return takeScores(document, command);
    case 'add-moments':
      return patched(document, { moments: longer(document.moments, newMoments(document, command.moments)) });
    case 'change-moment':
      return patched(document, {
        moments: mapped(document.moments, (moment) =>
          moment.id === command.id ? patched(moment, command.change) : moment,
        ),
      });
    case 'move-moment':
      return moveMoment(document, command);
    case 'remove-moments':
      return removeMoments(document, new Set(command.ids));
    case 'choose-domains':
      return patched(document, { domains: inOrder(document.domains, command.domains) });
    case 'write-entry':
      return writeEntry(document, command);
    case 'write-helped':
      return writeHelped(document, command);
    case 'add-turning-point':
      return addTurningPoint(document, command);
    case 'change-turning-point':
      return changeTurningPoint(document, command);
    case 'remove-turning-points':
      return patched(document, {
        turningPoints: kept(document.turningPoints, ({ id }) => !command.ids.includes(id)),
      });
    case 'write-note':
      return patched(document, { note: command.note });
    case 'write-private-note':
      return patched(document, { privateNote: command.note });
    case 'replace':
      return command.document;
    default:
      return command satisfies never;
  }
}

/** The domains in the order of the ten, once each; the list that was there when it holds the same. */
function inOrder(present: LifeDomain[], wanted: readonly LifeDomain[]): LifeDomain[] {
  const next = lifeDomains.filter((domain) => wanted.includes(domain));
  const alike = next.length === present.length && next.every((domain, index) => domain === present[index]);
  return alike ? present : next;
}

/** Those whose ids are free, as far as there is room. */
function newMoments(document: ProgressReviewDocument, added: readonly ReviewMoment[]): ReviewMoment[] {
  const taken = new Set([...document.moments, ...document.turningPoints].map(({ id }) => id));
  const free = added.filter(({ id }) => !taken.has(id) && taken.add(id) !== undefined);
  return free.slice(0, mostMoments - document.moments.length);
}

function takeScores(
  document: ProgressReviewDocument,
  { moments, entries }: Command<'take-scores'>,
): ProgressReviewDocument {
  const withMoments = patched(document, {
    moments: newMoments(document, moments).reduce(insertedByDate, document.moments),
  });
  const known = new Set(withMoments.moments.map(({ id }) => id));
  let next = withMoments;
  const domains = new Set(document.domains);
  for (const entry of entries) {
    if (!known.has(entry.moment) || isEmptyEntry(entry)) continue;
    const present = entryAt(next, entry.moment, entry.domain);
    if (present !== undefined && present.own !== null) continue;
    next = putEntry(next, present === undefined ? entry : filledFrom(present, entry));
    domains.add(entry.domain);
  }
  return patched(next, { domains: inOrder(next.domains, [...domains]) });
}

/** What stands there already wins over what comes from elsewhere. */
const filledFrom = (present: ReviewEntry, taken: ReviewEntry): ReviewEntry => ({
  ...taken,
  ownNote: present.ownNote === '' ? taken.ownNote : present.ownNote,
  discussed: present.discussed ?? taken.discussed,
  note: present.note === '' ? taken.note : present.note,
});

/** In front of the first moment with a later date; last when there is none, or when it has no date itself. */
function insertedByDate(moments: ReviewMoment[], moment: ReviewMoment): ReviewMoment[] {
  const { date } = moment;
  const at = date === null ? -1 : moments.findIndex((other) => other.date !== null && other.date > date);
  return at === -1 ? [...moments, moment] : [...moments.slice(0, at), moment, ...moments.slice(at)];
}

function moveMoment(
  document: ProgressReviewDocument,
  { id, before }: Command<'move-moment'>,
): ProgressReviewDocument {
  const { moments } = document;
  const moving = moments.find((moment) => moment.id === id);
  if (moving === undefined || before === id) return document;
  const others = moments.filter((moment) => moment !== moving);
  const at = before === null ? others.length : others.findIndex((moment) => moment.id === before);
  if (at === -1) return document;
  const next = [...others.slice(0, at), moving, ...others.slice(at)];
  return next.every((moment, index) => moment === moments[index])
    ? document
    : patched(document, { moments: next });
}

function removeMoments(document: ProgressReviewDocument, gone: ReadonlySet<string>): ProgressReviewDocument {
  return patched(document, {
    moments: kept(document.moments, ({ id }) => !gone.has(id)),
    entries: kept(document.entries, ({ moment }) => !gone.has(moment)),
    turningPoints: kept(document.turningPoints, ({ moment }) => !gone.has(moment)),
  });
}

const hasMoment = ({ moments }: ProgressReviewDocument, id: string): boolean =>
  moments.some((moment) => moment.id === id);

function writeEntry(
  document: ProgressReviewDocument,
  { moment, domain, change }: Command<'write-entry'>,
): ProgressReviewDocument {
  if (!hasMoment(document, moment)) return document;
  const present = entryAt(document, moment, domain);
  const written = patched(present ?? emptyEntry(moment, domain), change);
  if (written === present) return document;
  return putEntry(
    document,
    present !== undefined && written.own !== present.own ? unbound(written) : written,
  );
}

/** A score that is another than the one that was taken over does not come from there any more. */
function unbound({ origin: _origin, ...entry }: ReviewEntry): ReviewEntry {
  return entry;
}

function putEntry(document: ProgressReviewDocument, entry: ReviewEntry): ProgressReviewDocument {
  const { entries } = document;
  const present = entryAt(document, entry.moment, entry.domain);
  if (isEmptyEntry(entry)) return patched(document, { entries: kept(entries, (each) => each !== present) });
  if (present !== undefined)
    return patched(document, { entries: mapped(entries, (each) => (each === present ? entry : each)) });
  return entries.length < mostEntries ? patched(document, { entries: [...entries, entry] }) : document;
}

function writeHelped(
  document: ProgressReviewDocument,
  { domain, text }: Command<'write-helped'>,
): ProgressReviewDocument {
  if ((document.helped[domain] ?? '') === text) return document;
  const { [domain]: _before, ...others } = document.helped;
  return { ...document, helped: text === '' ? others : { ...others, [domain]: text } };
}

function addTurningPoint(
  document: ProgressReviewDocument,
  { turningPoint }: Command<'add-turning-point'>,
): ProgressReviewDocument {
  const { moments, turningPoints } = document;
  const isTaken = [...moments, ...turningPoints].some(({ id }) => id === turningPoint.id);
  if (isTaken || !hasMoment(document, turningPoint.moment) || turningPoints.length >= mostTurningPoints) {
    return document;
  }
  return patched(document, { turningPoints: [...turningPoints, turningPoint] });
}

function changeTurningPoint(
  document: ProgressReviewDocument,
  { id, change }: Command<'change-turning-point'>,
): ProgressReviewDocument {
  if (change.moment !== undefined && !hasMoment(document, change.moment)) return document;
  return patched(document, {
    turningPoints: mapped(document.turningPoints, (point) =>
      point.id === id ? patched(point, change) : point,
    ),
  });
}
