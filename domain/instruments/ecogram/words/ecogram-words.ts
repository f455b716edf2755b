import type { ActorFacts, ActorKind, Circle, Feeling, Strength } from '../document.ts';

/** How many of each kind of actor there are. */
type KindCounts = Readonly<Record<ActorKind, number>>;

/** Every text of the ecogram that the domain itself says, in one language. Names in arguments stand as they were typed. */
export interface EcogramWords {
  readonly method: string;
  readonly sheetTitle: string;
  readonly listTitle: string;
  readonly legendTitle: string;
  readonly comparisonTitle: string;
  /** Names that stand in for names that are hidden. */
  readonly me: string;
  readonly hiddenClient: string;
  readonly hiddenActor: (number: number) => string;

  readonly kinds: Readonly<Record<ActorKind, string>>;
  readonly circles: Readonly<Record<Circle, string>>;
  readonly strengths: Readonly<Record<Strength, string>>;
  readonly feelings: Readonly<Record<Feeling, string>>;
  readonly facts: Readonly<Record<keyof ActorFacts, string>>;

  readonly legend: {
    readonly who: string;
    readonly contact: string;
    readonly feeling: string;
    readonly arrow: string;
    readonly distance: string;
    readonly colour: string;
    readonly numbers: string;
    readonly person: string;
    readonly group: string;
    readonly organisation: string;
    readonly plus: string;
    readonly minus: string;
    readonly arrowText: string;
    readonly distanceText: string;
    readonly numbersText: string;
    readonly namesHiddenText: string;
  };
  readonly blank: {
    readonly draw: string;
    readonly line: string;
    readonly add: string;
    readonly distance: string;
  };
  readonly list: {
    readonly who: string;
    readonly contact: (client: string) => string;
    /** The heads when the client is not named. */
    readonly contactWithMe: string;
    readonly feelingForMe: string;
    readonly direction: string;
    readonly feeling: (client: string) => string;
    readonly frequency: string;
    readonly others: string;
    readonly noLine: string;
  };
  readonly foot: { readonly legendAndList: string; readonly legend: string };
  readonly signatures: { readonly client: (name: string) => string; readonly coach: string };

  /** What the band between two is, in the list: "geeft steun aan Nadia". Empty when there is nothing to add to the line. */
  readonly direction: (strength: Strength, giver: string, taker: string) => string;
  readonly bothWays: (strength: Strength) => string;

  readonly sentences: {
    readonly network: (client: string) => string;
    readonly empty: (client: string) => string;
    readonly around: (client: string, names: readonly string[]) => string;
    readonly circle: (circle: Circle | null, names: readonly string[]) => string;
    /** One whole sentence on a relation, whichever its ends. `giver` is null without an arrow, or with arrows both ways. */
    readonly relation: (relation: {
      readonly strength: Strength;
      readonly first: string;
      readonly second: string;
      readonly arrows: 'none' | 'one' | 'both';
    }) => string;
    readonly feeling: (feeling: Feeling, client: string) => string;
    readonly unjoined: (names: readonly string[]) => string;
    readonly group: (name: string) => string;
    readonly note: (text: string) => string;
  };

  readonly discussion: {
    readonly who: string;
    readonly relations: string;
    readonly counted: (client: string, counts: KindCounts) => string;
    readonly nobody: (client: string) => string;
    readonly bands: (strength: Strength, names: readonly string[]) => string;
    readonly noBand: (names: readonly string[]) => string;
    readonly feels: (feeling: Feeling, names: readonly string[]) => string;
    readonly amongOthers: (pairs: readonly string[]) => string;
    readonly pair: (first: string, second: string) => string;
  };

  readonly differences: {
    readonly came: (name: string, strength: Strength | null) => string;
    readonly left: (name: string) => string;
    readonly renamed: (before: string, after: string) => string;
    readonly roleChanged: (name: string, before: string, after: string) => string;
    readonly kindChanged: (name: string, kind: ActorKind) => string;
    readonly circleChanged: (name: string, circle: Circle | null) => string;
    readonly grew: (name: string) => string;
    readonly shrank: (name: string) => string;
    readonly nearer: (name: string, client: string) => string;
    readonly further: (name: string, client: string) => string;
    readonly noteChanged: (name: string) => string;
    readonly factChanged: (name: string, fact: keyof ActorFacts) => string;
    readonly lineCame: (first: string, second: string, strength: Strength) => string;
    readonly lineLeft: (first: string, second: string) => string;
    readonly bandWas: (band: string, before: Strength) => string;
    readonly bandIs: (after: Strength) => string;
    /** What goes with a band that became another: empty without a sign, or without an arrow. */
    readonly feelingThen: (feeling: Feeling | null) => string;
    readonly arrowThen: (giver: string | null, both: boolean) => string;
    readonly bandWith: (name: string) => string;
    readonly bandBetween: (first: string, second: string) => string;
    readonly feelingIs: (band: string, feeling: Feeling | null) => string;
    readonly arrowIs: (band: string, giver: string | null, taker: string | null, both: boolean) => string;
    readonly bandNote: (band: string) => string;
  };
}
