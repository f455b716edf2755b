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
  // Who asked may be gone by the time that it is done: the dialog closes at once
  const put = (values: Pick<Client, 'endDate' | 'archivedOn'>, text: string, path: string): void =>
    void change
      .mutateAsync({ id, change: values })
      .then(() => {
        say(text, takeBack);
        go(path);
      })
      .catch(tellError);
  const words = { name: callingName };
  return {
    archive: (end) =>
      put({ endDate: end, archivedOn: today() }, t('clientFile.archive.done', words), paths.allClients),
    reopen: () =>
      put({ endDate: null, archivedOn: null }, t('clientFile.archive.reopened', words), paths.client(id)),
  };
}
