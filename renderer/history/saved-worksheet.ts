import { useQueries, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { Answer } from '../../preload/contract/types.ts';
import { bridge } from '../bridge/bridge.ts';
import { writeEverythingAway } from '../bridge/flushing.ts';
import { keys } from '../bridge/keys.ts';

export interface SavedWorksheet {
  readonly worksheet: Answer<'worksheets', 'read'>;
  /** Oldest first; the last one is as it is now. */
  readonly moments: Answer<'worksheets', 'moments'>;
}

/**
 * A worksheet with its moments as they are on disk, after everything that was still in the window is there too. Read anew
 * by every screen that asks, since the worksheet screen edits without telling.
 */
export function useSavedWorksheet(id: string): UseQueryResult<SavedWorksheet> {
  return useQuery({
    queryKey: [...keys.worksheet(id), 'saved'],
    gcTime: 0,
    queryFn: async () => {
      await writeEverythingAway();
      const [worksheet, moments] = await Promise.all([
        bridge.worksheets.read({ id }),
        bridge.worksheets.moments({ id }),
      ]);
      return { worksheet, moments: moments.toReversed() };
    },
  });
}

type ReadMoment = Answer<'worksheets', 'readMoment'>;

/** The documents of some moments, in the order asked; one that is not there yet, or cannot be read, is undefined. */
export function useMomentDocuments(
  worksheetId: string,
  momentIds: readonly string[],
): { readonly moments: readonly (ReadMoment | undefined)[]; readonly error: Error | null } {
  return useQueries({
    queries: momentIds.map((momentId) => ({
      queryKey: keys.moment(worksheetId, momentId),
      gcTime: 0,
      queryFn: () => bridge.worksheets.readMoment({ id: worksheetId, momentId }),
    })),
    combine: (results) => ({
      moments: results.map((result) => result.data),
      error: results.find((result) => result.error !== null)?.error ?? null,
    }),
  });
}
