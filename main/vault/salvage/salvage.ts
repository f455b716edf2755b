import { copyFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { catalogues } from '../../../domain/language/catalogues.ts';
import type { Language } from '../../../domain/language/language.ts';
import type { SalvageOutcome, Secret } from '../../../preload/contract/backups.ts';
import { accessTo, backupFailure, type StoreKeys } from '../backup/checking.ts';
import { copyAside } from '../backup/aside.ts';
import { makingSteps } from '../backup/backup.ts';
import { knownBackups } from '../backup/backup-folders.ts';
import { ringFor } from '../backup/opening-keys.ts';
import { documentFrom } from '../documents.ts';
import { Failure } from '../failure.ts';
import { fileAgreements } from '../filed-agreements.ts';
import { existsThere } from '../folder/folder-state.ts';
import { journalOf } from '../folder/places.ts';
import type { House } from '../house.ts';
import { zeroKeys } from '../keys/data-key.ts';
import { type Job, jobOf, type Steps, within } from '../stepwise.ts';
import { copyUnchanged } from '../store/copy.ts';
import { openDamaged } from '../store/damaged.ts';
import { createStore } from '../store/open-store.ts';
import { salvageInto, type Salvage } from '../store/salvaging.ts';
import { storeOf } from '../store/store.ts';

export interface SalvageRequest {
  readonly secret: Secret;
  readonly language: Language;
}

/**
 * Reads what can still be read of a damaged store into a new one, as a job. It becomes a backup like another, to be put back or not; the
 * damaged store is copied aside first and stays as it is. Throws Failure: nothing-to-salvage, store-missing, what `ringFor` throws, and
 * disk codes.
 */
export function salvageStore(house: House, request: SalvageRequest): Job<SalvageOutcome> {
  if (house.open !== null) throw new Failure('folder-already-used');
  return jobOf(salvageSteps(house, request), (outcome) => outcome);
}

async function* salvageSteps(house: House, { secret, language }: SalvageRequest): Steps<SalvageOutcome> {
  const { places, clock } = house;
  if (!existsThere(places.store)) throw new Failure('store-missing');
  const known = await knownBackups(places);
  const ring = await ringFor(places, secret, known);
  const own: StoreKeys = { storeId: ring.file.storeId, keys: ring.keys };
  const work = {
    damaged: join(places.folder, 'houvast.store.reading'),
    fresh: `${places.restoring}.salvaged`,
  };
  const leftovers = [work.damaged, work.fresh].flatMap((path) => [path, journalOf(path)]);
  const tidy = async (): Promise<void> => {
    for (const path of leftovers) await rm(path, { force: true }).catch(() => undefined);
  };
  try {
    yield 0.02;
    // The copy is read: a disk that fails is not to be asked twice.
    const aside = await copyAside(places, clock());
    if (aside === null) throw new Failure('store-missing');
    await tidy();
    yield 0.1;
    const kept = join(aside, basename(places.store));
    await copyFile(kept, work.damaged);
    if (existsThere(journalOf(kept))) await copyFile(journalOf(kept), journalOf(work.damaged));
    yield 0.15;
    createStore(accessTo(work.fresh, own));
    const salvage = yield* within(rowsSteps(work, own, house, language), 0.15, 0.7);
    const made = yield* within(
      makingSteps({
        places,
        clock,
        ring,
        busy: house.backups.busy,
        reason: 'salvaged',
        write: (path) => copyUnchanged(accessTo(work.fresh, own), path),
      }),
      0.75,
      1,
    );
    const { manifest } = (await knownBackups(places)).find(({ name }) => name === made.name) ?? {};
    return {
      name: made.name,
      clients: manifest?.clients ?? 0,
      worksheets: manifest?.worksheets ?? 0,
      ...salvage,
    };
  } catch (error) {
    throw backupFailure(error);
  } finally {
    zeroKeys(ring.keys);
    await tidy();
  }
}

async function* rowsSteps(
  work: { readonly damaged: string; readonly fresh: string },
  own: StoreKeys,
  house: House,
  language: Language,
): Steps<Salvage> {
  const damaged = openDamaged(accessTo(work.damaged, own));
  try {
    const rows = salvageInto(accessTo(work.fresh, own), damaged, {
      auditKey: own.keys.audit,
      nameless: catalogues[language].repair.nameless,
      now: house.clock().toISOString(),
    });
    const salvage = yield* rows;
    fileAnew(work.fresh, own);
    return salvage;
  } finally {
    damaged.close();
  }
}

/** Puts into the index and among the agreements what the documents say: both follow from them. */
function fileAnew(path: string, own: StoreKeys): void {
  const store = storeOf(accessTo(path, own), own.keys.audit);
  try {
    store.transaction((tables) => {
      for (const { id } of tables.clients.list()) {
        for (const row of tables.worksheets.listOf(id)) {
          const newest = tables.moments.newest(row.id);
          try {
            if (newest !== null) fileAgreements(tables, row, documentFrom(row.instrument, newest.document));
          } catch (error) {
            // A document that cannot be read is kept as it is; its screen says so.
            if (!(error instanceof Failure)) throw error;
          }
        }
      }
    });
  } finally {
    store.close();
  }
}
