import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SalvageOutcome, Secret } from '../../../preload/contract/backups.ts';
import { bridge } from '../../bridge/bridge.ts';
import { keys } from '../../bridge/keys.ts';
import { useLongJob } from '../../bridge/use-long-job.ts';
import { useLanguage } from '../../language/use-language.ts';
import type { Deed } from './deeds.ts';

export interface RepairWorkParts {
  readonly onOpened: () => void;
  readonly onSalvaged: (outcome: SalvageOutcome) => void;
  readonly onStopped: () => void;
  readonly onError: (error: Error) => void;
}

export interface RepairWork {
  /** How far it is, from 0 to 1. */
  readonly done: number;
  /** The repair is done: the files are being opened. */
  readonly isOpening: boolean;
  readonly error: Error | null;
  readonly begin: (deed: Deed, secret: Secret) => void;
  readonly stop: () => void;
}

/** Repairs, and opens the files with what was typed for it. */
export function useRepairWork({ onOpened, onSalvaged, onStopped, onError }: RepairWorkParts): RepairWork {
  const { language } = useLanguage();
  const client = useQueryClient();
  const [isOpening, setOpening] = useState(false);

  async function open(secret: Secret): Promise<void> {
    setOpening(true);
    await ('passphrase' in secret ? bridge.vault.unlock(secret) : bridge.vault.unlockWithRecovery(secret));
    await client.invalidateQueries({ queryKey: keys.status });
    onOpened();
  }
  const work = useMutation({
    mutationFn: async ({ deed, secret }: { readonly deed: Deed; readonly secret: Secret }) => {
      if (deed.do === 'salvage') {
        const { salvaged } = await bridge.backups.salvage({ secret, language });
        await client.invalidateQueries({ queryKey: keys.backups });
        return salvaged === null ? onStopped() : onSalvaged(salvaged);
      }
      if (deed.do === 'keys') await bridge.backups.takeKeyFile({ secret });
      else if ((await bridge.backups.restore({ name: deed.backup.name, secret })).outcome === 'cancelled')
        return onStopped();
      return open(secret);
    },
    onError,
  });
  const job = useLongJob(work.isPending);
  return {
    done: job.done,
    isOpening,
    error: work.error,
    begin: (deed, secret) => {
      job.begin();
      work.mutate({ deed, secret });
    },
    stop: job.stop,
  };
}
