import type { MindmapCommand } from '../commands.ts';
import type { Effect, Mark } from '../document.ts';

/** A branch hangs on the middle itself, a node hangs on a branch or deeper. */
type Place = 'branch' | 'node';

/**
 * Every text of the mindmap that the domain itself says, in one language. Texts in arguments stand as they were typed; what
 * is called a name is ready for a sentence: between quotation marks, or the name of a life domain.
 */
export interface MindmapWords {
  readonly method: string;
  readonly sheetTitle: string;
  readonly listTitle: string;
  readonly comparisonTitle: string;

  /** What stands in the middle when nobody wrote something there: for the client without a name, and for work. */
  readonly me: string;
  readonly work: string;
  /** How a sentence speaks of the middle when it is about work. */
  readonly aboutWork: string;
  /** Words that stand in for the calling name when it is hidden. */
  readonly hiddenClient: string;
  /** For a branch or a node without a text. */
  readonly unnamed: Readonly<Record<Place, string>>;
  /** Between the marks that a text holds: "‘slecht slapen’". */
  readonly quoted: (text: string) => string;

  /** Short, as on buttons and in lists. */
  readonly marks: Readonly<Record<Mark, string>>;
  readonly effects: Readonly<Record<Effect, string>>;

  /** What is said of a thing besides its text, for who does not see it. */
  readonly spoken: {
    readonly centre: (text: string) => string;
    readonly place: Readonly<Record<Place, string>>;
    /** "onder Gezin": where a node hangs. */
    readonly under: (name: string) => string;
    readonly marked: (marks: readonly string[]) => string;
    readonly folded: string;
    readonly note: string;
    readonly link: (from: string, to: string, text: string, both: boolean) => string;
  };

  readonly legend: Readonly<Record<Mark | Effect | 'link' | 'both' | 'folded', string>>;
  readonly list: {
    /** Behind a text, before the node to which an arrow goes, and between two that work on each other. */
    readonly influences: (to: string, text: string) => string;
    readonly together: (to: string, text: string) => string;
  };
  readonly blank: {
    readonly how: string;
    readonly domains: string;
  };
  readonly tiles: {
    /** In the title of a page of a drawing that takes several: "stuk A2". */
    readonly piece: (name: string) => string;
    /** In the legend, beside a figure in a disc. */
    readonly join: string;
    /** Along a cut edge: "verder op B1". */
    readonly goesOn: (name: string) => string;
  };
  /** Of a drawing that cannot say everything. */
  readonly foot: string;

  readonly sentences: {
    /** `text`: what was written in the middle, empty when that are the usual words. */
    readonly centre: (about: 'client' | 'work', client: string, text: string) => string;
    readonly empty: (client: string) => string;
    readonly branches: (names: readonly string[]) => string;
    readonly branchWith: (branch: string, nodes: readonly string[]) => string;
    readonly bareBranch: (branch: string) => string;
    readonly below: (node: string, nodes: readonly string[]) => string;
    readonly link: (from: string, to: string, text: string) => string;
    readonly bothWays: (one: string, other: string, text: string) => string;
    readonly marked: Readonly<Record<Mark, (client: string, names: readonly string[]) => string>>;
    readonly effects: Readonly<Record<Effect, (names: readonly string[]) => string>>;
    readonly note: (text: string) => string;
  };

  readonly discussion: {
    readonly map: string;
    readonly first: string;
    readonly strengths: string;
    readonly hard: string;
    readonly together: string;
    readonly work: string;
    readonly noFirst: string;
    readonly noStrengths: string;
    readonly noLinks: string;
    readonly noWork: string;
    /** Branches that hang there without anything below. */
    readonly open: (branches: readonly string[]) => string;
  };

  readonly differences: {
    /** `below`: the names of what came or went along with it, a few at most; `more`: whether there was more below than that. */
    readonly branchCame: (name: string, below: readonly string[], more: boolean) => string;
    readonly came: (name: string, parent: string, below: readonly string[], more: boolean) => string;
    readonly branchLeft: (name: string, below: readonly string[], more: boolean) => string;
    readonly left: (name: string, below: readonly string[], more: boolean) => string;
    readonly renamed: (before: string, after: string) => string;
    readonly hung: (name: string, parent: string | null) => string;
    readonly domain: (name: string, domain: string | null) => string;
    /** Marks that came and marks that went, not both empty. */
    readonly marks: (name: string, came: readonly Mark[], left: readonly Mark[]) => string;
    readonly effect: (name: string, before: Effect | null, after: Effect | null) => string;
    readonly noteChanged: (name: string) => string;
    readonly linkCame: (from: string, to: string, text: string, both: boolean) => string;
    readonly linkLeft: (from: string, to: string) => string;
    readonly linkText: (from: string, to: string, before: string, after: string) => string;
    readonly linkWays: (from: string, to: string, both: boolean) => string;
    readonly relinked: (from: string, to: string) => string;
    readonly centre: (before: string, after: string) => string;
  };

  readonly labels: Readonly<Record<MindmapCommand['do'], string>>;
}
