import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Client } from '../../../domain/client-file/client-file.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useChange } from '../../bridge/use-change.ts';
import { say } from '../../components/toasts.ts';
import { today } from '../../language/dates.ts';
import { paths } from '../paths.ts';
import { tellError } from '../problems.ts';

export interface Archiving {
  /** Puts the file away, with the end of the guidance when that is known, and a message that takes it back. */
  readonly archive: (endDate: string | null) => void;
  /** Puts it among the files that are worked on again, with a message that takes it back. The guidance goes on. */
  readonly reopen: () => void;
}

/** Rounding a guidance off, and taking it up again. Nothing is erased. */
export function useArchive({ id, callingName, endDate, archivedOn }: Client): Archiving {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const change = useChange(bridge.clients.change, () => [keys.client(id), keys.clients, keys.due]);
  const takeBack = (): void =>
    void change.mutateAsync({ id, change: { endDate, archivedOn } }).catch(tellError);
  // Awaited rather than told to the screen that asked: its dialog is closed by then
  const put = async (
    values: Pick<Client, 'endDate' | 'archivedOn'>,
    text: string,
    path: string,
  ): Promise<void> => {
    try {
      await change.mutateAsync({ id, change: values });
      say(text, takeBack);
      go(path);
    } catch (error) {
      tellError(error);
    }
  };
  const words = { name: callingName };
  return {
    archive: (end) =>
      void put({ endDate: end, archivedOn: today() }, t('clientFile.archive.done', words), paths.allClients),
    reopen: () =>
      void put(
        { endDate: null, archivedOn: null },
        t('clientFile.archive.reopened', words),
        paths.client(id),
      ),
  };
}
