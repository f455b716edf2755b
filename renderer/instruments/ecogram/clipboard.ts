import type { Actor, Relation } from '../../../domain/instruments/ecogram/document.ts';

export interface Copied {
  readonly actors: readonly Actor[];
  /** Lines of which both ends were copied; lines to the client come along. */
  readonly relations: readonly Relation[];
}

/** What was copied, for each client apart: nobody ends up on the sheet of somebody else. Gone when the window locks. */
const copies = new Map<string, Copied>();

export const copyFor = (clientId: string, copied: Copied): void => void copies.set(clientId, copied);
export const copiedFor = (clientId: string): Copied | undefined => copies.get(clientId);
