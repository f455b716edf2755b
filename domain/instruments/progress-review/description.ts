import { lifeDomainWords } from '../../life-domains/words.ts';
import type { ProgressReviewDocument } from './document.ts';
import { generalTurningPoints, type Road, roadsOf, type Stop } from './entries.ts';
import { clientIn, freely, momentInFull, momentName, type Naming } from './names.ts';
import { progressReviewWords } from './words/words.ts';

/**
 * The review in words, paragraph by paragraph: which moments there are, one paragraph for each domain with what was given and
 * said at each moment, turning points, the note. For readers who cannot see it, and the text layer of the PDF. Never a sum
 * of anything, never the private note.
 */
export function describeProgressReview(document: ProgressReviewDocument, view: Naming): readonly string[] {
  const { sentences } = progressReviewWords(view.language);
  const { moments, note } = document;
  const isEmpty = moments.length === 0 && document.domains.length === 0;
  const general = generalTurningPoints(document).flatMap((point) => {
    const moment = moments.find(({ id }) => id === point.moment);
    return moment === undefined ? [] : [sentences.turned(momentName(moment, view), freely(point.text, view))];
  });
  const ownNote = freely(note, view);
  return [
    isEmpty
      ? sentences.empty(clientIn(view))
      : sentences.moments(
          clientIn(view),
          moments.map((moment) => momentInFull(moment, view)),
        ),
    ...roadsOf(document).map((road) => roadInWords(road, view)),
    general.join(' '),
    ownNote === '' ? '' : sentences.note(ownNote),
  ].filter((text) => text !== '');
}

/** One domain: what was given and said at each moment, and what helped. */
export function roadInWords({ domain, stops, helped }: Road, view: Naming): string {
  const { sentences } = progressReviewWords(view.language);
  const { name } = lifeDomainWords(domain, view.language);
  const said = stops.flatMap((stop) => stopInWords(stop, view));
  const words = freely(helped, view);
  return [
    `${name}.`,
    ...(said.length === 0 ? [sentences.nothingGiven] : said),
    ...(words === '' ? [] : [sentences.helped(words)]),
  ].join(' ');
}

function stopInWords({ moment, entry, turningPoints }: Stop, view: Naming): readonly string[] {
  const { sentences } = progressReviewWords(view.language);
  const name = momentName(moment, view);
  const ownNote = freely(entry?.ownNote ?? '', view);
  const note = freely(entry?.note ?? '', view);
  return [
    sentences.given(name, entry?.own ?? null, entry?.discussed ?? null),
    ownNote === '' ? '' : sentences.said('own', ownNote),
    note === '' ? '' : sentences.said('discussed', note),
    ...turningPoints.map(({ text }) => sentences.turned(name, freely(text, view))),
  ].filter((text) => text !== '');
}
