import { QueryClient } from '@tanstack/react-query';

/**
 * What the window keeps of the vault. There is no network: a laptop that is offline must not pause anything, and what
 * was read stays true until the window itself changes it.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
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
}
