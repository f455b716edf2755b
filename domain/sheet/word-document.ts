import type { Language } from '../language/language.ts';

/** One piece of a document for a word processor, from top to bottom. Texts as they were typed, with their own line ends. */
export type WordBlock =
  | { readonly block: 'title' | 'heading' | 'subheading' | 'text'; readonly text: string }
  | {
      readonly block: 'table';
      readonly heads: readonly string[];
      /** Shares of the width, one for each column. */
      readonly widths: readonly number[];
      readonly rows: readonly WordRow[];
    };

/** A row with a cell for each column, or one text over the whole width. */
export type WordRow =
  | { readonly cells: readonly string[]; /** The first cell names the row. */ readonly named?: boolean }
  | { readonly across: string };

/** A worksheet to go on typing in with a word processor. */
export interface WordDocument {
  /** "method, calling name". */
  readonly title: string;
  readonly language: Language;
  readonly landscape: boolean;
  /** At the foot of every page. */
  readonly foot: string;
  readonly blocks: readonly WordBlock[];
}
