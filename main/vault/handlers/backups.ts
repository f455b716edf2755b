import { statSync } from 'node:fs';
import type { Handlers } from '../../../preload/contract/types.ts';
import { copyAside } from '../backup/aside.ts';
import { knownBackups, type KnownBackup } from '../backup/backup-folders.ts';
import { backupFailure } from '../backup/checking.ts';
import { ringFor } from '../backup/opening-keys.ts';
import { Failure } from '../failure.ts';
import type { House } from '../house.ts';
import { storeSalt, zeroKeys } from '../keys/data-key.ts';
import { writeCopies } from '../keys/key-copies.ts';
import { recognise } from '../store/recognise.ts';

/** Which backups there are, and the key file of one. Making, checking and putting back are long jobs. */
export function backupHandlers(house: House): Handlers<'vault'>['backups'] {
  const { places } = house;
  const fits = ({ manifest }: KnownBackup): boolean => {
    try {
      return recognise(places.store, storeSalt(manifest.storeId)) === 'ours';
    } catch {
      // What cannot be read belongs to no key; that it cannot be is said when it is opened.
      return false;
    }
  };
  return {
    async list() {
      const known = await knownBackups(places).catch((error: unknown) => {
        throw backupFailure(error);
      });
      const facts = house.open?.store.facts();
      return {
        folder: places.backups,
        backups: known.map((backup) => {
          const { createdAt, reason, clients, worksheets, lastSavedAt, checkedAt, sound } = backup.manifest;
          const said = { createdAt, reason, clients, worksheets, lastSavedAt, checkedAt, sound };
          return { ...said, name: backup.name, fitsStore: fits(backup) };
        }),
        problem: house.backups.problem,
        behind: house.open === null ? 0 : house.backups.behind,
        storeSavedAt: savedAt(places.store),
        present: facts === undefined ? null : { clients: facts.clients, worksheets: facts.worksheets },
      };
    },

    async takeKeyFile({ secret }) {
      if (house.open !== null) throw new Failure('folder-already-used');
      const fitting = (await knownBackups(places)).filter(fits);
      if (fitting.length === 0) throw new Failure('not-found');
      const { file, keys } = await ringFor(places, secret, fitting);
      try {
        await copyAside(places, house.clock(), places.keys);
        await writeCopies(places, file, keys.keyFile);
      } catch (error) {
        throw backupFailure(error);
      } finally {
        zeroKeys(keys);
      }
      return {};
    },
  };
}

/** Null when it is not there. */
function savedAt(store: string): string | null {
  return statSync(store, { throwIfNoEntry: false })?.mtime.toISOString() ?? null;
}
