import type { CardField } from '../fields.ts';
import type { Card } from '../document.ts';

type Kind = NonNullable<Card['kind']>;
type Effect = NonNullable<Card['effect']>;
type Answer = 'yes' | 'if' | 'no';

/** A heading with the term of the field under it. */
interface Heading {
  readonly title: string;
  readonly term: string;
}

/** What a vacancy says on paper and in sentences. Quotation marks around the client's own words are put by the caller. */
export interface VacancyWords {
  readonly method: string;
  readonly sheetTitle: string;
  /** The four fields on screen, and their names inside a sentence. */
  readonly fields: Readonly<Record<CardField, Heading>>;
  readonly loose: Heading;
  /** The columns and rows of the grid on paper. */
  readonly columns: Readonly<Record<Kind, Heading>>;
  readonly rows: Readonly<Record<Effect, Heading>>;
  /** The row of what belongs to the job, while it was not said whether it helps or hinders. */
  readonly openRow: Heading;
  /** Above cards in the grid of which it was not said in which column they belong. */
  readonly noColumn: string;
  readonly noJob: string;
  readonly foundAt: (place: string) => string;
  readonly question: string;
  /** Above the reason when it is too long for its place beside the job. */
  readonly reasonTitle: string;
  readonly answers: Readonly<Record<Answer, string>>;
  readonly neededTitle: string;
  readonly linksTitle: string;
  /** What a link says when nobody gave it words. */
  readonly leadsTo: string;
  readonly jobTextTitle: string;
  readonly hiddenClient: string;
  readonly me: string;
  /** A card without a text. */
  readonly unnamed: string;
  readonly quote: (text: string) => string;
  readonly blank: {
    readonly job: string;
    readonly employer: string;
    readonly hours: string;
    readonly needed: string;
    readonly links: string;
  };
  readonly sentences: {
    readonly opening: (client: string) => string;
    readonly job: (title: string, details: readonly string[]) => string;
    readonly answer: (answer: string, reason: string) => string;
    readonly inField: (field: string, cards: readonly string[]) => string;
    readonly nothing: string;
    readonly needed: (card: string, needed: string) => string;
    readonly link: (from: string, words: string, to: string) => string;
    readonly note: (note: string) => string;
  };
  readonly differences: {
    readonly job: (title: string) => string;
    readonly jobDetails: string;
    readonly answerCame: (answer: string) => string;
    readonly answerWent: string;
    readonly answer: (before: string, after: string) => string;
    readonly reason: string;
    readonly cardCame: (card: string, field: string | null) => string;
    readonly cardWent: (card: string) => string;
    readonly renamed: (before: string, after: string) => string;
    readonly moved: (card: string, before: string | null, after: string | null) => string;
    readonly kind: (card: string, kind: string | null) => string;
    readonly domain: (card: string, domain: string | null) => string;
    readonly neededCame: (card: string, needed: string) => string;
    readonly neededWent: (card: string) => string;
    readonly linkCame: (from: string, words: string, to: string) => string;
    readonly linkWent: (from: string, to: string) => string;
    readonly linkWords: (from: string, words: string, to: string) => string;
  };
}
