import type { Language } from '../../language/language.ts';
import type { PagePoint } from '../../geometry/point.ts';
import type { BalanceDocument } from './document.ts';
import type { Lean } from './lean.ts';

/** How much stands in a shape: its text, or a number that the list explains. */
export type Detail = 'full' | 'number';

/** How a balance is looked at. */
export interface BalanceView {
  readonly clientName: string;
  readonly language: Language;
  /** 'hidden': numbers instead of texts, since "Mama" or "brief van de huisbaas" can give somebody away as well. */
  readonly names: 'all' | 'hidden';
  /** Multiplies the size of the letters, not of the shapes: letters grow as far as there is room. Default 1. */
  readonly textScale?: number;
  /** Default 'full'. */
  readonly detail?: Detail;
  /** Multiplies the shapes, not the letters nor the beam: for a paper that is too small. Default 1. */
  readonly scale?: number;
  /** Where the middle of the beam comes. Default (0, 0). */
  readonly origin?: PagePoint;
  /** How the beam lies; left out: as leanOf says. A drawing in motion gives what lies between two. */
  readonly lean?: Lean;
  /**
   * The document from which a drawing is changing under the pointer: joins stay at the points of their shapes that they have
   * there, since looking for the best ones takes more time than there is between two frames.
   */
  readonly changingFrom?: BalanceDocument;
}

export const isNumbered = ({ names, detail = 'full' }: BalanceView): boolean =>
  names === 'hidden' || detail === 'number';
