import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Answer } from '../../preload/contract/types.ts';
import { bridge, listen } from './bridge.ts';
import { keys } from './keys.ts';

/** Which backups there are, read anew whenever one is made by itself. Also at the door. */
export function useBackups(): UseQueryResult<Answer<'backups', 'list'>> {
  const client = useQueryClient();
  useEffect(
    () => listen('backups', () => void client.invalidateQueries({ queryKey: keys.backups })),
    [client],
  );
  return useQuery({
    queryKey: keys.backups,
    queryFn: () => bridge.backups.list({}),
    refetchOnMount: 'always',
  });
}
