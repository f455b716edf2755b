import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cryptoSelfTest, knownAnswers } from '../../../../main/vault/keys/self-test.ts';
import { createVaultService } from '../../../../main/vault/service.ts';
import { passphrase } from '../support/constants.ts';
import { temporaryFolder } from '../support/vaults.ts';

test('this computer gives the published answers', async () => {
  expect(await cryptoSelfTest()).toBe(true);
});

test.each(Object.entries(knownAnswers))('another answer of %s is noticed', async (name, answer) => {
  const expected = { ...knownAnswers, [name]: `${answer.slice(0, -1)}!` };
  expect(await cryptoSelfTest(expected)).toBe(false);
});

test('with wrong answers nothing is made or opened, and the status says why', async () => {
  const folder = join(temporaryFolder(), 'data');
  const { handlers } = createVaultService({
    folder,
    clock: () => new Date(),
    randomId: () => 'id',
    selfTest: () => Promise.resolve(false),
  });
  const refused = { code: 'crypto-self-test-failed' };
  await expect(handlers.vault.create({ passphrase, language: 'nl' })).rejects.toMatchObject(refused);
  await expect(handlers.vault.unlock({ passphrase })).rejects.toMatchObject(refused);
  await expect(handlers.vault.unlockWithRecovery({ recoveryKey: '' })).rejects.toMatchObject(refused);
  expect(await handlers.vault.status({})).toMatchObject({
    state: 'unusable',
    problem: 'crypto-self-test-failed',
  });
});
