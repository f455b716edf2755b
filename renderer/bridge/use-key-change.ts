import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { say } from '../components/toasts.ts';
import { keys } from './keys.ts';
import { useChange } from './use-change.ts';

/** A change of what opens the files. Says so when there are backups that still open with what went before. */
export function useKeyChange<A, R extends { readonly backupsBehind: number }>(
  work: (argument: A) => Promise<R>,
): UseMutationResult<R, Error, A> {
  const { t } = useTranslation();
  const told = async (argument: A): Promise<R> => {
    const changed = await work(argument);
    if (changed.backupsBehind > 0) say(t('backups.behind', { count: changed.backupsBehind }));
    return changed;
  };
  return useChange(told, () => [keys.status, keys.backups]);
}
