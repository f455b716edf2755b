import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { WorksheetSummary } from '../../../domain/client-file/client-file.ts';
import type { FileContents, FileWorksheet } from '../../../domain/client-file/print/file-parts.ts';
import { nameInFile } from '../../../domain/client-file/print/bound-file.ts';
import { instrumentIds } from '../../../domain/instruments/instrument-ids.ts';
import { instrumentOf } from '../../../domain/instruments/registry.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';

/** A worksheet of the file that can be chosen, once it was read. */
export interface ReadWorksheet {
  readonly summary: WorksheetSummary;
  /** Null when it cannot be read. */
  readonly worksheet: FileWorksheet | null;
}

/** All worksheets of a file in the order of the method, each as soon as it is read. */
export function useFileWorksheets(
  file: ClientFile | undefined,
): readonly (ReadWorksheet | undefined)[] | undefined {
  const summaries = useMemo(
    () =>
      file &&
      instrumentIds.flatMap((instrument) =>
        file.worksheets.filter((worksheet) => worksheet.instrument === instrument),
      ),
    [file],
  );
  const read = useQueries({
    queries: (summaries ?? []).map(({ id }) => ({
      queryKey: keys.worksheet(id),
      queryFn: () => bridge.worksheets.read({ id }),
      gcTime: 0,
    })),
  });
  if (summaries === undefined) return undefined;
  return summaries.map((summary, index): ReadWorksheet | undefined => {
    const answer = read[index];
    if (answer?.error) return { summary, worksheet: null };
    if (answer?.data === undefined) return undefined;
    const { document, problem } = answer.data;
    const { instrument, title, date } = summary;
    return {
      summary,
      worksheet: problem === null ? { instrument: instrumentOf(instrument), title, document, date } : null,
    };
  });
}

/** What the vault will find as well: the client, the conversations oldest first, the chosen worksheets and what is agreed in them. */
export function contentsOf(
  { client, conversations, consents }: ClientFile,
  worksheets: readonly FileWorksheet[],
  language: Language,
): FileContents {
  return {
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
  };
}
