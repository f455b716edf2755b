import { z } from 'zod';
import { DocumentError } from '../../instruments/document-error.ts';
import type { InstrumentId } from '../../instruments/instrument-ids.ts';
import { instrumentIds } from '../../instruments/instrument-ids.ts';
import { instrumentOf } from '../../instruments/registry.ts';
import { errorCodes, type ErrorCode } from '../../language/error-codes.ts';
import { inMethodOrder } from '../print/file-contents.ts';
import { daySchema } from '../day.ts';
import type { PortableFile, PortableMoment } from './format.ts';

/** What is in a file that was received, before it is added. */
export const portablePreviewSchema = z.strictObject({
  callingName: z.string(),
  birthDate: daySchema.nullable(),
  /** First and last day of conversations and worksheets; null when there are none. */
  from: daySchema.nullable(),
  until: daySchema.nullable(),
  conversations: z.number().int(),
  consents: z.number().int(),
  privateNotes: z.boolean(),
  /** In the order of the method. */
  worksheets: z.array(
    z.strictObject({
      id: z.string(),
      instrument: z.enum(instrumentIds),
      title: z.string(),
      /** The day of its newest moment. */
      date: daySchema,
      moments: z.number().int(),
      /** How many of them cannot be read here, and why the newest of those cannot. They are kept as they are. */
      unreadable: z.number().int(),
      problem: z.enum(errorCodes).nullable(),
    }),
  ),
});
export type PortablePreview = z.infer<typeof portablePreviewSchema>;

/** Tells what would come into the house. What was removed from the file before it was handed over is not counted. */
export function previewOf(file: PortableFile): PortablePreview {
  const here = <Row extends { readonly removedAt: string | null }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter((row) => row.removedAt === null);
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
