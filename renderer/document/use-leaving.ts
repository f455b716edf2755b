import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { keys } from '../bridge/keys.ts';

/** Other screens read from disk: they open once everything is there, and read it anew. */
export function useLeaving(
  clientId: string,
  worksheetId: string,
  flush: () => Promise<boolean>,
): (path: string) => void {
  const client = useQueryClient();
  const [, go] = useLocation();
  return useCallback(
    (path) => {
      const leave = async (): Promise<void> => {
        await flush();
        client.removeQueries({ queryKey: keys.worksheet(worksheetId) });
        void client.invalidateQueries({ queryKey: keys.client(clientId) });
        void client.invalidateQueries({ queryKey: keys.clients });
        go(path);
      };
      void leave();
    },
    [client, clientId, flush, go, worksheetId],
  );
}
