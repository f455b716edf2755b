import type { Actor, Relation } from '../../../domain/instruments/ecogram/document.ts';
import { createClipboard } from '../../drawing/clipboard.ts';

export interface Copied {
  readonly actors: readonly Actor[];
  /** Lines of which both ends were copied; lines to the client come along. */
  readonly relations: readonly Relation[];
}

export const { copyFor, copiedFor } = createClipboard<Copied>();
