import type { Language } from '../../../language/language.ts';
import type { ProgressReviewCommand } from '../commands.ts';
import { emptyProgressReview, type ProgressReviewDocument } from '../document.ts';
import { editProgressReview } from '../edits.ts';
import { progressReviewWords } from '../words/words.ts';
import { given, story } from './story.ts';

const days = { start: '2026-01-15', between: '2026-03-12', now: '2026-06-04' } as const;
type MomentId = keyof typeof days;

/** Three conversations with the example client, oldest first; the last is `exampleProgressReview`. */
export function exampleMoments(
  language: Language,
): readonly { readonly date: string; readonly document: ProgressReviewDocument }[] {
  const start = happened(emptyProgressReview(), 'start', language, [
    { do: 'choose-domains', domains: ['housing', 'income', 'employment', 'family'] },
  ]);
  const { turned, helped, note, privateNote } = story[language];
  const between = happened(start, 'between', language, [
    { do: 'choose-domains', domains: [...start.domains, 'leisure'] },
    turn('letter', 'between', 'housing', turned.letter),
    turn('choir', 'between', 'leisure', turned.choir),
  ]);
  const now = happened(between, 'now', language, [
    turn('laundry', 'now', 'employment', turned.laundry),
    ...between.domains.map((domain): ProgressReviewCommand => ({
      do: 'write-helped',
      domain,
      text: helped[domain] ?? '',
    })),
    { do: 'write-note', note },
    { do: 'write-private-note', note: privateNote },
  ]);
  return [
    { date: days.start, document: start },
    { date: days.between, document: between },
    { date: days.now, document: now },
  ];
}

/** The invented review of the example client: every kind of thing occurs. */
export const exampleProgressReview = (language: Language): ProgressReviewDocument =>
  exampleMoments(language).at(-1)?.document ?? emptyProgressReview();

/** One moment more, with everything that was given at it. */
function happened(
  before: ProgressReviewDocument,
  id: MomentId,
  language: Language,
  commands: readonly ProgressReviewCommand[],
): ProgressReviewDocument {
  const { own, discussed } = story[language];
  const moment = { id, name: progressReviewWords(language).suggested[id], date: days[id], finished: true };
  const all: readonly ProgressReviewCommand[] = [
    { do: 'add-moments', moments: [moment] },
    ...commands,
    ...given
      .filter((each) => each.moment === id)
      .map(({ domain, ...scores }): ProgressReviewCommand => ({
        do: 'write-entry',
        moment: id,
        domain,
        change: {
          own: scores.own,
          discussed: scores.discussed,
          ownNote: own[`${id} ${domain}`] ?? '',
          note: discussed[`${id} ${domain}`] ?? '',
        },
      })),
  ];
  return all.reduce(editProgressReview, before);
}

const turn = (
  id: string,
  moment: MomentId,
  domain: 'housing' | 'leisure' | 'employment',
  text: string,
): ProgressReviewCommand => ({ do: 'add-turning-point', turningPoint: { id, moment, domain, text } });
