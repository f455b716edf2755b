/** Small letters without accents: "Leïla" and "leila" are one word to who looks for it. */
export const plainLetters = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word that is wanted stands in a text, without regard to capitals or accents. */
export function holdsWords(text: string, wanted: string): boolean {
  const whole = plainLetters(text);
  return plainLetters(wanted)
    .split(/\s+/u)
    .every((word) => whole.includes(word));
}
