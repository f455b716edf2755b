import type { Burden, Join, Strength } from '../../../domain/instruments/balance/document.ts';
import { sheetClipboard } from '../../drawing/sheet-clipboard.ts';

export interface Copied {
  readonly burdens: readonly Burden[];
  readonly strengths: readonly Strength[];
  /** Joins of which both ends were copied. */
  readonly joins: readonly Join[];
}

export const clipboard = sheetClipboard<Copied>('balance');
