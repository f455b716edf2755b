import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import type { Prompt } from '../document.ts';

/** A figure with its article: "een 4", "an 8". */
type Figure = (score: number) => string;

/** What is different between two moments, one sentence each. Days are already in words. */
interface ScaleDifferences {
  readonly roundCame: (day: string, domains: readonly string[]) => string;
  readonly nothingOn: (day: string) => string;
  readonly roundLeft: (day: string) => string;
  readonly roundMoved: (before: string, after: string) => string;
  readonly place: (day: string) => string;
  readonly came: (domain: string, day: string, score: number | null) => string;
  readonly left: (domain: string, day: string) => string;
  /** A figure at two times, side by side: says what was and what is, not which is better. */
  readonly figures: (
    domain: string,
    before: { readonly day: string; readonly score: number | null },
    after: { readonly day: string; readonly score: number | null },
  ) => string;
  readonly figure: (domain: string, day: string, before: number | null, after: number | null) => string;
  readonly corrected: (
    domain: string,
    day: string,
    correction: {
      readonly before: number | null;
      readonly after: number | null;
      readonly on: string;
      readonly reason: string;
    },
  ) => string;
  readonly wished: (domain: string, before: number | null, after: number | null) => string;
  readonly said: (domain: string, day: string, label: string) => string;
}

/** Everything that scale questions say in words, in one language. */
export interface ScaleWords {
  readonly method: string;
  readonly overviewMethod: string;
  readonly title: string;
  readonly overviewTitle: string;
  /** In sentences without names. */
  readonly hiddenClient: string;
  readonly figure: Figure;
  /** The client chose for no figure. */
  readonly noFigure: string;
  readonly listed: (items: readonly string[]) => string;
  /** Short, for buttons and sentences. */
  readonly short: Readonly<Record<LifeDomain, string>>;
  /** What is asked today, and on paper. */
  readonly question: Readonly<Record<LifeDomain, string>>;
  readonly onPaper: Readonly<Record<LifeDomain, string>>;
  /** In the words of who fills in a blank form. */
  readonly blankHint: Readonly<Record<LifeDomain, string>>;
  /** A prompt as one asks it; the figure where it is about one. */
  readonly prompt: (
    prompt: Prompt,
    figures: { readonly score: number | null; readonly wished: number | null },
  ) => string;
  /** The same as a heading over what the client said. */
  readonly label: (prompt: Prompt, wished: number | null) => string;
  readonly now: string;
  readonly wish: string;
  readonly correctedTitle: string;
  readonly overTime: string;
  readonly ends: string;
  readonly instruction: string;
  readonly because: string;
  readonly discussed: string;
  readonly nothing: string;
  readonly nothingYet: string;
  readonly places: string;
  readonly sentences: {
    readonly about: (name: string, day: string, domains: readonly string[]) => string;
    readonly empty: (name: string) => string;
    readonly nothing: (name: string, day: string) => string;
    readonly score: (domain: string, score: number | null) => string;
    readonly wish: (score: number) => string;
    readonly corrected: (on: string, before: number | null, after: number | null, reason: string) => string;
    readonly said: (label: string, text: string) => string;
    readonly earlier: (
      domain: string,
      figures: readonly { readonly day: string; readonly score: number }[],
    ) => string;
    readonly note: (text: string) => string;
  };
  readonly differences: ScaleDifferences;
}
