/** What was done, as undo names it: one of the deeds in the texts of the instrument, and with how many things. */
export interface Deed<Word extends string> {
  readonly word: Word;
  readonly count: number;
}

/** The deeds that texts name, once each: those that differ by number stand there as `_one` and `_other`. */
export type DeedWord<Texts> = keyof Texts extends infer Key
  ? Key extends `${infer Word}_one`
    ? Word
    : Key extends `${string}_other`
      ? never
      : Key & string
  : never;

export const deed = <Word extends string>(word: Word, count = 1): Deed<Word> => ({ word, count });
