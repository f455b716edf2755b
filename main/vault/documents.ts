import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { DocumentError } from '../../domain/instruments/document-error.ts';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import { instrumentOf } from '../../domain/instruments/registry.ts';
import { Failure } from './failure.ts';

/** A stored document in its present version, or why it cannot be shown. What is stored stays as it is either way. */
export type ReadDocument =
  | { readonly document: unknown; readonly problem: null }
  | { readonly document: null; readonly problem: ErrorCode };

/** Reads a stored document: JSON, brought to the present version, checked. */
export function readDocument(id: InstrumentId, stored: string): ReadDocument {
  try {
    return { document: instrumentOf(id).upgrade(JSON.parse(stored)), problem: null };
  } catch (error) {
    return { document: null, problem: error instanceof DocumentError ? error.code : 'document-unreadable' };
  }
}

/** The document of `readDocument`. Throws its problem as a Failure. */
export function documentFrom(id: InstrumentId, stored: string): unknown {
  const { document, problem } = readDocument(id, stored);
  if (problem !== null) throw new Failure(problem);
  return document;
}

/**
 * Applies commands in order with the instrument's own function, the same that the window used. Throws Failure
 * 'edit-refused' when a command or the document that comes of it does not pass: nothing is half done.
 */
export function editDocument(id: InstrumentId, document: unknown, commands: readonly unknown[]): unknown {
  const instrument = instrumentOf(id);
  let edited = document;
  for (const command of commands) {
    const read = instrument.commandSchema.safeParse(command);
    if (!read.success) throw new Failure('edit-refused');
    edited = instrument.edit(edited, read.data);
  }
  const checked = instrument.documentSchema.safeParse(edited);
  if (!checked.success) throw new Failure('edit-refused');
  return checked.data;
}

/** A document as it is written, with what somebody typed in it. */
export function storedDocument(
  id: InstrumentId,
  document: unknown,
): { readonly document: string; readonly texts: readonly string[] } {
  return { document: JSON.stringify(document), texts: instrumentOf(id).texts(document) };
}

/** What somebody typed in a stored document; nothing when it cannot be read. */
export function textsIn(id: InstrumentId, stored: string): readonly string[] {
  const { document, problem } = readDocument(id, stored);
  return problem === null ? instrumentOf(id).texts(document) : [];
}

export function emptyDocument(id: InstrumentId): unknown {
  return instrumentOf(id).empty();
}
