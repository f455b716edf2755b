import { isNameOf, noReturnAt } from '../../../domain/privacy/erasing.ts';
import type { Erasure } from '../../../domain/privacy/erasure.ts';
import type { EraseRequest } from '../../../preload/contract/privacy.ts';
import { backupSteps } from '../backup/backup.ts';
import { backupsOf } from '../backup/backup-folders.ts';
import { rewriteBackups } from '../backup/rewriting.ts';
import { Failure } from '../failure.ts';
import { inStore, openIn, type House } from '../house.ts';
import { type Job, jobOf, type Steps, within } from '../stepwise.ts';
import { applyTombstones, markOf } from '../store/erasing.ts';
import type { Tables } from '../store/store.ts';
import { writeErasedFile } from './erased-file.ts';

/**
 * Erases a client for good: a backup first, then the rows in one transaction, then what backups hold. Until the rows go it can be
 * dropped and nothing has changed; from then on the store itself knows that there is work left, and `finishErasing` does it.
 * Throws Failure: locked, not-found, name-mismatch; then while it runs those of a backup, or 'erasure-unfinished'.
 */
export function eraseClient(house: House, request: EraseRequest): Job<Erasure> {
  const callingName = inStore(house, (tables) => tables.erasures.nameOf(request.id));
  if (callingName === null) throw new Failure('not-found');
  if (!isNameOf(callingName, request.name)) throw new Failure('name-mismatch');
  return jobOf(eraseSteps(house, request), (erasure) => erasure);
}

/** What was left of an erasure that was cut short; nothing when there was none. Throws Failure: locked, erasure-unfinished. */
export function finishErasing(house: House): Job<Record<string, never>> {
  return jobOf(finishSteps(house), () => ({}));
}

async function* eraseSteps(house: House, request: EraseRequest): Steps<Erasure> {
  yield* within(backupSteps(house, 'before-erasure'), 0, noReturnAt);
  const id = eraseRows(house, request);
  yield noReturnAt;
  yield* within(finishSteps(house), noReturnAt, 1);
  const erasure = inStore(house, (tables) => tables.erasures.read(id));
  if (erasure === null) throw new Failure('not-found');
  return erasure;
}

/** The point of no return: rows, tombstone, proof and audit in one transaction, with the note that backups are to follow. */
function eraseRows(house: House, { id, reason }: EraseRequest): string {
  const { tombstones } = openIn(house).ring.keys;
  return inStore(house, ({ erasures, settings, audit }, now) => {
    const erasure: Erasure = {
      id: house.randomId(),
      erasedAt: now,
      reason,
      counts: erasures.count(id),
      backups: 0,
    };
    erasures.erase(id);
    erasures.remember({ mark: markOf(tombstones, id), erasedAt: now });
    erasures.write(erasure);
    settings.write('erasure-unfinished', erasure.id);
    audit.record('erased', 'client', id, now);
    return erasure.id;
  });
}

/** Can be done again from the start, whatever was done of it before. */
async function* finishSteps(house: House): Steps<void> {
  const { store, ring } = openIn(house);
  const unfinished = inStore(house, unfinishedIn);
  if (unfinished === null) return;
  const key = ring.keys.tombstones;
  try {
    // The proof goes into the backups as well; until they are rewritten it can only say how many there are.
    const expected = (await backupsOf(house.places, ring.file.storeId)).length;
    inStore(house, (tables) => noteBackups(tables, unfinished, expected));
    const known = store.erased();
    await writeErasedFile(house.places.folder, key, known.tombstones);
    yield 0.05;
    const forget = (database: Parameters<typeof applyTombstones>[0]): void =>
      void applyTombstones(database, key, known);
    const { changed } = yield* within(rewriteBackups(house, forget), 0.05, 0.9);
    yield 0.9;
    store.compact();
    inStore(house, (tables) => {
      noteBackups(tables, unfinished, changed);
      tables.settings.write('erasure-unfinished', '');
    });
  } catch {
    throw new Failure('erasure-unfinished');
  }
}

function noteBackups({ erasures }: Tables, id: string, backups: number): void {
  const erasure = erasures.read(id);
  if (erasure !== null) erasures.write({ ...erasure, backups });
}

/** The id of the erasure that was cut short; null when there is none. */
export function unfinishedIn({ settings }: Tables): string | null {
  const stored = settings.read('erasure-unfinished') ?? '';
  return stored === '' ? null : stored;
}
