/** What came of a proof: the figure beside its target, and whether the promise holds. */
export interface Outcome {
  readonly figure: string;
  readonly held: boolean;
}

/** One promise of docs/promises.md as something that can be tried, few times with each change and often when asked. */
export interface Proof {
  /** Its number in docs/promises.md. A promise can have several proofs. */
  readonly promise: number;
  /** A sentence that says what holds. With the number it names the row of the table. */
  readonly title: string;
  readonly target: string;
  /** What it needs: nothing but the vault, or the whole application in a browser. */
  readonly needs: 'vault' | 'window';
  /** How often with each change, and how often by `npm run prove`. The unit is that of the target. */
  readonly small: number;
  readonly full: number;
  /** What this computer lacks for it, in a sentence; null when it can run. */
  readonly lacking?: () => string | null;
  /** Tries `count` times; the same seed tries the same. Rejects only when it cannot be tried. */
  readonly run: (count: number, seed: number) => Promise<Outcome>;
}

/** The seed of every run that is to be repeated. */
export const usualSeed = 20_261_130;
