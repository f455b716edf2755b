/** A word where it stands in a text, and how it is compared. `to` is just behind it. */
export interface Word {
  readonly folded: string;
  readonly from: number;
  readonly to: number;
}

/** Nobody types more of a word than this to find it; a page pasted without spaces does not become one giant word. */
const longestWord = 64;

const wordPattern = /[\p{L}\p{N}\p{M}]+/gu;
const plainWord = /^[\da-z]+$/;

/**
 * Letters that Unicode does not take apart, although people look for them by the letter on their own keyboard: Łukasz by
 * "lukasz", Işık by "isik", and Arabic names with or without what is often left out in writing.
 */
const likeness: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ـ: '',
};

/** Every word of a text in its order, without regard to capitals, accents and punctuation. */
export function* wordsIn(text: string): Generator<Word> {
  for (const match of text.matchAll(wordPattern)) {
    const [found] = match;
    const folded = foldWord(found);
    if (folded !== '') yield { folded, from: match.index, to: match.index + found.length };
  }
}

/** Each word of a text once. */
export function distinctWords(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { folded } of wordsIn(text)) words.add(folded);
  return words;
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  // Most words; the long way costs ten times as much.
  if (plainWord.test(lower)) return lower.slice(0, longestWord);
  // The capital first taken apart, then made small: a Turkish İ made small is an i with a dot that stays behind.
  const letters = Array.from(word.normalize('NFKD').toLowerCase().normalize('NFKD'), foldLetter);
  return letters
    .filter((letter) => letter !== '')
    .slice(0, longestWord)
    .join('');
}

function foldLetter(letter: string): string {
  const like = likeness[letter];
  if (like !== undefined) return like;
  if (/\p{Nd}/u.test(letter)) return digit(letter);
  return /[\p{L}\p{N}]/u.test(letter) ? letter : '';
}

/** Digits of other scripts as our own: file number ٤٢ is found by 42. Their ranges begin at a zero and hold ten. */
function digit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  for (const zero of [0x660, 0x6f0]) if (code >= zero && code <= zero + 9) return String(code - zero);
  return letter;
}
