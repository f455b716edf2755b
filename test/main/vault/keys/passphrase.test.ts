import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { keysFrom } from '../../../../main/vault/keys/data-key.ts';
import { isLongEnough, passphraseBytes, suggestWords } from '../../../../main/vault/keys/passphrase.ts';
import { seal, unseal } from '../../../../main/vault/keys/sealing.ts';
import { wordsEn } from '../../../../main/vault/keys/words-en.ts';
import { wordsNl } from '../../../../main/vault/keys/words-nl.ts';

test.each([
  ['Dutch', wordsNl],
  ['English', wordsEn],
])('the %s list has enough plain words, none of them twice', (_, words) => {
  expect(words.length).toBeGreaterThanOrEqual(1_296);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) expect(word).toMatch(/^[a-z]{4,9}$/);
});

test('a suggestion is six words of the list, long enough, and never the same twice', () => {
  const suggestions = Array.from({ length: 200 }, () => suggestWords('nl'));
  for (const words of suggestions) {
    expect(words).toHaveLength(6);
    expect(wordsNl).toEqual(expect.arrayContaining(words));
    expect(isLongEnough(words.join(' '))).toBe(true);
  }
  expect(new Set(suggestions.map(String)).size).toBe(200);
  expect(suggestWords('en').every((word) => wordsEn.includes(word))).toBe(true);
});

test('fifteen characters are enough, fourteen are not, and an accent typed as two counts once', () => {
  expect(isLongEnough('a'.repeat(15))).toBe(true);
  expect(isLongEnough('a'.repeat(14))).toBe(false);
  expect(isLongEnough('e\u0301'.repeat(14))).toBe(false);
  expect(isLongEnough('😀'.repeat(14))).toBe(false);
});

test('the same text in another composition gives the same bytes, other text does not', () => {
  expect(passphraseBytes('cafe\u0301')).toEqual(passphraseBytes('caf\u00e9'));
  expect(passphraseBytes('café')).not.toEqual(passphraseBytes('cafe'));
});

test('of a thousand wrong keys, and of every key one bit away, none opens what was sealed', () => {
  const right = randomBytes(32);
  const dataKey = randomBytes(32);
  const sealed = seal(right, dataKey, 'here');
  expect(unseal(right, sealed, 'here')).toEqual(dataKey);
  expect(unseal(right, sealed, 'elsewhere')).toBeNull();
  for (let count = 0; count < 1_000; count += 1) expect(unseal(randomBytes(32), sealed, 'here')).toBeNull();
  for (let bit = 0; bit < 256; bit += 1) {
    const near = Buffer.from(right);
    near.writeUInt8(near.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
    expect(unseal(near, sealed, 'here')).toBeNull();
  }
});

test('each purpose has its own key, and each store its own keys', () => {
  const inHex = (storeId: string): string[] => {
    const keys: Readonly<Record<string, Buffer>> = { ...keysFrom(Buffer.alloc(32, 1), storeId) };
    return Object.values(keys).map((key) => key.toString('hex'));
  };
  const keys = inHex('00'.repeat(16));
  const other = inHex('11'.repeat(16));
  const distinct = new Set([...keys, ...other]);
  // The data key itself is the only one that both have.
  expect(distinct.size).toBe(keys.length + other.length - 1);
});
