import { createHash } from 'node:crypto';
import { Decrypter, Encrypter, armor } from 'age-encryption';
import { Failure } from '../failure.ts';
import { ageArmour, ageStart, mostWork } from './age-format.ts';

const identityLine = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/u;

/**
 * A public key of age (X25519) as somebody pasted it. Throws Failure 'organisation-key-mistyped', for a key of another kind too:
 * the length of a slot is known in advance.
 */
export function readRecipient(pasted: string): string {
  const recipient = pasted.replace(/\s+/gu, '').toLowerCase();
  if (!/^age1[02-9ac-hj-np-z]{58}$/u.test(recipient)) throw new Failure('organisation-key-mistyped');
  try {
    new Encrypter().addRecipient(recipient); // knows the checksum
  } catch {
    throw new Failure('organisation-key-mistyped');
  }
  return recipient;
}

/** Five groups of four, to compare by telephone: the first 80 bits of the SHA-256 of the key as text, in hexadecimal. */
export function fingerprintOf(recipient: string): string[] {
  const digest = createHash('sha256').update(recipient, 'utf8').digest('hex');
  return digest.slice(0, 20).match(/.{4}/gu) ?? [];
}

/**
 * The secret keys in what was chosen or pasted: as `age-keygen` writes them, or that file under a passphrase as `age -p` makes it.
 * Throws Failure: identity-unreadable, identity-passphrase-needed, identity-passphrase-wrong.
 */
export async function readIdentities(file: Uint8Array, passphrase: string | null): Promise<string[]> {
  const bytes = withoutArmor(file);
  const text = isProtected(bytes)
    ? await unprotected(bytes, passphrase)
    : Buffer.from(bytes).toString('utf8');
  const identities = text.split(/\r?\n/u).flatMap((line) => {
    const key = line.trim().toUpperCase();
    return identityLine.test(key) && isWhole(key) ? [key] : [];
  });
  if (identities.length === 0) throw new Failure('identity-unreadable');
  return identities;
}

/** Locks bytes away so that the holder of this public key opens them, with Houvast or with `age`. */
export async function sealTo(recipient: string, bytes: Uint8Array): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** What was locked away for one of these secret keys, or null when none of them fits or a bit has changed. */
export async function openWith(identities: readonly string[], sealed: Uint8Array): Promise<Buffer | null> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return Buffer.from(await decrypter.decrypt(sealed));
  } catch {
    return null;
  }
}

function isWhole(identity: string): boolean {
  try {
    new Decrypter().addIdentity(identity);
    return true;
  } catch {
    return false;
  }
}

/** Text of a mail, or the bytes themselves. */
function withoutArmor(file: Uint8Array): Uint8Array {
  const text = Buffer.from(file).toString('latin1');
  if (!text.includes(ageArmour)) return file;
  try {
    return armor.decode(text);
  } catch {
    throw new Failure('identity-unreadable');
  }
}

const isProtected = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.subarray(0, ageStart.length)).toString('latin1') === ageStart;

async function unprotected(bytes: Uint8Array, passphrase: string | null): Promise<string> {
  const work = /^-> scrypt \S+ (\d{1,3})$/mu.exec(
    Buffer.from(bytes.subarray(0, 256)).toString('latin1'),
  )?.[1];
  if (work === undefined || Number(work) > mostWork) throw new Failure('identity-unreadable');
  if (passphrase === null || passphrase === '') throw new Failure('identity-passphrase-needed');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return await decrypter.decrypt(bytes, 'text');
  } catch {
    throw new Failure('identity-passphrase-wrong');
  }
}
