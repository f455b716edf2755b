import { createCipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { argon2id } from 'hash-wasm';
import { openWith } from './age-key.ts';
import { seal, unseal } from './sealing.ts';

/** Known answers, hexadecimal, each from the publication named beside it. */
export const knownAnswers = {
  /** FIPS 180-4 example: SHA-256 of "abc". */
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  /** RFC 4231, test case 2. */
  hmac: '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  /** RFC 5869, test case 1. */
  hkdf: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  /** GCM specification (McGrew and Viega), test case 14: ciphertext and tag. */
  aesGcm: 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
  /** Argon2 reference implementation, test.c: version 1.3, t=2, m=2^8, p=1 and p=2. */
  argon2id: '9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe',
  /** "houvast", locked away with age 1.1 of Debian for the key below. */
  age: '686f7576617374',
  argon2idTwoLanes: '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037',
} as const;

/** Opens nothing but the file under it. */
const throwawayKey = 'AGE-SECRET-KEY-16AXJH8QN9D3S82E498TDU59W9Q8QK9KTK2GSW9XLA3JK35KN2CES7RFYFY';
const madeByAge = Buffer.from(
  [
    'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBiYXRERmZiODViSGIycHBmVmllUENqQUFDNHBEMnJuTjFWeERWdjJhNlY0',
    'CkR3c00xSGRFZUhybkRveXcxT1RjMzMvWURKQUovTk16MnRkR0lLN0hGNHcKLS0tIHpuV29Wajc3aTRDUmlEaUU0Nk1UUUZMbG9w',
    'NlZiYWdVZFVWWWlBQ2VObmsKi9DPZ4u05UdsHo6id4sA745nVZfxiEgcZ7YnSRvLBCvk/uo1UZGB',
  ].join(''),
  'base64',
);

export type KnownAnswers = Readonly<Record<keyof typeof knownAnswers, string>>;

/**
 * Whether this computer's cryptography gives the published answers and refuses a changed bit. A library that is broken,
 * swapped or missing is found before it locks anything away.
 */
export async function cryptoSelfTest(expected: KnownAnswers = knownAnswers): Promise<boolean> {
  try {
    const wanted = new Map(Object.entries(expected));
    const found = await answers();
    const agree = Object.entries(found).every(([name, answer]) => wanted.get(name) === answer);
    return agree && sealingHolds();
  } catch {
    return false;
  }
}

async function answers(): Promise<KnownAnswers> {
  return {
    sha256: createHash('sha256').update('abc').digest('hex'),
    hmac: createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest('hex'),
    hkdf: hkdf(),
    aesGcm: aesGcm(),
    age: (await openWith([throwawayKey], madeByAge))?.toString('hex') ?? '',
    argon2id: await argon2(1),
    argon2idTwoLanes: await argon2(2),
  };
}

function hkdf(): string {
  const salt = Buffer.from('000102030405060708090a0b0c', 'hex');
  const info = Buffer.from('f0f1f2f3f4f5f6f7f8f9', 'hex');
  return Buffer.from(hkdfSync('sha256', Buffer.alloc(22, 0x0b), salt, info, 42)).toString('hex');
}

function aesGcm(): string {
  const cipher = createCipheriv('aes-256-gcm', Buffer.alloc(32), Buffer.alloc(12));
  return Buffer.concat([cipher.update(Buffer.alloc(16)), cipher.final(), cipher.getAuthTag()]).toString(
    'hex',
  );
}

function argon2(lanes: number): Promise<string> {
  return argon2id({
    password: 'password',
    salt: 'somesalt',
    memorySize: 256,
    iterations: 2,
    parallelism: lanes,
    hashLength: 32,
    outputType: 'hex',
  });
}

function sealingHolds(): boolean {
  const wrappingKey = Buffer.alloc(32, 1);
  const key = Buffer.alloc(32, 2);
  const sealed = seal(wrappingKey, key, 'self-test');
  const opens = unseal(wrappingKey, sealed, 'self-test')?.equals(key) === true;
  sealed.sealed.writeUInt8(sealed.sealed.readUInt8(0) ^ 1, 0);
  return opens && unseal(wrappingKey, sealed, 'self-test') === null;
}
