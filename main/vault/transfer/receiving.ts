import { withFreshIds } from '../../../domain/client-file/portable/fresh-ids.ts';
import type { PortableFile } from '../../../domain/client-file/portable/format.ts';
import { largestReceived } from '../../../domain/client-file/portable/limits.ts';
import { PortableError } from '../../../domain/client-file/portable/portable-error.ts';
import { previewOf } from '../../../domain/client-file/portable/preview.ts';
import { readPortable } from '../../../domain/client-file/portable/reading.ts';
import type { ReceivedPreview } from '../../../preload/contract/transfers.ts';
import { backupSteps } from '../backup/backup.ts';
import { Failure } from '../failure.ts';
import { inStore, openIn, type House } from '../house.ts';
import type { OpenVault } from '../session.ts';
import { type Job, jobOf, type Steps, within } from '../stepwise.ts';
import type { Tables } from '../store/store.ts';
import { addFile } from './adding.ts';
import { neededFor, opening, type Opener } from './age-file.ts';
import { ownIdentity } from './own-key.ts';
import { unpackedJson } from './zip.ts';

/** A file that was chosen, and what was in it once it was opened. */
interface Received {
  readonly bytes: Uint8Array;
  file: PortableFile | null;
}

/** One for each open store, and gone with it. */
const received = new WeakMap<OpenVault, Received>();

/** Takes a chosen file in hand, and says what opens it. Throws Failure: transfer-foreign, transfer-too-costly, transfer-too-large. */
export function receive(house: House, bytes: Uint8Array): { needs: 'words' | 'key' } {
  const vault = openIn(house);
  received.delete(vault);
  if (bytes.byteLength > largestReceived) throw new Failure('transfer-too-large');
  const needs = neededFor(bytes);
  received.set(vault, { bytes, file: null });
  return { needs };
}

/** Lets go of the file that was chosen and of what was in it. */
export function forgetReceived(house: House): void {
  if (house.open !== null) received.delete(house.open);
}

function inHand(house: House): Received {
  const present = received.get(openIn(house));
  if (present === undefined) throw new Failure('not-found');
  return present;
}

/**
 * Begins to open the file in hand, with words or, for null, with the coach's own key. Throws Failure: not-found,
 * transfer-wrong-words, transfer-wrong-key, transfer-damaged, transfer-too-costly, transfer-foreign, transfer-newer,
 * transfer-malformed.
 */
export async function openReceived(
  house: House,
  { words }: { readonly words: string | null },
): Promise<Job<ReceivedPreview>> {
  const present = inHand(house);
  present.file = null;
  const opener: Opener =
    words === null ? { kind: 'identity', identity: await ownIdentity(house) } : { kind: 'words', words };
  return jobOf(openingSteps(present, opener), (file) =>
    inStore(house, (tables) => ({ ...previewOf(file), isHereAlready: isHere(tables, file) })),
  );
}

/** Only once every bit has been authenticated is there something to look at. */
async function* openingSteps(present: Received, opener: Opener): Steps<PortableFile> {
  yield 0;
  // The longest piece: the work that the words ask for
  const opened = await opening(present.bytes, opener);
  for (let done = 0; done < 1; done = await opened.step()) yield 0.4 + done * 0.4;
  yield 0.8;
  const file = fileIn(opened.whole());
  present.file = file;
  return file;
}

/** What is in an opened file, of which every bit has been authenticated and nothing is believed. */
export function fileIn(zip: Uint8Array): PortableFile {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(unpackedJson(zip));
    return readPortable(json);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(error instanceof PortableError ? error.code : 'transfer-malformed');
  }
}

/** Somebody with the same calling name and the same date of birth, or both without. */
function isHere(tables: Tables, { client }: PortableFile): boolean {
  return tables.clients
    .list()
    .filter(({ removed, callingName }) => !removed && plain(callingName) === plain(client.callingName))
    .some(({ id }) => tables.clients.read(id)?.birthDate === client.birthDate);
}

const plain = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/**
 * Begins to add the opened file beside those that exist, after a backup: all of it in one transaction, or nothing.
 * Throws Failure: not-found, and those of a backup and of the disk.
 */
export function addReceived(house: House): Job<{ clientId: string; callingName: string }> {
  const { file } = inHand(house);
  if (file === null) throw new Failure('not-found');
  return jobOf(addingSteps(house, file), ({ client }) => ({
    clientId: client.id,
    callingName: client.callingName,
  }));
}

async function* addingSteps(house: House, file: PortableFile): Steps<PortableFile> {
  yield* within(backupSteps(house, 'before-import'), 0, 0.8);
  yield 0.8;
  const fresh = withFreshIds(file, house.randomId);
  inStore(house, (tables, now) => addFile(tables, fresh, now));
  forgetReceived(house);
  return fresh;
}
