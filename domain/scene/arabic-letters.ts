/**
 * Arabic letters change their form with their neighbours. Unicode keeps these forms as characters of their own, in the order
 * isolated, final, initial, medial, and says through NFKC which letter they are forms of; the table is read from that.
 * Letters for which there are no such forms stay as they are.
 */
interface Forms {
  readonly isolated: string;
  readonly final: string;
  /** Absent for letters that do not join the next one. */
  readonly initial?: string;
  readonly medial?: string;
}

const blocks = [
  [0xfb50, 0xfbb1],
  [0xfbd3, 0xfbe9],
  [0xfbfc, 0xfbff],
  [0xfe80, 0xfefc],
] as const;

const forms = new Map<string, Forms>();
for (const [first, last] of blocks) {
  for (let code = first; code <= last;) {
    const letter = String.fromCodePoint(code).normalize('NFKC');
    let count = 1;
    while (code + count <= last && String.fromCodePoint(code + count).normalize('NFKC') === letter)
      count += 1;
    const form = (index: number): string => String.fromCodePoint(code + index);
    if (count === 2 || count === 4) {
      const ends = { isolated: form(0), final: form(1) };
      if (!forms.has(letter)) {
        forms.set(letter, count === 4 ? { ...ends, initial: form(2), medial: form(3) } : ends);
      }
    }
    code += count;
  }
}

const mark = /^\p{Mn}$/u;
const tatweel = '\u0640';
const joiner = '\u200d';
const lam = '\u0644';

/** Whether a text has characters that are written from right to left and may have to be joined. */
export function hasArabic(text: string): boolean {
  return /[\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufefc]/u.test(text);
}

/** Replaces every letter by the form that it takes between its neighbours. The order stays as it is spoken. */
export function joinLetters(text: string): string {
  const letters = withLigatures(Array.from(text));
  const base = letters.map((letter, index) => (mark.test(letter) ? -1 : index)).filter((index) => index >= 0);
  const joined = [...letters];
  for (const [place, index] of base.entries()) {
    const own = forms.get(letters[index] ?? '');
    if (own === undefined) continue;
    const before = joinsNext(letters[base[place - 1] ?? -1]);
    const after = own.initial !== undefined && joinsPrevious(letters[base[place + 1] ?? -1]);
    joined[index] = pick(own, before, after);
  }
  return joined.join('');
}

function pick(own: Forms, before: boolean, after: boolean): string {
  if (before && after) return own.medial ?? own.final;
  if (after) return own.initial ?? own.isolated;
  return before ? own.final : own.isolated;
}

/** Lam followed by an alef is always written as one sign. */
function withLigatures(letters: readonly string[]): string[] {
  const result: string[] = [];
  for (const letter of letters) {
    const pair = result.at(-1) === lam ? lam + letter : '';
    if (forms.has(pair)) result[result.length - 1] = pair;
    else result.push(letter);
  }
  return result;
}

function joinsNext(letter: string | undefined): boolean {
  if (letter === undefined) return false;
  return letter === tatweel || letter === joiner || forms.get(letter)?.initial !== undefined;
}

function joinsPrevious(letter: string | undefined): boolean {
  if (letter === undefined) return false;
  return letter === tatweel || letter === joiner || (forms.has(letter) && letter !== '\u0621');
}
