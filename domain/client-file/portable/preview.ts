import { DocumentError } from '../../instruments/document-error.ts';
import type { InstrumentId } from '../../instruments/instrument-ids.ts';
import { instrumentOf } from '../../instruments/registry.ts';
import type { ErrorCode } from '../../language/error-codes.ts';
import { inMethodOrder } from '../print/file-contents.ts';
import type { PortableFile, PortableMoment } from './format.ts';
import type { PortablePreview } from './preview-schema.ts';

/** Tells what would come into the house. What was removed from the file before it was handed over is not counted. */
export function previewOf(file: PortableFile): PortablePreview {
  const conversations = here(file.conversations);
  const worksheets = inMethodOrder(here(file.worksheets));
  const days = [
    ...conversations.map(({ date }) => date),
    ...worksheets.flatMap(({ moments }) => moments.map(({ day }) => day)),
  ].toSorted();
  return {
    callingName: file.client.callingName,
    birthDate: file.client.birthDate,
    from: days[0] ?? null,
    until: days.at(-1) ?? null,
    conversations: conversations.length,
    consents: here(file.consents).length,
    privateNotes: file.privateNotes,
    worksheets: worksheets.map(({ id, instrument, title, moments }) => {
      const problems = moments
        .map((moment) => problemOf(instrument, moment))
        .filter((problem) => problem !== null);
      return {
        id,
        instrument,
        title,
        date: moments.at(-1)?.day ?? '',
        moments: moments.length,
        unreadable: problems.length,
        problem: problems.at(-1) ?? null,
      };
    }),
  };
}

function problemOf(instrument: InstrumentId, { document, unreadable }: PortableMoment): ErrorCode | null {
  if (unreadable !== null) return 'document-unreadable';
  try {
    instrumentOf(instrument).upgrade(document);
    return null;
  } catch (error) {
    return error instanceof DocumentError ? error.code : 'document-unreadable';
  }
}

const here = <Row extends { readonly removedAt: string | null }>(rows: readonly Row[]): readonly Row[] =>
  rows.filter((row) => row.removedAt === null);
