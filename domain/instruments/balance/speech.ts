import type { BalanceDocument, Join, Strength } from './document.ts';
import type { PlacedBlock } from './layout.ts';
import type { Lean } from './lean.ts';
import { clientIn, namesIn, type Naming, tidy } from './names.ts';
import { balanceWords } from './words/words.ts';

/** What a screen reader says of each thing in the drawing. */
export interface Speech {
  readonly beam: (lean: Lean) => string;
  readonly burden: (block: PlacedBlock) => string;
  readonly strength: (strength: Strength) => string;
  readonly weakest: string;
  readonly join: (join: Join) => string;
}

/** Where shapes are called large or small; between these nothing is said. Words, since a size is never a number. */
const large = 1.3;
const small = 0.8;
/** Nobody sees that a beam leans by less than this, in degrees. */
const leastLean = 0.3;

export const leanInWords = ({ degrees }: Lean): 'level' | 'left' | 'right' =>
  Math.abs(degrees) < leastLean ? 'level' : degrees < 0 ? 'left' : 'right';

export const isLarge = ({ size }: { readonly size: number }): boolean => size >= large;

/** "Schulden, last, groot blok, helpt hierbij: Buurvrouw Greet": what the shape shows, and what its form says. */
export function speechIn(document: BalanceDocument, view: Naming): Speech {
  const words = balanceWords(view.language);
  const nameOf = namesIn(document, view);
  const helpers = joinedTo(document.joins, 'burden', 'strength');
  const helped = joinedTo(document.joins, 'strength', 'burden');
  const named = (ids: readonly string[] | undefined, say: (names: readonly string[]) => string): string =>
    ids === undefined ? '' : say(ids.map(nameOf));
  const sized = (kind: 'burden' | 'strength', size: number): string => {
    if (size >= large) return words.spoken.large[kind];
    return size <= small ? words.spoken.small[kind] : '';
  };
  const word = view.names === 'all' ? tidy(document.weakest?.word ?? '') : '';
  return {
    beam: (lean) => words.spoken.beam(clientIn(view), leanInWords(lean)),
    burden: ({ burden: { id, size }, on }) =>
      together([
        nameOf(id),
        words.kinds.burden,
        sized('burden', size),
        on === null ? '' : words.spoken.standsOn(nameOf(on)),
        named(helpers.get(id), words.spoken.carriedBy),
      ]),
    strength: ({ id, size, extra }) =>
      together([
        nameOf(id),
        words.kinds.strength,
        sized('strength', size),
        extra ? words.spoken.extra : '',
        named(helped.get(id), words.spoken.carries),
      ]),
    weakest: word === '' ? words.weakest : words.weakestIs(word),
    join: ({ burden, strength }) => words.spoken.join(nameOf(strength), nameOf(burden)),
  };
}

const together = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');

/** For each end of a join, the other ends. */
export function joinedTo(
  joins: readonly Join[],
  from: 'burden' | 'strength',
  to: 'burden' | 'strength',
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const join of joins) found.set(join[from], [...(found.get(join[from]) ?? []), join[to]]);
  return found;
}
