import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { BridgeError } from './bridge-error.ts';
import { keys } from './keys.ts';

/**
 * What the window keeps of the vault. There is no network: a laptop that is offline must not pause anything, and what
 * was read stays true until the window itself changes it.
 */
export function createQueryClient(): QueryClient {
  // A refusal because of the lock means that the window did not hear of it yet: the gate looks again.
  const onError = (error: Error): void => {
    if (error instanceof BridgeError && error.code === 'locked') {
      void client.invalidateQueries({ queryKey: keys.status });
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: false,
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  return client;
}
