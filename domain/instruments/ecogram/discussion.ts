import type { Language } from '../../language/language.ts';
import {
  type ActorFacts,
  clientEnd,
  type EcogramDocument,
  feelings,
  type Strength,
  strengths,
} from './document.ts';
import { namesIn } from './names.ts';
import { ecogramWords } from './words/words.ts';

/** What was written of one actor, in the client's own words. */
interface DiscussionEntry {
  readonly subject: string;
  readonly name: string;
  readonly text: string;
}

/** One topic of the discussion (bespreking): what the drawing shows, said without a verdict. */
export interface DiscussionPart {
  readonly topic: 'who' | 'relations' | keyof ActorFacts;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly entries: readonly DiscussionEntry[];
}

const factTopics = [
  'frequency',
  'reachability',
  'since',
  'firstStep',
] as const satisfies readonly (keyof ActorFacts)[];

/** What there is to talk about in a network: who, which kinds, which bands, and what is known of the contact. */
export function discussEcogram(
  document: EcogramDocument,
  { clientName, language }: { readonly clientName: string; readonly language: Language },
): readonly DiscussionPart[] {
  const words = ecogramWords(language);
  const nameOf = namesIn(document, { clientName, language, names: 'all' });
  const facts = factTopics.map((topic): DiscussionPart => {
    const known = document.actors.filter((actor) => actor.facts[topic].trim() !== '');
    const entries = known.map(({ id, facts: { [topic]: text } }) => ({
      subject: id,
      name: nameOf(id),
      text: text.trim(),
    }));
    return { topic, title: words.facts[topic], sentences: [], entries };
  });
  return [
    {
      topic: 'who',
      title: words.discussion.who,
      sentences: whoSentences(document, clientName, language),
      entries: [],
    },
    {
      topic: 'relations',
      title: words.discussion.relations,
      sentences: relationSentences(document, nameOf, language),
      entries: [],
    },
    ...facts,
  ];
}

function whoSentences(
  { actors }: EcogramDocument,
  clientName: string,
  language: Language,
): readonly string[] {
  const { discussion } = ecogramWords(language);
  if (actors.length === 0) return [discussion.nobody(clientName)];
  const counted = (kind: 'person' | 'group' | 'organisation'): number =>
    actors.filter((actor) => actor.kind === kind).length;
  return [
    discussion.counted(clientName, {
      person: counted('person'),
      group: counted('group'),
      organisation: counted('organisation'),
    }),
  ];
}

/** A sentence about names, when there are any. */
function said(names: readonly string[], say: (names: readonly string[]) => string): string[] {
  return names.length === 0 ? [] : [say(names)];
}

function relationSentences(
  { actors, relations }: EcogramDocument,
  nameOf: (end: string) => string,
  language: Language,
): readonly string[] {
  const { discussion } = ecogramWords(language);
  const bands = relations.flatMap((relation) => {
    const { first, second, strength, feeling } = relation;
    if (first !== clientEnd && second !== clientEnd) return [];
    return [{ actor: first === clientEnd ? second : first, strength, feeling }];
  });
  const named = (those: readonly { readonly actor: string }[]): string[] =>
    [...new Set(those.map(({ actor }) => actor))].map(nameOf);
  const joined = new Set(bands.map(({ actor }) => actor));
  const others = relations.filter(({ first, second }) => first !== clientEnd && second !== clientEnd);
  return [
    ...strengths.flatMap((strength: Strength) =>
      said(named(bands.filter((band) => band.strength === strength)), (names) =>
        discussion.bands(strength, names),
      ),
    ),
    ...feelings.flatMap((feeling) =>
      said(named(bands.filter((band) => band.feeling === feeling)), (names) =>
        discussion.feels(feeling, names),
      ),
    ),
    ...said(
      actors.filter(({ id }) => !joined.has(id)).map(({ id }) => nameOf(id)),
      discussion.noBand,
    ),
    ...said(
      others.map(({ first, second }) => discussion.pair(nameOf(first), nameOf(second))),
      discussion.amongOthers,
    ),
  ];
}
