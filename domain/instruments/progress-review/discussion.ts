import { lifeDomainWords } from '../../life-domains/words.ts';
import type { ProgressReviewDocument } from './document.ts';
import { type Road, roadsOf, standing, type Stop } from './entries.ts';
import { momentName, type Naming } from './names.ts';
import { progressReviewWords } from './words/words.ts';

/** One topic to talk about: what the review shows, said without a verdict. */
export interface DiscussionPart {
  readonly topic: 'roads' | 'apart' | 'helped' | 'turning-points';
  readonly title: string;
  readonly sentences: readonly string[];
}

/** What there is to talk about: the roads, where alone and together differ, what helped, what turned. */
export function discussProgressReview(
  document: ProgressReviewDocument,
  about: Pick<Naming, 'clientName' | 'language'>,
): readonly DiscussionPart[] {
  const view: Naming = { ...about, names: 'all' };
  const { discussion, sentences } = progressReviewWords(view.language);
  const roads = roadsOf(document);
  const nameOf = ({ domain }: Road): string => lifeDomainWords(domain, view.language).name;
  const walked = roads.flatMap((road) => {
    const stops = road.stops.flatMap(({ moment, entry }) => {
      const score = standing(entry);
      return score === null ? [] : [discussion.stop(momentName(moment, view), score)];
    });
    return stops.length === 0 ? [] : [discussion.road(nameOf(road), stops)];
  });
  const apart = roads.flatMap((road) => road.stops.flatMap((stop) => twoScores(nameOf(road), stop, view)));
  const helped = roads
    .filter((road) => road.helped.trim() !== '')
    .map((road) => `${nameOf(road)}: ${road.helped.trim()}`);
  const turned = document.moments.flatMap((moment) =>
    document.turningPoints
      .filter((point) => point.moment === moment.id)
      .map(({ text }) => sentences.turned(momentName(moment, view), text.trim())),
  );
  const all: readonly DiscussionPart[] = [
    { topic: 'roads', title: discussion.roads, sentences: orElse(walked, discussion.noRoads) },
    { topic: 'apart', title: discussion.apart, sentences: apart },
    { topic: 'helped', title: discussion.helped, sentences: orElse(helped, discussion.nothingHelped) },
    {
      topic: 'turning-points',
      title: discussion.turningPoints,
      sentences: orElse(turned, discussion.nothingTurned),
    },
  ];
  return all.filter((part) => part.sentences.length > 0);
}

const orElse = (sentences: readonly string[], otherwise: string): readonly string[] =>
  sentences.length === 0 ? [otherwise] : sentences;

function twoScores(domain: string, { moment, entry }: Stop, view: Naming): readonly string[] {
  const { discussion } = progressReviewWords(view.language);
  if (entry === undefined || entry.own === null || entry.discussed === null) return [];
  return entry.own === entry.discussed
    ? []
    : [discussion.twoScores(domain, momentName(moment, view), entry.own, entry.discussed)];
}
