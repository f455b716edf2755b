import { useMutation, useQueryClient, type QueryKey, type UseMutationResult } from '@tanstack/react-query';

/**
 * A call that changes something: when it has succeeded everything that is named is read anew, before whoever asked goes on.
 */
export function useChange<A, R>(
  work: (argument: A) => Promise<R>,
  touched: (argument: A) => readonly QueryKey[],
): UseMutationResult<R, Error, A> {
  const client = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: async (_, argument) => {
      await Promise.all(touched(argument).map((queryKey) => client.invalidateQueries({ queryKey })));
    },
  });
}
