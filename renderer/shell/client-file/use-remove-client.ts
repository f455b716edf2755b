import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { say } from '../../components/toasts.ts';
import { paths } from '../paths.ts';
import { tellError } from '../problems.ts';

/** Takes a client file out of the lists, with a message that puts it back. Nothing is erased. */
export function useRemoveClient({ id, callingName }: Client): () => void {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const remove = useChange(bridge.clients.remove, () => [keys.clients]);
  const restore = useChange(bridge.clients.restore, () => [keys.clients]);
  return () =>
    remove.mutate(
      { id },
      {
        onSuccess: () => {
          say(
            t('clientFile.fileRemoved', { name: callingName }),
            () => void restore.mutateAsync({ id }).catch(tellError),
          );
          go(paths.start);
        },
        onError: tellError,
      },
    );
}
