import { createHash, randomBytes } from 'node:crypto';

/** Crockford's base32: no I, L, O or U, which are misread by hand and eye. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const secretBytes = 20;
const secretCharacters = 32;
const checkCharacters = 4;
const groupLength = 4;

/** 160 random bits. */
export function newRecoverySecret(): Buffer {
  return randomBytes(secretBytes);
}

/** The key as it stands on paper: nine groups of four, the last of which checks the others. */
export function recoveryGroups(secret: Uint8Array): string[] {
  const characters = toBase32(secret) + checkOf(secret);
  return characters.match(new RegExp(`.{${groupLength}}`, 'g')) ?? [];
}

/**
 * Reads what somebody typed over: capitals or not, O for 0, I or L for 1, spaces and dashes anywhere.
 * Null when it cannot be right: a wrong length, a foreign character, or a check that differs (misses 1 typing error in a million).
 */
export function readRecoveryKey(typed: string): Buffer | null {
  const characters = tidyRecoveryText(typed);
  if (characters.length !== secretCharacters + checkCharacters) return null;
  const secret = fromBase32(characters.slice(0, secretCharacters));
  if (secret === null) return null;
  if (checkOf(secret) === characters.slice(secretCharacters)) return secret;
  secret.fill(0);
  return null;
}

/** What was typed, in the letters and digits that stand on the paper. */
export function tidyRecoveryText(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}

/** 20 bits of a hash, as four characters. */
function checkOf(secret: Uint8Array): string {
  const hash = createHash('sha256').update('houvast recovery key').update(secret).digest();
  return toBase32(hash.subarray(0, 5)).slice(0, checkCharacters);
}

/** Five bytes become eight characters; the length is a multiple of five. */
function toBase32(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += 5) {
    let bits = 0n;
    for (let at = 0; at < 5; at += 1) bits = (bits << 8n) | BigInt(bytes[start + at] ?? 0);
    for (let shift = 35n; shift >= 0n; shift -= 5n) text += alphabet[Number((bits >> shift) & 31n)] ?? '';
  }
  return text;
}

function fromBase32(text: string): Buffer | null {
  const bytes: number[] = [];
  for (let start = 0; start < text.length; start += 8) {
    let bits = 0n;
    for (const character of text.slice(start, start + 8)) {
      const value = alphabet.indexOf(character);
      if (value < 0) return null;
      bits = (bits << 5n) | BigInt(value);
    }
    for (let shift = 32n; shift >= 0n; shift -= 8n) bytes.push(Number((bits >> shift) & 255n));
  }
  return Buffer.from(bytes);
}
