import type { Difference } from '../instrument.ts';
import { sheetWordsIn } from '../sheet-words.ts';
import { about, plain } from '../told-differences.ts';
import { pairs } from '../pairs.ts';
import { type BalanceDocument, type Burden, type Strength, weakestSubject } from './document.ts';
import { layoutOf } from './layout.ts';
import { type NameOf, type Naming, quotedIn, tidy } from './names.ts';
import type { BalanceWords, Kind } from './words/balance-words.ts';
import { balanceWords } from './words/words.ts';

/** Larger or smaller is worth a sentence from this factor on, and another place from this many millimetres. */
const leastGrowth = 1.08;
const leastMove = 30;

/**
 * What is different between two moments, one sentence each: what came, what changed, what helps where, the weakest point,
 * what was agreed, what went. Describes and never judges. Equal documents give none.
 */
export function balanceDifferences(
  before: BalanceDocument,
  after: BalanceDocument,
  view: Naming,
): readonly Difference[] {
  const words = balanceWords(view.language);
  const tale: Tale = {
    words,
    was: quotedIn(before, view),
    is: quotedIn(after, view),
    hidden: view.names === 'hidden',
  };
  const burdens = pairs(before.burdens, after.burdens);
  const strengths = pairs(before.strengths, after.strengths);
  const belowBefore = belowIn(before);
  const belowAfter = belowIn(after);
  return [
    ...burdens.new.map(({ id }) => came('burden', id, tale)),
    ...strengths.new.map(({ id }) => came('strength', id, tale)),
    ...burdens.both.flatMap(([old, now]) => [
      ...changes('burden', old, now, tale),
      ...place(old, now, belowBefore.get(now.id) ?? null, belowAfter.get(now.id) ?? null, tale),
    ]),
    ...strengths.both.flatMap(([old, now]) => [
      ...changes('strength', old, now, tale),
      ...place(old, now, null, null, tale),
      ...(old.extra === now.extra
        ? []
        : [changed(now.id, words.differences.extra(tale.is(now.id), now.extra), tale)]),
    ]),
    ...joins(before, after, tale),
    ...weakest(before, after, tale),
    ...(before.agreed.trim() === after.agreed.trim()
      ? []
      : [
          before.agreed.trim() === ''
            ? plain('new', 'agreed', words.differences.agreedCame)
            : plain('changed', 'agreed', words.differences.agreed),
        ]),
    ...(before.note.trim() === after.note.trim()
      ? []
      : [plain('changed', 'note', sheetWordsIn(view.language).sheetNote)]),
    ...burdens.gone.map(({ id }) => left('burden', id, tale)),
    ...strengths.gone.map(({ id }) => left('strength', id, tale)),
  ];
}

interface Tale {
  readonly words: BalanceWords;
  /** Names as they were and as they are. */
  readonly was: NameOf;
  readonly is: NameOf;
  readonly hidden: boolean;
}

const belowIn = (document: BalanceDocument): ReadonlyMap<string, string | null> =>
  new Map(layoutOf(document).blocks.map(({ burden, on }) => [burden.id, on]));

const changed = (id: string, sentence: string, { is }: Tale): Difference =>
  about('changed', id, sentence, is(id));

const came = (kind: Kind, id: string, { words, is }: Tale): Difference =>
  about('new', id, words.differences.came(kind, is(id)), is(id));

const left = (kind: Kind, id: string, { words, was }: Tale): Difference =>
  about('gone', id, words.differences.left(kind, was(id)), was(id));

function changes(
  kind: Kind,
  old: Burden | Strength,
  now: Burden | Strength,
  tale: Tale,
): readonly Difference[] {
  const { differences } = tale.words;
  const name = tale.is(now.id);
  const said: string[] = [];
  if (!tale.hidden && tidy(old.text) !== tidy(now.text))
    said.push(differences.renamed(tale.was(old.id), name));
  if (now.size >= old.size * leastGrowth) said.push(differences.grew(kind, name));
  if (old.size >= now.size * leastGrowth) said.push(differences.shrank(kind, name));
  if (old.note.trim() !== now.note.trim()) said.push(differences.noteChanged(name));
  return said.map((sentence) => changed(now.id, sentence, tale));
}

/** Standing on something else is told; on the same, only when it moved far. */
function place(
  old: Burden | Strength,
  now: Burden | Strength,
  below: string | null,
  nowBelow: string | null,
  tale: Tale,
): readonly Difference[] {
  const { differences } = tale.words;
  const name = tale.is(now.id);
  if (below !== nowBelow) {
    return [changed(now.id, differences.movedOn(name, nowBelow === null ? null : tale.is(nowBelow)), tale)];
  }
  return Math.abs(old.place - now.place) < leastMove ? [] : [changed(now.id, differences.moved(name), tale)];
}

/** Joins are told by their pair; those that went with their burden or strength are told with it. */
function joins(before: BalanceDocument, after: BalanceDocument, tale: Tale): readonly Difference[] {
  const { differences } = tale.words;
  const there = new Set([...after.burdens, ...after.strengths].map(({ id }) => id));
  const both = pairs(before.joins, after.joins);
  return [
    ...both.new.map(({ id, burden, strength }) =>
      about('new', id, differences.joined(tale.is(strength), tale.is(burden)), tale.is(strength)),
    ),
    ...both.gone
      .filter(({ burden, strength }) => there.has(burden) && there.has(strength))
      .map(({ id, burden, strength }) =>
        about('gone', id, differences.unjoined(tale.is(strength), tale.is(burden)), tale.is(strength)),
      ),
  ];
}

function weakest(before: BalanceDocument, after: BalanceDocument, tale: Tale): readonly Difference[] {
  const { differences } = tale.words;
  const [old, now] = [before.weakest, after.weakest];
  const word = (text: string): string => (tale.hidden ? '' : tidy(text));
  if (old === null && now === null) return [];
  if (old === null) return [plain('new', weakestSubject, differences.weakestCame(word(now?.word ?? '')))];
  if (now === null) return [plain('gone', weakestSubject, differences.weakestLeft)];
  if (tidy(old.word) !== tidy(now.word)) {
    return [plain('changed', weakestSubject, differences.weakestIs(word(old.word), word(now.word)))];
  }
  return Math.abs(old.place - now.place) < leastMove
    ? []
    : [plain('changed', weakestSubject, differences.weakestMoved)];
}
