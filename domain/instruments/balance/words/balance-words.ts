import type { BalanceCommand } from '../commands.ts';

/** Which of the two kinds of shapes. */
export type Kind = 'burden' | 'strength';

/** Every text of the balance that the domain itself says, in one language. Texts in arguments stand as they were typed. */
export interface BalanceWords {
  readonly method: string;
  readonly sheetTitle: string;
  readonly listTitle: string;
  readonly comparisonTitle: string;
  /** Words that stand in for names that are hidden. */
  readonly me: string;
  readonly hiddenClient: string;
  /** "last 2": for a text that is hidden. */
  readonly numbered: (kind: Kind, number: number) => string;
  /** For a shape without a text. */
  readonly unnamed: Readonly<Record<Kind, string>>;

  readonly kinds: Readonly<Record<Kind, string>>;
  readonly weakest: string;
  /** Beside the diamond on the beam: "zwakste punt: geld". */
  readonly weakestIs: (word: string) => string;

  /** What is said of a shape besides its text, for who does not see it. */
  readonly spoken: {
    readonly beam: (client: string, lean: 'level' | 'left' | 'right') => string;
    readonly large: Readonly<Record<Kind, string>>;
    readonly small: Readonly<Record<Kind, string>>;
    readonly standsOn: (burden: string) => string;
    readonly extra: string;
    readonly carriedBy: (strengths: readonly string[]) => string;
    readonly carries: (burdens: readonly string[]) => string;
    readonly join: (strength: string, burden: string) => string;
  };

  readonly legend: Readonly<
    Record<'burden' | 'strength' | 'extra' | 'join' | 'empty' | 'numbers' | 'hidden', string>
  >;
  readonly blank: Readonly<Record<'burden' | 'strength' | 'weakest', string>>;
  readonly list: {
    readonly burdens: string;
    readonly strengths: string;
    readonly weakest: string;
    readonly agreed: string;
    readonly carriedBy: (strengths: readonly string[]) => string;
    readonly carries: (burdens: readonly string[]) => string;
    /** Behind the name of an extra support, between brackets. */
    readonly extra: string;
  };
  readonly foot: string;

  readonly sentences: {
    readonly balance: (client: string) => string;
    readonly empty: (client: string) => string;
    readonly weighs: (client: string, burdens: readonly string[]) => string;
    readonly weighsMuch: (burdens: readonly string[]) => string;
    readonly stands: (burden: string, below: string) => string;
    readonly carries: (client: string, strengths: readonly string[]) => string;
    readonly carriesMuch: (strengths: readonly string[]) => string;
    readonly nothingCarries: string;
    readonly nothingWeighs: string;
    readonly join: (strength: string, burdens: readonly string[]) => string;
    readonly extra: (strengths: readonly string[]) => string;
    readonly weakest: (word: string) => string;
    /** Extra support that stands at the weakest point. */
    readonly extraThere: (strengths: readonly string[]) => string;
    readonly leans: Readonly<Record<'level' | 'left' | 'right', string>>;
    readonly agreed: (text: string) => string;
    readonly note: (text: string) => string;
  };

  readonly discussion: {
    readonly weighs: string;
    readonly carries: string;
    readonly together: string;
    readonly weak: string;
    readonly alone: (burdens: readonly string[]) => string;
    readonly free: (strengths: readonly string[]) => string;
    readonly open: (kind: Kind) => string;
    readonly noWeakest: string;
  };

  readonly differences: {
    readonly came: (kind: Kind, name: string) => string;
    readonly left: (kind: Kind, name: string) => string;
    readonly renamed: (before: string, after: string) => string;
    readonly grew: (kind: Kind, name: string) => string;
    readonly shrank: (kind: Kind, name: string) => string;
    readonly movedOn: (name: string, below: string | null) => string;
    readonly moved: (name: string) => string;
    readonly extra: (name: string, extra: boolean) => string;
    readonly noteChanged: (name: string) => string;
    readonly joined: (strength: string, burden: string) => string;
    readonly unjoined: (strength: string, burden: string) => string;
    readonly weakestCame: (word: string) => string;
    readonly weakestLeft: string;
    readonly weakestIs: (before: string, after: string) => string;
    readonly weakestMoved: string;
    readonly agreedCame: string;
    readonly agreed: string;
  };

  readonly labels: Readonly<Record<BalanceCommand['do'], string>>;
}
