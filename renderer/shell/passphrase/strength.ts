export type Strength = 'short' | 'weak' | 'fair' | 'strong';

/** Fewest characters (code points after NFC) that the vault accepts. */
export const leastCharacters = 15;
/** Rough bits of guessing that the limits stand for: about a week and many years on rented computers. */
const fairFrom = 28;
const strongFrom = 45;

/**
 * How hard a self-made passphrase is to guess, estimated low: only different words count, in a word only different letters,
 * and a letter that merely follows the one before it in the alphabet counts as no other.
 */
export function strengthOf(passphrase: string): Strength {
  const normal = passphrase.normalize('NFC');
  // oxlint-disable-next-line typescript/no-misused-spread -- the vault counts code points too
  if ([...normal].length < leastCharacters) return 'short';
  const words = new Set(normal.toLowerCase().split(/\s+/u).filter(Boolean));
  let bits = 0;
  for (const word of words) bits += bitsOf(word);
  if (bits < fairFrom) return 'weak';
  return bits < strongFrom ? 'fair' : 'strong';
}

/** Two bits for each of the first five different letters of a word, one for each after: language is predictable. */
function bitsOf(word: string): number {
  const letters = new Set<string>();
  let before = Number.NaN;
  for (const letter of word) {
    const code = letter.codePointAt(0) ?? 0;
    if (Math.abs(code - before) !== 1) letters.add(letter);
    before = code;
  }
  return Math.min(letters.size, 5) * 2 + Math.max(0, letters.size - 5);
}
