import type { Taker } from '../../domain/handover/roads.ts';

/** What is handed on, and to which instrument. */
export interface HandingOn {
  readonly clientId: string;
  /** The worksheet that hands something on; it stays as it is. */
  readonly worksheetId: string;
  readonly taker: Taker;
  /**
   * The things that are offered, by their ids in the worksheet, by their life domain or by the round in which they were said; a
   * single one is ticked already.
   */
  readonly only?: readonly string[];
}
