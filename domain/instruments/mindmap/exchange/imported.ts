import type { LifeDomain } from '../../../life-domains/life-domains.ts';
import type { Centre, Effect, Mark, Offset } from '../document.ts';

/** A thought from outside. Its place in the list is its name; parents stand before their children. */
interface ImportedThought {
  /** Place in the list of the thought on which it hangs; null hangs on the middle. */
  readonly parent: number | null;
  readonly text: string;
  readonly note: string;
  /** Only on a branch. With an empty text the branch carries the name of the domain. */
  readonly domain: LifeDomain | null;
  readonly marks: readonly Mark[];
  readonly work: Effect | null;
  readonly side: 'left' | 'right' | null;
  readonly offset: Offset | null;
  readonly folded: boolean;
}

/** An arrow between two thoughts, by their places in the list; null is the middle. */
export interface ImportedArrow {
  readonly from: number | null;
  readonly to: number | null;
  readonly text: string;
  readonly both: boolean;
}

/** What stands in the middle of a file that has one. */
export interface ImportedMiddle {
  /** Empty: the usual words for what it is about. */
  readonly text: string;
  readonly about: Centre['about'];
  readonly note: string;
}

/** Everything that a file or a pasted text says, before it has a place in a map. */
export interface Imported {
  readonly middle: ImportedMiddle | null;
  readonly thoughts: readonly ImportedThought[];
  readonly arrows: readonly ImportedArrow[];
}
