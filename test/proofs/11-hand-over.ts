import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { withFreshIds } from '../../domain/client-file/portable/fresh-ids.ts';
import { Failure } from '../../main/vault/failure.ts';
import { placesIn } from '../../main/vault/folder/places.ts';
import { storeSalt } from '../../main/vault/keys/data-key.ts';
import { openWithPassphrase } from '../../main/vault/keys/keyring.ts';
import { storeOf, type Store } from '../../main/vault/store/store.ts';
import { addFile } from '../../main/vault/transfer/adding.ts';
import { sealed, type Opener, type Protection } from '../../main/vault/transfer/age-file.ts';
import { fileIn } from '../../main/vault/transfer/receiving.ts';
import { passphrase } from '../main/vault/support/constants.ts';
import { seeded } from '../main/vault/support/random.ts';
import { unlocked } from '../main/vault/transfer/support/in-hand.ts';
import { exampleFile, parcelOf } from '../main/vault/transfer/support/example-file.ts';
import type { Proof } from './proof.ts';
import { inFolder, newVaultAt } from './support/places.ts';
import { attackKinds, mutatedParcel, soundParcel, structuralAttack } from './support/transfer-attacks.ts';

const words = 'klaproos pier landhuis pluim roggen notenboom';

/** Locked once for a key and once for words, with little work so that hundreds can be opened. */
async function lockedFiles(parcel: Uint8Array): Promise<readonly { bytes: Uint8Array; opener: Opener }[]> {
  const identity = await generateX25519Identity();
  const key = await identityToRecipient(identity);
  return [
    { bytes: await sealed(parcel, { kind: 'key', key }), opener: { kind: 'identity', identity } },
    { bytes: await sealed(parcel, { kind: 'words', words }, 4), opener: { kind: 'words', words } },
  ];
}

/** What becomes of a file: 'accepted', 'refused' with a code, or 'crashed' with anything else. */
async function fate(work: () => unknown): Promise<'accepted' | 'refused' | 'crashed'> {
  try {
    await work();
    return 'accepted';
  } catch (error) {
    return error instanceof Failure ? 'refused' : 'crashed';
  }
}

export const handOverTampered: Proof = {
  promise: 11,
  title: 'a file of a colleague that was changed or cut short is refused',
  target: '600 bit flips and 200 truncations: 0 accepted, 0 crashes',
  needs: 'vault',
  small: 90,
  full: 600,
  async run(count, seed) {
    const random = seeded(seed);
    const files = await lockedFiles(soundParcel());
    const whole = await Promise.all(files.map(({ bytes, opener }) => fate(() => unlocked(bytes, opener))));
    const cuts = Math.ceil(count / 3);
    let wrong = 0;
    for (let number = 0; number < count + cuts; number += 1) {
      const { bytes, opener } = files[number % files.length] ?? { bytes: new Uint8Array(), opener: null };
      if (opener === null) continue;
      const changed =
        number < count
          ? flipped(bytes, number % 3 === 0 ? random(300) : random(bytes.length), random(8))
          : bytes.slice(0, random(bytes.length));
      if ((await fate(() => unlocked(changed, opener))) !== 'refused') wrong += 1;
    }
    return {
      figure: `${wrong} of ${count} bit flips and ${cuts} truncations accepted or crashed`,
      held: wrong === 0 && whole.every((outcome) => outcome === 'accepted'),
    };
  },
};

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

/** Longest that a refusal may take: no work was begun, in milliseconds. */
const atOnce = 200;

export const handOverCostly: Proof = {
  promise: 11,
  title: 'a file that asks for hostile work is refused at once',
  target: 'work factors 2^19 to 2^99: each refused within 0.2 s',
  needs: 'vault',
  small: 8,
  full: 81,
  async run(count) {
    const [, file] = await lockedFiles(parcelOf(exampleFile('last')));
    const text = Buffer.from(file?.bytes ?? []).toString('latin1');
    let slowest = 0;
    let refused = 0;
    for (let number = 0; number < count; number += 1) {
      const work = 19 + Math.floor((number * 81) / count);
      const hostile = Buffer.from(text.replace(/^(-> scrypt \S+) 4$/mu, `$1 ${work}`), 'latin1');
      const began = performance.now();
      const outcome = await fate(() => unlocked(hostile, { kind: 'words', words }));
      slowest = Math.max(slowest, performance.now() - began);
      if (outcome === 'refused') refused += 1;
    }
    return {
      figure: `${refused} of ${count} refused, the slowest in ${Math.round(slowest)} ms`,
      held: refused === count && slowest < atOnce,
    };
  },
};

export const importFuzzed: Proof = {
  promise: 11,
  title: 'what is in a hostile file comes in whole or not at all',
  target: '20,000 changed contents and 2,000 attacks on the form: 0 crashes, 0 partial imports',
  needs: 'vault',
  small: 40,
  full: 20_000,
  run: (count, seed) =>
    inFolder(async (folder) => {
      const random = seeded(seed);
      const store = await storeIn(join(folder, 'data'));
      // Each kind of attack at least once
      const formal = Math.max(attackKinds, Math.ceil(count / 10));
      const tally = { accepted: 0, crashed: 0, partial: 0 };
      try {
        for (let number = 0; number < count + formal; number += 1) {
          const attacked = number >= count;
          const parcel = attacked ? structuralAttack(number - count, random) : mutatedParcel(random);
          const outcome = await fate(() => broughtIn(store, parcel));
          if (outcome === 'crashed') tally.crashed += 1;
          if (outcome === 'accepted' && attacked) tally.partial += 1;
          if (outcome === 'accepted') tally.accepted += 1;
          if (!isEmpty(store)) tally.partial += 1;
        }
        broughtIn(store, parcelOf(exampleFile()));
      } finally {
        store.close();
      }
      return {
        figure: `${tally.crashed} crashes, ${tally.partial} partial imports of ${count} and ${formal} (${tally.accepted} sound after all)`,
        held: tally.crashed === 0 && tally.partial === 0,
      };
    }),
};

async function storeIn(folder: string): Promise<Store> {
  const { vault } = await newVaultAt(folder);
  await vault.internal.close({});
  const places = placesIn(folder);
  const { keys, file } = await openWithPassphrase(places, passphrase);
  const access = {
    path: places.store,
    pageKey: keys.page,
    salt: storeSalt(file.storeId),
    storeId: file.storeId,
  };
  return storeOf(access, keys.audit);
}

class Enough extends Error {}

/** Adds it and takes it back, after counting: what came in is all that was in it. Rejects with the Failure that refuses it. */
function broughtIn(store: Store, parcel: Uint8Array): void {
  const file = withFreshIds(fileIn(parcel), randomUUID);
  try {
    store.transaction((tables) => {
      addFile(tables, file, '2026-07-01T10:00:00.000Z');
      const { id } = file.client;
      const moments = file.worksheets.map((each) => tables.wholeFiles.moments(each.id).length);
      const counts = [
        tables.wholeFiles.conversations(id).length === file.conversations.length,
        tables.wholeFiles.consents(id).length === file.consents.length,
        tables.wholeFiles.worksheets(id).length === file.worksheets.length,
        file.worksheets.every((each, index) => each.moments.length === moments[index]),
      ];
      if (counts.includes(false)) throw new Error('partly in');
      throw new Enough();
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
}

const isEmpty = (store: Store): boolean => store.transaction((tables) => tables.clients.list().length === 0);

function lacksAge(): string | null {
  try {
    execFileSync('age', ['--version'], { stdio: 'ignore' });
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return null;
  } catch {
    return 'the age tool, or Python to type its passphrase for it (Debian: age, python3)';
  }
}

/** Runs a program that wants a passphrase from a terminal, and types it there once for each time that it asks. */
const typing = `
import os, pty, sys
typed, command = sys.argv[1], sys.argv[2:]
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(command[0], command)
seen = b''
asked = 0
while True:
    try:
        piece = os.read(terminal, 4096)
    except OSError:
        break
    if not piece:
        break
    seen += piece
    while seen.count(b'assphrase') > asked and seen.rstrip().endswith(b':'):
        asked = seen.count(b'assphrase')
        os.write(terminal, typed.encode() + b'\\n')
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status))
`;

const withTerminal = (typed: string, command: readonly string[]): void =>
  void execFileSync('python3', ['-c', typing, typed, ...command], { stdio: 'pipe', timeout: 90_000 });

export const handOverWithAge: Proof = {
  promise: 11,
  title: 'files open with the age tool, and those of the age tool open here',
  target: 'four ways: words and keys, there and back',
  needs: 'vault',
  small: 1,
  full: 5,
  lacking: lacksAge,
  run: (count) =>
    inFolder(async (folder) => {
      let opened = 0;
      for (let number = 0; number < count; number += 1)
        opened += await thereAndBack(join(folder, `${number}`));
      return { figure: `${opened} of ${count * 4} opened alike`, held: opened === count * 4 };
    }),
};

async function thereAndBack(name: string): Promise<number> {
  const parcel = parcelOf(exampleFile());
  const identity = await generateX25519Identity();
  const key = await identityToRecipient(identity);
  const plain = `${name}.zip`;
  const locked = `${name}.age`;
  const back = `${name}.back`;
  const keyFile = `${name}.txt`;
  writeFileSync(keyFile, `${identity}\n`, { mode: 0o600 });
  writeFileSync(plain, parcel);
  const same = (bytes: Uint8Array): number => (Buffer.compare(bytes, parcel) === 0 ? 1 : 0);

  const ours = async (protection: Protection): Promise<void> =>
    writeFileSync(locked, await sealed(parcel, protection, 10));
  await ours({ kind: 'key', key });
  execFileSync('age', ['-d', '-i', keyFile, '-o', back, locked]);
  let alike = same(readFileSync(back));
  await ours({ kind: 'words', words });
  withTerminal(words, ['age', '-d', '-o', back, locked]);
  alike += same(readFileSync(back));

  execFileSync('age', ['-r', key, '-o', locked, plain]);
  alike += same(await unlocked(readFileSync(locked), { kind: 'identity', identity }));
  withTerminal(words, ['age', '-p', '-o', locked, plain]);
  return alike + same(await unlocked(readFileSync(locked), { kind: 'words', words }));
}
