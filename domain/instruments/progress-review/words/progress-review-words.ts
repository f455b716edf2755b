/** Everything that a progress review says on paper and in sentences, in one language. Moments and domains come in as they are called. */
export interface ProgressReviewWords {
  readonly method: string;
  /** Titles of the pages: the table, the road, what was said with it, and the form to fill in by hand. */
  readonly titles: Readonly<Record<'table' | 'road' | 'said' | 'blank', string>>;
  readonly blankHint: string;
  /** Moments that are suggested, and that stand on the form. */
  readonly suggested: Readonly<Record<'start' | 'between' | 'now', string>>;
  /** A client without a name, and a moment without a name or a date. */
  readonly hiddenClient: string;
  readonly unnamedMoment: string;
  /** The two versions of a score. */
  readonly own: string;
  readonly discussed: string;
  readonly saidHead: string;
  readonly helped: string;
  readonly turningPoint: string;
  readonly turningPoints: string;
  readonly ends: string;
  readonly legend: Readonly<
    Record<'own' | 'discussed' | 'next' | 'skipped' | 'ownRing' | 'turningPoint', string>
  >;

  readonly sentences: {
    readonly moments: (client: string, moments: readonly string[]) => string;
    readonly empty: (client: string) => string;
    readonly nothingGiven: string;
    readonly given: (moment: string, own: number | null, discussed: number | null) => string;
    readonly said: (version: 'own' | 'discussed', words: string) => string;
    readonly turned: (moment: string, words: string) => string;
    readonly helped: (words: string) => string;
    readonly note: (note: string) => string;
  };

  readonly differences: {
    readonly momentCame: (moment: string) => string;
    readonly momentLeft: (moment: string) => string;
    readonly renamed: (before: string, after: string) => string;
    readonly redated: (moment: string, day: string | null) => string;
    readonly reordered: string;
    readonly finished: (client: string, moment: string) => string;
    readonly reopened: (client: string, moment: string) => string;
    readonly domainCame: (domain: string) => string;
    readonly domainLeft: (domain: string) => string;
    /** The first score of a moment, with the one that stood at the moment before it. */
    readonly scored: (
      domain: string,
      moment: string,
      score: number,
      earlier: { readonly moment: string; readonly score: number } | null,
    ) => string;
    readonly ownGiven: (client: string, score: number) => string;
    readonly rescored: (
      version: 'own' | 'discussed',
      place: { readonly domain: string; readonly moment: string; readonly client: string },
      before: number | null,
      after: number | null,
    ) => string;
    readonly said: (domain: string, moment: string, change: 'new' | 'gone' | 'changed') => string;
    readonly turned: (moment: string, domain: string | null, words: string) => string;
    readonly unturned: (moment: string, domain: string | null, words: string) => string;
    readonly turnedOtherwise: (moment: string, domain: string | null, words: string) => string;
    readonly helped: (domain: string, change: 'new' | 'gone' | 'changed') => string;
  };

  readonly discussion: {
    readonly roads: string;
    readonly helped: string;
    readonly turningPoints: string;
    readonly apart: string;
    readonly noRoads: string;
    readonly nothingHelped: string;
    readonly nothingTurned: string;
    /** The client's own score and the discussed one are not the same. */
    readonly twoScores: (domain: string, moment: string, own: number, discussed: number) => string;
    readonly road: (domain: string, stops: readonly string[]) => string;
    readonly stop: (moment: string, score: number) => string;
  };
}
