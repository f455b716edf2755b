import { useQueries, type UseQueryResult } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import type { WorksheetSummary } from '../../../domain/client-file/client-file.ts';
import { inMethodOrder } from '../../../domain/client-file/print/file-contents.ts';
import type { FileWorksheet } from '../../../domain/client-file/print/file-parts.ts';
import { instrumentOf } from '../../../domain/instruments/registry.ts';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import type { Answer } from '../../../preload/contract/types.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';

/** A worksheet of the file that can be chosen, once it was read. */
export interface ReadWorksheet {
  readonly summary: WorksheetSummary;
  /** Null when it cannot be read. */
  readonly worksheet: FileWorksheet | null;
}

const none: readonly WorksheetSummary[] = [];

/**
 * All worksheets of a file in the order of the method, each as soon as it is read; `complete` once all are. The same objects
 * as long as nothing else was read.
 */
export function useFileWorksheets(file: ClientFile | undefined): {
  readonly read: readonly ReadWorksheet[];
  readonly complete: boolean;
} {
  const summaries = useMemo(() => (file === undefined ? none : inMethodOrder(file.worksheets)), [file]);
  const combine = useCallback(
    (answers: readonly UseQueryResult<Answer<'worksheets', 'read'>>[]) => {
      const read = answers.flatMap((answer, index) => {
        const summary = summaries[index];
        return summary === undefined || answer.isPending ? [] : [readWorksheet(summary, answer.data)];
      });
      return { read, complete: file !== undefined && read.length === summaries.length };
    },
    [file, summaries],
  );
  return useQueries({
    queries: summaries.map(({ id }) => ({
      queryKey: keys.worksheet(id),
      queryFn: () => bridge.worksheets.read({ id }),
      gcTime: 0,
    })),
    combine,
  });
}

/** No answer at all is a worksheet that cannot be read either. */
function readWorksheet(
  summary: WorksheetSummary,
  answer: Answer<'worksheets', 'read'> | undefined,
): ReadWorksheet {
  if (answer === undefined || answer.problem !== null) return { summary, worksheet: null };
  const { instrument, title, date } = summary;
  return {
    summary,
    worksheet: { instrument: instrumentOf(instrument), title, document: answer.document, date },
  };
}
