import { armor, Decrypter, Encrypter, type Identity } from 'age-encryption';
import { Failure } from '../failure.ts';
import { ageArmour, ageStart, mostWork } from '../keys/age-format.ts';

/** Who can open a file: whoever knows the words, or whoever has the secret key of this public one (age1...). */
export type Protection =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'key'; readonly key: string };

/** What opens a file: words as somebody typed them, or a secret key (AGE-SECRET-KEY-1...). */
export type Opener =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'identity'; readonly identity: string };

/** Throws Failure 'transfer-key-invalid'. Nothing has been made then. */
export function checkProtection(protection: Protection): void {
  encrypterFor(protection, mostWork);
}

/**
 * A file in the open age format, which `age -d` opens as well. @param work only for tests, which make hundreds
 */
export async function sealed(
  bytes: Uint8Array,
  protection: Protection,
  work: number = mostWork,
): Promise<Uint8Array> {
  return encrypterFor(protection, work).encrypt(bytes);
}

function encrypterFor(protection: Protection, work: number): Encrypter {
  const encrypter = new Encrypter();
  if (protection.kind === 'words') {
    encrypter.setPassphrase(protection.words);
    encrypter.setScryptWorkFactor(work);
    return encrypter;
  }
  try {
    encrypter.addRecipient(protection.key.replaceAll(/\s/gu, ''));
  } catch {
    throw new Failure('transfer-key-invalid');
  }
  return encrypter;
}

/**
 * What a file asks for, from its head alone. Throws Failure: transfer-foreign for what is no age file, transfer-too-costly.
 */
export function neededFor(file: Uint8Array): 'words' | 'key' {
  const bytes = withoutArmour(file);
  const head = Buffer.from(bytes.subarray(0, 512)).toString('latin1');
  if (!head.startsWith(ageStart)) throw new Failure('transfer-foreign');
  const [, work] = /^-> scrypt \S+ (\S+)$/mu.exec(head) ?? [];
  if (work === undefined) return 'key';
  mustBeAffordable(work);
  return 'words';
}

/** A file that is being opened, in pieces. */
export interface Opening {
  /** Decrypts a next piece and says how far it is, from 0 to 1. Throws Failure 'transfer-damaged'. */
  step(): Promise<number>;
  /** All of it: only once `step` has said 1, since before that the end has not been authenticated. */
  whole(): Uint8Array;
}

const pieceMs = 100;

/**
 * Begins to open a file. The library gives out what it decrypts before it has seen the end; here nobody sees any of it before
 * the last piece has been authenticated. Throws Failure: transfer-foreign, transfer-too-costly, transfer-wrong-words,
 * transfer-wrong-key, transfer-damaged.
 */
export async function opening(file: Uint8Array, opener: Opener): Promise<Opening> {
  neededFor(file);
  const bytes = withoutArmour(file);
  const content = await decryptedStream(bytes, opener);
  const reader = content.getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  let finished = false;
  return {
    async step() {
      const until = performance.now() + pieceMs;
      try {
        while (!finished && performance.now() < until) {
          const { done, value } = await reader.read();
          if (done) finished = true;
          else {
            pieces.push(value);
            length += value.length;
          }
        }
      } catch {
        throw new Failure('transfer-damaged');
      }
      return finished ? 1 : Math.min(0.99, length / bytes.length);
    },
    whole() {
      if (!finished) throw new Failure('transfer-damaged');
      return Buffer.concat(pieces);
    },
  };
}

async function decryptedStream(bytes: Uint8Array, opener: Opener): Promise<ReadableStream<Uint8Array>> {
  const decrypter = new Decrypter();
  let unmatched = false;
  // Asked first: refuses before any work is done
  decrypter.addIdentity(asked((work) => mustBeAffordable(work)));
  if (opener.kind === 'identity') decrypter.addIdentity(opener.identity);
  else for (const words of spellings(opener.words)) decrypter.addPassphrase(words);
  // Asked last: then none of the others fitted
  decrypter.addIdentity({
    unwrapFileKey: () => {
      unmatched = true;
      return null;
    },
  });
  try {
    return await decrypter.decrypt(streamOf(bytes));
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (!unmatched) throw new Failure('transfer-damaged');
    throw new Failure(opener.kind === 'words' ? 'transfer-wrong-words' : 'transfer-wrong-key');
  }
}

/** Sees the work that each passphrase of a file asks for. */
const asked = (look: (work: string) => void): Identity => ({
  unwrapFileKey: (stanzas) => {
    for (const { args } of stanzas) if (args[0] === 'scrypt' && args[2] !== undefined) look(args[2]);
    return null;
  },
});

function mustBeAffordable(work: string): void {
  if (!(Number(work) <= mostWork)) throw new Failure('transfer-too-costly');
}

/** As typed, and as words are: small letters, one space between them. A passphrase of `age -p` is taken letter by letter. */
function spellings(typed: string): readonly string[] {
  const tidy = typed.normalize('NFC').trim().toLowerCase().replaceAll(/\s+/gu, ' ');
  return [...new Set([tidy, typed])];
}

const chunk = 64 * 1024;

function streamOf(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.slice(at, at + chunk));
      at += chunk;
    },
  });
}

/** A file that went through a mail as text, or the bytes themselves. */
function withoutArmour(file: Uint8Array): Uint8Array {
  const start = Buffer.from(file.subarray(0, 128)).toString('latin1').trimStart();
  if (!start.startsWith(ageArmour)) return file;
  try {
    return armor.decode(Buffer.from(file).toString('latin1'));
  } catch {
    throw new Failure('transfer-damaged');
  }
}
