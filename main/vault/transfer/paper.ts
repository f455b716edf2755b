import { usualFileOptions } from '../../../domain/client-file/print/file-parts.ts';
import type { Language } from '../../../domain/language/language.ts';
import { readDocument } from '../documents.ts';
import { bindFile } from '../file-binding.ts';
import { newestOf } from '../handlers/worksheets.ts';
import { inStore, type House } from '../house.ts';
import type { Job } from '../stepwise.ts';
import type { RenderedFile } from '../rendered-file.ts';

/** The whole file to read: every worksheet that can be read, as it is now. Throws the Failures of `bindFile`. */
export function paperOf(
  house: House,
  { clientId, language, privateNotes }: { clientId: string; language: Language; privateNotes: boolean },
): Job<RenderedFile> {
  const worksheetIds = inStore(house, (tables) =>
    tables.worksheets
      .listOf(clientId)
      .filter(
        ({ id, instrument }) => readDocument(instrument, newestOf(tables, id).document).problem === null,
      )
      .map(({ id }) => id),
  );
  return bindFile(house, {
    clientId,
    worksheetIds,
    language,
    options: { ...usualFileOptions, privateNotes },
  });
}
