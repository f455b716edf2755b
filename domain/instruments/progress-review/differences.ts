import { type LifeDomain, lifeDomains } from '../../life-domains/life-domains.ts';
import { lifeDomainWords } from '../../life-domains/words.ts';
import { dayInFigures } from '../../sheet/days.ts';
import type { Difference } from '../instrument.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { about, plain } from '../told-differences.ts';
import type { ProgressReviewDocument, ReviewEntry, ReviewMoment, TurningPoint } from './document.ts';
import { entryAt, standing } from './entries.ts';
import { clientIn, freely, momentInFull, momentName, type Naming } from './names.ts';
import type { ProgressReviewWords } from './words/progress-review-words.ts';
import { progressReviewWords } from './words/words.ts';

type Change = Difference['change'];

/**
 * What is different between two documents, one sentence each: moments, domains, scores and words by domain, turning points,
 * what helped, what went. Describes and never judges: a score is said, never whether it is better. Equal documents give none.
 */
export function progressReviewDifferences(
  before: ProgressReviewDocument,
  after: ProgressReviewDocument,
  view: Naming,
): readonly Difference[] {
  const words = progressReviewWords(view.language).differences;
  const tale: Tale = { words, view, before, after };
  const domainName = (domain: LifeDomain): string => lifeDomainWords(domain, view.language).name;
  const both = lifeDomains.filter((domain) => after.domains.includes(domain));
  return [
    ...moments(tale),
    ...both
      .filter((domain) => !before.domains.includes(domain))
      .map((domain) => about('new', domain, words.domainCame(domainName(domain)), domainName(domain))),
    ...both.flatMap((domain) => domainChanges(domain, domainName(domain), tale)),
    ...turningPoints(tale),
    ...before.domains
      .filter((domain) => !after.domains.includes(domain))
      .map((domain) => about('gone', domain, words.domainLeft(domainName(domain)), domainName(domain))),
    ...before.moments
      .filter((moment) => momentIn(after, moment.id) === undefined)
      .map((moment) => plain('gone', moment.id, words.momentLeft(momentInFull(moment, view)))),
    ...(before.note.trim() === after.note.trim()
      ? []
      : [plain('changed', 'note', sheetWordsIn(view.language).sheetNote)]),
  ];
}

interface Tale {
  readonly words: ProgressReviewWords['differences'];
  readonly view: Naming;
  readonly before: ProgressReviewDocument;
  readonly after: ProgressReviewDocument;
}

const momentIn = ({ moments: all }: ProgressReviewDocument, id: string): ReviewMoment | undefined =>
  all.find((moment) => moment.id === id);

/** The order of the moments that both have. */
const order = (one: ProgressReviewDocument, other: ProgressReviewDocument): string =>
  JSON.stringify(one.moments.map(({ id }) => id).filter((id) => momentIn(other, id) !== undefined));

function moments({ words, view, before, after }: Tale): readonly Difference[] {
  const told = after.moments.flatMap((now) => {
    const old = momentIn(before, now.id);
    if (old === undefined) return [plain('new', now.id, words.momentCame(momentInFull(now, view)))];
    const name = momentName(now, view);
    const said: string[] = [];
    if (old.name.trim() !== now.name.trim()) said.push(words.renamed(momentName(old, view), name));
    if (old.date !== now.date) said.push(words.redated(name, now.date && dayInFigures(now.date)));
    if (old.finished !== now.finished) {
      said.push((now.finished ? words.finished : words.reopened)(clientIn(view), name));
    }
    return said.map((sentence) => about('changed', now.id, sentence, name));
  });
  return order(before, after) === order(after, before)
    ? told
    : [...told, plain('changed', 'moments', words.reordered)];
}

function domainChanges(domain: LifeDomain, name: string, tale: Tale): readonly Difference[] {
  const { words, view, before, after } = tale;
  const wasDiscussed = before.domains.includes(domain);
  const said: Difference[] = [];
  for (const moment of after.moments) {
    const now = entryAt(after, moment.id, domain);
    const old = wasDiscussed ? entryAt(before, moment.id, domain) : undefined;
    if (now === old) continue;
    const called = momentName(moment, view);
    const sentences =
      standing(old) === null && standing(now) !== null
        ? firstScore(domain, name, moment, now, tale)
        : rescored(name, called, old, now, tale);
    const subject = `${domain} ${moment.id}`;
    const change: Change = standing(old) === null && standing(now) !== null ? 'new' : 'changed';
    said.push(...sentences.map((sentence) => about(change, subject, sentence, name)));
    const wrote = changeOf(wordsOf(old), wordsOf(now));
    if (wrote !== null) said.push(about(wrote, subject, words.said(name, called, wrote), name));
  }
  const helped = changeOf(
    wasDiscussed ? (before.helped[domain] ?? '').trim() : '',
    (after.helped[domain] ?? '').trim(),
  );
  if (helped !== null) said.push(about(helped, domain, words.helped(name, helped), name));
  return said;
}

const wordsOf = (entry: ReviewEntry | undefined): string =>
  entry === undefined || (entry.ownNote.trim() === '' && entry.note.trim() === '')
    ? ''
    : JSON.stringify([entry.ownNote.trim(), entry.note.trim()]);

function changeOf(before: string, after: string): Change | null {
  if (before === after) return null;
  if (before === '') return 'new';
  return after === '' ? 'gone' : 'changed';
}

/** A first score is told beside the last one that stood before it on the road. */
function firstScore(
  domain: LifeDomain,
  name: string,
  moment: ReviewMoment,
  entry: ReviewEntry | undefined,
  { words, view, after }: Tale,
): readonly string[] {
  const score = standing(entry);
  if (score === null) return [];
  const until = after.moments.slice(0, after.moments.indexOf(moment));
  const last = until.findLast(({ id }) => standing(entryAt(after, id, domain)) !== null);
  const lastScore = last === undefined ? null : standing(entryAt(after, last.id, domain));
  const earlier =
    last === undefined || lastScore === null ? null : { moment: momentName(last, view), score: lastScore };
  const said = words.scored(name, momentName(moment, view), score, earlier);
  const own = entry?.own ?? null;
  return [own === null || own === score ? said : `${said} ${words.ownGiven(clientIn(view), own)}`];
}

function rescored(
  domain: string,
  moment: string,
  old: ReviewEntry | undefined,
  now: ReviewEntry | undefined,
  { words, view }: Tale,
): readonly string[] {
  const place = { domain, moment, client: clientIn(view) };
  return (['own', 'discussed'] as const).flatMap((version) => {
    const [was, is] = [old?.[version] ?? null, now?.[version] ?? null];
    return was === is ? [] : [words.rescored(version, place, was, is)];
  });
}

const shownIn = ({ domains }: ProgressReviewDocument, { domain }: TurningPoint): boolean =>
  domain === null || domains.includes(domain);

/** Turning points of what is discussed; those that went with their moment are told with it. */
function turningPoints({ words, view, before, after }: Tale): readonly Difference[] {
  const told = (
    document: ProgressReviewDocument,
    point: TurningPoint,
  ): readonly [string, string | null, string] => {
    const moment = momentIn(document, point.moment);
    return [
      moment === undefined ? '' : momentName(moment, view),
      point.domain && lifeDomainWords(point.domain, view.language).name,
      freely(point.text, view),
    ];
  };
  const old = new Map(
    before.turningPoints.filter((point) => shownIn(before, point)).map((point) => [point.id, point]),
  );
  const now = new Map(
    after.turningPoints.filter((point) => shownIn(after, point)).map((point) => [point.id, point]),
  );
  const cameOrChanged = [...now.values()].flatMap((point): Difference[] => {
    const was = old.get(point.id);
    if (was === undefined) return [plain('new', point.id, words.turned(...told(after, point)))];
    const isSame =
      was.moment === point.moment && was.domain === point.domain && was.text.trim() === point.text.trim();
    return isSame ? [] : [plain('changed', point.id, words.turnedOtherwise(...told(after, point)))];
  });
  const left = [...old.values()]
    .filter(({ id, moment, domain }) => {
      const wentAlong =
        momentIn(after, moment) === undefined || (domain !== null && !after.domains.includes(domain));
      return !now.has(id) && !wentAlong;
    })
    .map((point) => plain('gone', point.id, words.unturned(...told(before, point))));
  return [...cameOrChanged, ...left];
}
