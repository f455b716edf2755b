import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  isAuthentic,
  readKeyFile,
  writeKeyFile,
  withOrganisation,
  type KeyFile,
} from '../../../../main/vault/keys/key-file.ts';
import { passphrase } from '../support/constants.ts';
import { mutated } from '../support/damage.ts';
import { seeded } from '../support/random.ts';
import { newVault, vaultIn } from '../support/vaults.ts';

const text = (bytes: number): string => Buffer.alloc(bytes, 3).toString('base64');
const content: KeyFile = {
  format: 'houvast-keys',
  version: 1,
  revision: 4,
  storeId: '0f'.repeat(16),
  passphrase: {
    cost: { memoryKiB: 131_072, passes: 3, lanes: 1 },
    salt: text(16),
    nonce: text(12),
    sealed: text(48),
  },
  recovery: { salt: text(16), nonce: text(12), sealed: text(48), proved: false },
};
const withSlot = withOrganisation(content, { recipient: `age1${'q'.repeat(58)}`, sealed: text(232) });
const macKey = Buffer.alloc(32, 9);

test.each([content, withSlot])('a key file of version $version is read back as it was written', (file) => {
  const read = readKeyFile(writeKeyFile(file, macKey));
  expect(read.content).toEqual(file);
  expect(isAuthentic(read, macKey)).toBe(true);
  expect(isAuthentic(read, Buffer.alloc(32, 8))).toBe(false);
});

test('a content that was changed with a checksum to match is not authentic', () => {
  const forged = readKeyFile(writeKeyFile({ ...content, storeId: 'aa'.repeat(16) }, Buffer.alloc(32, 1)));
  expect(isAuthentic(forged, macKey)).toBe(false);
});

test('a key file of a later Houvast says so', () => {
  const later = writeKeyFile(content, macKey).toString('utf8').replace('"version":1', '"version":3');
  expect(() => readKeyFile(Buffer.from(later))).toThrow('store-newer');
});

test('either copy serves when the other is missing or damaged, and mends it', async () => {
  const { vault, folder } = await newVault();
  await vault.internal.close({});
  const copies = [join(folder, 'houvast.keys'), join(folder, 'houvast.keys.copy')] as const;
  const whole = readFileSync(copies[0]);
  const random = seeded(7);
  for (const spoiled of copies) {
    for (const spoil of [() => rmSync(spoiled), () => writeFileSync(spoiled, mutated(whole, random))]) {
      spoil();
      const again = vaultIn(folder);
      expect(await again.handlers.vault.status({})).toMatchObject({ state: 'locked' });
      await again.handlers.vault.unlock({ passphrase });
      await again.internal.close({});
      expect(copies.map((copy) => readFileSync(copy).equals(whole))).toEqual([true, true]);
    }
  }
});

test('both copies missing, both damaged, and a wrong passphrase are told apart', async () => {
  const { vault, folder } = await newVault();
  await vault.internal.close({});
  const first = join(folder, 'houvast.keys');
  const second = join(folder, 'houvast.keys.copy');
  const locked = vaultIn(folder).handlers.vault;
  await expect(locked.unlock({ passphrase: `${passphrase}!` })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  });
  writeFileSync(first, 'geen sleutel');
  copyFileSync(first, second);
  await expect(locked.unlock({ passphrase })).rejects.toMatchObject({ code: 'key-file-damaged' });
  expect(await locked.status({})).toMatchObject({ state: 'unusable', problem: 'key-file-damaged' });
  rmSync(first);
  rmSync(second);
  await expect(locked.unlock({ passphrase })).rejects.toMatchObject({ code: 'key-file-missing' });
  expect(await locked.status({})).toMatchObject({ state: 'unusable', problem: 'key-file-missing' });
});

test('a key file whose slot was swapped for a forged one is refused, not believed', async () => {
  const { vault, folder } = await newVault();
  await vault.internal.close({});
  const path = join(folder, 'houvast.keys');
  const { content: read } = readKeyFile(readFileSync(path));
  const forged = writeKeyFile({ ...read, recovery: { ...read.recovery, proved: true } }, Buffer.alloc(32));
  writeFileSync(path, forged);
  writeFileSync(`${path}.copy`, forged);
  const locked = vaultIn(folder).handlers.vault;
  await expect(locked.unlock({ passphrase })).rejects.toMatchObject({ code: 'key-file-damaged' });
});
