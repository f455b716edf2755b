import { distance } from '../../geometry/vector.ts';
import type { Difference } from '../instrument.ts';
import { type Actor, clientEnd, type EcogramDocument, type ActorFacts, type Relation } from './document.ts';
import { type NameOf, namesIn, readingOf } from './names.ts';

import type { EcogramView } from './view.ts';
import { capitalised } from '../../language/grammar.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { pairs } from '../pairs.ts';
import type { EcogramWords } from './words/ecogram-words.ts';
import { ecogramWords } from './words/words.ts';

type Naming = Pick<EcogramView, 'clientName' | 'language' | 'names'>;

/** Nearer or further is worth a sentence from this many millimetres, and when somebody moved a quarter of the way. */
const leastMove = 15;
const leastShare = 0.25;

/**
 * What is different between two moments, one sentence each: who came, who went, what changed between two, then what changed
 * about somebody. Describes and never judges. Equal documents give none; moving things about a little is no difference.
 */
export function ecogramDifferences(
  before: EcogramDocument,
  after: EcogramDocument,
  view: Naming,
): readonly Difference[] {
  const tale: Tale = {
    words: ecogramWords(view.language),
    was: namesIn(before, view),
    is: namesIn(after, view),
    hidden: view.names === 'hidden',
  };
  const people = pairs(before.actors, after.actors);
  const relations = pairs(before.relations, after.relations);
  const sheetNote: Difference = {
    change: 'changed',
    subject: 'note',
    sentence: sheetWordsIn(view.language).sheetNote,
    emphasis: '',
  };
  return [
    ...people.new.map((actor) => cameIn(actor, after, tale)),
    ...relations.new.flatMap((relation) => lineCame(relation, people.new, tale)),
    ...relations.both.flatMap(([old, now]) => bandChanges(old, now, tale)),
    ...people.both.flatMap(([old, now]) => actorChanges(old, now, tale)),
    ...people.both.flatMap(([old, now]) => distanceChange(old, now, before, after, tale)),
    ...(before.note.trim() === after.note.trim() ? [] : [sheetNote]),
    ...relations.gone.flatMap((relation) => lineLeft(relation, people.gone, tale)),
    ...people.gone.map((actor) => wentOut(actor, tale)),
  ];
}

interface Tale {
  readonly words: EcogramWords;
  /** Names as they were and as they are. */
  readonly was: NameOf;
  readonly is: NameOf;
  readonly hidden: boolean;
}

/** Stresses a name as it stands in the sentence, also where it became the first word. */
function difference(
  change: Difference['change'],
  subject: string,
  sentence: string,
  name: string,
): Difference {
  const emphasis = sentence.includes(name) ? name : capitalised(name);
  return { change, subject, sentence, emphasis: sentence.includes(emphasis) ? emphasis : '' };
}

function cameIn({ id }: Actor, after: EcogramDocument, { words, is }: Tale): Difference {
  const bands = after.relations.filter((relation) => joins(relation, id, clientEnd));
  const strength = bands.length === 1 ? (bands[0]?.strength ?? null) : null;
  return difference('new', id, words.differences.came(is(id), strength), is(id));
}

const joins = ({ first, second }: Relation, one: string, other: string): boolean =>
  (first === one && second === other) || (first === other && second === one);

function wentOut({ id }: Actor, { words, was }: Tale): Difference {
  return difference('gone', id, words.differences.left(was(id)), was(id));
}

/** The line that a newcomer has with the client is already in the newcomer's own sentence. */
function lineCame(
  relation: Relation,
  newcomers: readonly Actor[],
  { words, is }: Tale,
): readonly Difference[] {
  if (newcomers.some(({ id }) => joins(relation, id, clientEnd))) return [];
  const other = relation.first === clientEnd ? relation.second : relation.first;
  const sentence = words.differences.lineCame(is(relation.first), is(relation.second), relation.strength);
  return [difference('new', relation.id, sentence, is(other))];
}

/** Whoever left took the lines along. */
function lineLeft(relation: Relation, left: readonly Actor[], { words, was }: Tale): readonly Difference[] {
  if (left.some(({ id }) => id === relation.first || id === relation.second)) return [];
  const other = relation.first === clientEnd ? relation.second : relation.first;
  const sentence = words.differences.lineLeft(was(relation.first), was(relation.second));
  return [difference('gone', relation.id, sentence, was(other))];
}

function bandChanges(old: Relation, now: Relation, { words, is, hidden }: Tale): readonly Difference[] {
  const { differences } = words;
  const other = now.first === clientEnd ? now.second : now.first;
  const band =
    now.first === clientEnd || now.second === clientEnd
      ? differences.bandWith(is(other))
      : differences.bandBetween(is(now.first), is(now.second));
  const [before, after] = [readingOf(old), readingOf(now)];
  const turned = before.giver !== after.giver || before.taker !== after.taker;
  const arrowChanged = before.arrows !== after.arrows || (after.arrows === 'one' && turned);
  const feelingChanged = old.feeling !== now.feeling;
  const one = after.arrows === 'one';
  const both = after.arrows === 'both';
  const giver = one ? is(after.giver) : null;
  const sentences: string[] = [];
  if (old.strength !== now.strength) {
    const parts = [
      `${differences.bandWas(band, old.strength)} ${differences.bandIs(now.strength)}`,
      feelingChanged ? differences.feelingThen(now.feeling) : '',
      arrowChanged ? differences.arrowThen(giver, both) : '',
    ];
    sentences.push(parts.filter((part) => part !== '').join(' '));
  } else {
    if (feelingChanged) sentences.push(differences.feelingIs(band, now.feeling));
    if (arrowChanged) sentences.push(differences.arrowIs(band, giver, one ? is(after.taker) : null, both));
  }
  if (!hidden && old.note.trim() !== now.note.trim()) sentences.push(differences.bandNote(band));
  return sentences.map((sentence) => difference('changed', now.id, sentence, is(other)));
}

const factKeys = [
  'frequency',
  'reachability',
  'since',
  'firstStep',
] as const satisfies readonly (keyof ActorFacts)[];

function actorChanges(old: Actor, now: Actor, { words, was, is, hidden }: Tale): readonly Difference[] {
  const { differences } = words;
  const name = is(now.id);
  const sentences: string[] = [];
  if (!hidden && old.name.trim() !== now.name.trim()) sentences.push(differences.renamed(was(now.id), name));
  const [oldRole, role] = [old.role.trim(), now.role.trim()];
  if (!hidden && oldRole !== role) sentences.push(differences.roleChanged(name, oldRole, role));
  if (old.kind !== now.kind) sentences.push(differences.kindChanged(name, now.kind));
  if (old.circle !== now.circle) sentences.push(differences.circleChanged(name, now.circle));
  if (old.size !== now.size)
    sentences.push(old.size < now.size ? differences.grew(name) : differences.shrank(name));
  for (const fact of factKeys) {
    if (old.facts[fact].trim() !== now.facts[fact].trim())
      sentences.push(differences.factChanged(name, fact));
  }
  if (old.note.trim() !== now.note.trim()) sentences.push(differences.noteChanged(name));
  return sentences.map((sentence) => difference('changed', now.id, sentence, name));
}

function distanceChange(
  old: Actor,
  now: Actor,
  before: EcogramDocument,
  after: EcogramDocument,
  { words, is }: Tale,
): readonly Difference[] {
  const far = distance(old.position, before.client.position);
  const near = distance(now.position, after.client.position);
  if (Math.abs(far - near) < Math.max(leastMove, leastShare * far)) return [];
  const { nearer, further } = words.differences;
  const name = is(now.id);
  const sentence = near < far ? nearer(name, is(clientEnd)) : further(name, is(clientEnd));
  return [difference('changed', now.id, sentence, name)];
}
