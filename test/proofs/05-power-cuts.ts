import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { codeFrom } from '../main/vault/support/codes.ts';
import { passphrase } from '../main/vault/support/constants.ts';
import { ecogramIn } from '../main/vault/support/ecograms.ts';
import { seeded } from '../main/vault/support/random.ts';
import { CrashDisk } from './support/crash-disk.ts';
import type { Proof } from './proof.ts';
import { inFolder, vaultAt } from './support/places.ts';
import { noteOf } from './support/recorded-notes.ts';
import { cannotWatch, readLog, runWatched, watchingLibrary, type Operation } from './support/watched.ts';

/** A session as it was recorded. */
interface Recording {
  readonly operations: readonly Operation[];
  readonly recoveryKey: string;
  readonly id: string;
}

/** What had been answered before the power went. */
interface Answered {
  created: boolean;
  edited: number;
  changed: boolean;
  backups: string[];
}

/** Five of a day are kept, and the oldest of these may have made room for one that was being made. */
const sureBackups = 4;

async function record(
  folder: string,
  library: string,
  edits: number,
  sync: 'on' | 'off',
): Promise<Recording> {
  const [watched, log] = [join(folder, `session-${sync}`), join(folder, `log-${sync}`)];
  mkdirSync(watched);
  const printed = await runWatched('recorded-child.ts', [watched, String(edits), sync], {
    library,
    watched,
    log,
  });
  const { recoveryKey, id } = JSON.parse(printed) as { recoveryKey: string[]; id: string };
  const operations = readLog(log);
  mustTellEverything(operations, watched, join(folder, 'replayed'));
  return { operations, recoveryKey: recoveryKey.join('-'), id };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return `${path.slice(folder.length)} ${readFileSync(path).toString('base64')}`;
    })
    .toSorted();

/** The whole log replayed gives the folder as it is: nothing was done that was not recorded. */
function mustTellEverything(operations: readonly Operation[], watched: string, replayed: string): void {
  const disk = new CrashDisk();
  for (const operation of operations) disk.apply(operation);
  disk.leaveAll(replayed);
  const same = filesIn(replayed).join() === filesIn(watched).join();
  rmSync(replayed, { recursive: true });
  if (!same) throw new Error('The recording does not tell everything that happened to the files.');
}

function answeredBefore(operations: readonly Operation[], cut: number): Answered {
  const answered: Answered = { created: false, edited: -1, changed: false, backups: [] };
  for (const { what, path } of operations.slice(0, cut)) {
    if (what !== 'M') continue;
    const [word, rest = ''] = path.split(' ');
    if (word === 'created') answered.created = true;
    if (word === 'edited') answered.edited = Number(rest);
    if (word === 'changed') answered.changed = true;
    if (word === 'backup') answered.backups.push(rest);
  }
  return answered;
}

/** What is wrong with what the power cut left; nothing when everything that was answered is there. */
async function wrongWith(
  folder: string,
  answered: Answered,
  { recoveryKey, id }: Recording,
): Promise<string | null> {
  const vault = vaultAt(folder);
  const { handlers } = vault;
  try {
    const { state, problem } = await handlers.vault.status({});
    if (!answered.created) {
      // Nobody has been told that there is a store: it may be there or be made again.
      if (state === 'none') {
        const again = await codeFrom(() => handlers.vault.create({ passphrase, language: 'nl' }));
        return again === 'done' ? null : `making it again: ${again}`;
      }
      const opened = await codeFrom(() => handlers.vault.unlock({ passphrase }));
      return opened === 'done' ? null : `unfinished: ${problem ?? opened}`;
    }
    const opened = await codeFrom(() => handlers.vault.unlockWithRecovery({ recoveryKey }));
    if (opened !== 'done') return `opening: ${opened}`;
    if (answered.edited >= 0) {
      const { revision } = await handlers.worksheets.read({ id });
      if (revision < answered.edited) return `lost: ${answered.edited - revision} edits`;
      if (revision > 0 && (await ecogramIn(vault, id)).note !== noteOf(revision)) return 'another document';
    }
    const lists = await handlers.backups.list({});
    const sound = new Set(lists.backups.flatMap(({ name, sound: holds }) => (holds ? [name] : [])));
    if (answered.backups.slice(-sureBackups).some((name) => !sound.has(name))) return 'lost: a backup';
    return null;
  } catch (error) {
    return `failed: ${String(error)}`;
  } finally {
    await vault.internal.close({});
  }
}

/** At least one of the two passphrases opens: the new one for certain once that was answered. */
async function passphraseOpens(folder: string, changed: boolean): Promise<boolean> {
  for (const tried of changed ? [`${passphrase} 2`] : [passphrase, `${passphrase} 2`]) {
    const vault = vaultAt(folder);
    const code = await codeFrom(() => vault.handlers.vault.unlock({ passphrase: tried }));
    await vault.internal.close({});
    if (code === 'done') return true;
  }
  return false;
}

/** Cuts the power `images` times, each at another moment; gives what went wrong, each in a word. */
async function cuts(
  folder: string,
  recording: Recording,
  images: number,
  random: (below: number) => number,
): Promise<string[]> {
  const { operations } = recording;
  const wrong: string[] = [];
  const places = Array.from({ length: images }, () => 1 + random(operations.length)).toSorted(
    (a, b) => a - b,
  );
  const disk = new CrashDisk();
  let applied = 0;
  for (const [number, cut] of places.entries()) {
    for (; applied < cut; applied += 1) {
      const operation = operations[applied];
      if (operation !== undefined) disk.apply(operation);
    }
    const image = join(folder, 'image');
    disk.leave(image, random);
    const data = join(image, 'data');
    const answered = answeredBefore(operations, cut);
    const trouble = await wrongWith(data, answered, recording);
    if (trouble !== null) wrong.push(trouble);
    // Trying a passphrase costs more than all the rest: only at some of the cuts.
    else if (answered.created && number % 8 === 0 && !(await passphraseOpens(data, answered.changed))) {
      wrong.push('no passphrase opens');
    }
    rmSync(image, { recursive: true });
  }
  return wrong;
}

const inWords = (troubles: readonly string[]): string =>
  troubles.length === 0 ? '' : ` (${[...new Set(troubles)].slice(0, 4).join('; ')})`;

export const powerCuts: Proof = {
  promise: 5,
  title: 'a power cut at whatever moment of a session loses nothing that was acknowledged',
  target: '400 crash images: 0 lost, 0 corrupt; a control with synchronous=OFF fails',
  needs: 'vault',
  small: 12,
  full: 400,
  lacking: cannotWatch,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const random = seeded(seed);
      const library = watchingLibrary(folder);
      const edits = count < 100 ? 6 : 60;
      const recording = await record(folder, library, edits, 'on');
      const wrong = await cuts(folder, recording, count, random);
      const careless = await record(folder, library, edits, 'off');
      const control = await cuts(folder, careless, count, random);
      const syncs = recording.operations.filter(({ what }) => what === 'S').length;
      return {
        figure: `${count} images of ${recording.operations.length} file operations (${syncs} syncs): ${wrong.length} lost or corrupt${inWords(wrong)}; control: ${control.length} of ${count}`,
        held: wrong.length === 0 && control.length > 0,
      };
    }),
};
