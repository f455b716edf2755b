/** Where a piece of a line lies in the two directions of writing: odd levels run from right to left. */
interface Stretch {
  readonly text: string;
  readonly level: number;
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const digit = /\p{Nd}/u;
const letter = /\p{L}/u;

/**
 * Parts a line into stretches of one direction, in the order in which they stand from left to right. Follows the Unicode
 * bidirectional algorithm (UAX 9) for letters, digits and what stands between; explicit embeddings are not known, since
 * cleanText takes them out.
 */
export function inVisualOrder(text: string): Stretch[] {
  const stretches = logicalStretches(text);
  const levels = stretches.map((stretch) => stretch.level);
  const highest = Math.max(0, ...levels);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1), highest + 1);
  for (let level = highest; level >= lowestOdd; level -= 1) reverseFrom(stretches, level);
  return stretches;
}

/** Whether a text is read from right to left as a whole: that is the direction of its first letter. */
export function readsFromRight(text: string): boolean {
  const first = letter.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
}

function reverseFrom(stretches: Stretch[], level: number): void {
  for (let start = 0; start < stretches.length; start += 1) {
    let end = start;
    while ((stretches[end]?.level ?? -1) >= level) end += 1;
    if (end > start + 1) stretches.splice(start, end - start, ...stretches.slice(start, end).toReversed());
    start = Math.max(start, end);
  }
}

function logicalStretches(text: string): Stretch[] {
  const characters = Array.from(text);
  const levels = levelsOf(characters);
  const stretches: { text: string; level: number }[] = [];
  for (const [index, character] of characters.entries()) {
    const level = levels[index] ?? 0;
    const last = stretches.at(-1);
    if (last?.level === level) last.text += character;
    else stretches.push({ text: character, level });
  }
  return stretches;
}

/** What a character that has a direction of its own does: its level, and the side to which it pulls what stands beside it. */
interface Strength {
  readonly level: number;
  readonly side: 'left' | 'right';
}

/** The direction of the whole line is that of its first letter. */
function levelsOf(characters: readonly string[]): number[] {
  const firstLetter = characters.find((character) => letter.test(character));
  const base = firstLetter !== undefined && rightToLeft.test(firstLetter) ? 1 : 0;
  const strong = strengths(characters, base);
  const after: (Strength | undefined)[] = [];
  for (let index = strong.length - 1, next: Strength | undefined; index >= 0; index -= 1) {
    next = strong[index] ?? next;
    after[index] = next;
  }
  let before: Strength | undefined;
  return strong.map((own, index) => {
    if (own !== undefined) {
      before = own;
      return own.level;
    }
    const outside = base === 0 ? 'left' : 'right';
    const side = before?.side ?? outside;
    if (side !== (after[index]?.side ?? outside)) return base;
    return side === 'right' ? 1 : leftLevel(base);
  });
}

const leftLevel = (base: number): number => (base === 0 ? 0 : 2);

/** Strengths of letters and digits; undefined for what takes its direction from its neighbours. */
function strengths(characters: readonly string[], base: number): (Strength | undefined)[] {
  let side: Strength['side'] = base === 1 ? 'right' : 'left';
  const number = (): Strength => ({ level: side === 'right' ? 2 : leftLevel(base), side });
  return characters.map((character, index) => {
    if (digit.test(character)) return number();
    if (letter.test(character)) {
      side = rightToLeft.test(character) ? 'right' : 'left';
      return { level: side === 'right' ? 1 : leftLevel(base), side };
    }
    const inNumber = digit.test(characters[index - 1] ?? '') && digit.test(characters[index + 1] ?? '');
    return inNumber && /[.,:/]/u.test(character) ? number() : undefined;
  });
}
