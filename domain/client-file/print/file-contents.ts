import { instrumentIds } from '../../instruments/instrument-ids.ts';
import type { Language } from '../../language/language.ts';
import { nameInFile } from './bound-file.ts';
import type { FileContents, FileWorksheet } from './file-parts.ts';

/** Worksheets, or rows about them, in the order of the method. */
export const inMethodOrder = <Row extends { readonly instrument: string }>(
  rows: readonly Row[],
): readonly Row[] => instrumentIds.flatMap((id) => rows.filter(({ instrument }) => instrument === id));

/** Gathers what is printed of a client file: conversations oldest first, and what is agreed in the chosen worksheets. */
export const fileContents = (
  { client, conversations, consents }: Pick<FileContents, 'client' | 'conversations' | 'consents'>,
  worksheets: readonly FileWorksheet[],
  language: Language,
): FileContents => ({
  client,
  conversations: conversations.toSorted((a, b) => a.date.localeCompare(b.date)),
  worksheets,
  agreements: worksheets.flatMap((worksheet) =>
    (worksheet.instrument.agreements?.(worksheet.document, language) ?? []).map((agreement) => ({
      agreement,
      worksheet: nameInFile(worksheet, language, false),
    })),
  ),
  consents,
});
