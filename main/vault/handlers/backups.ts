import { statSync } from 'node:fs';
import type { Handlers } from '../../../preload/contract/types.ts';
import { knownBackups } from '../backup/backup-folders.ts';
import { diskFailure } from '../folder/disk-failure.ts';
import type { House } from '../house.ts';

/** Which backups there are. Making, checking and putting back are long jobs. */
export function backupHandlers(house: House): Handlers<'vault'>['backups'] {
  const { places } = house;
  return {
    async list() {
      const known = await knownBackups(places).catch((error: unknown) => {
        throw diskFailure(error);
      });
      return {
        folder: places.backups,
        backups: known.map(({ name, manifest }) => {
          const { createdAt, reason, clients, worksheets, lastSavedAt, checkedAt, sound } = manifest;
          return { name, createdAt, reason, clients, worksheets, lastSavedAt, checkedAt, sound };
        }),
        problem: house.backups.problem,
        storeSavedAt: savedAt(places.store),
      };
    },
  };
}

/** Null when it is not there. */
function savedAt(store: string): string | null {
  return statSync(store, { throwIfNoEntry: false })?.mtime.toISOString() ?? null;
}
