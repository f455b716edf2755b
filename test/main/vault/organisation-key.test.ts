import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient, Encrypter, armor } from 'age-encryption';
import { beforeAll, describe, expect, test } from 'vitest';
import { fingerprintOf, readIdentities, readRecipient } from '../../../main/vault/keys/age-key.ts';
import { codeFrom } from './support/codes.ts';
import { passphrase } from './support/constants.ts';
import { auditHolds } from './support/past-the-vault.ts';
import { newVault, temporaryFolder, vaultIn } from './support/vaults.ts';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(text, 'utf8'));
let identity: string;
let recipient: string;
let stranger: string;

beforeAll(async () => {
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  stranger = await generateX25519Identity();
});

describe('a public key that was pasted', () => {
  test('is read with spaces, line ends and capitals in it', () => {
    expect(readRecipient(`  ${recipient.slice(0, 30)}\n ${recipient.slice(30).toUpperCase()} `)).toBe(
      recipient,
    );
  });

  test('is refused when it is not whole, mistyped, of another kind, or a secret key', () => {
    const last = recipient.endsWith('q') ? 'p' : 'q';
    for (const wrong of [
      '',
      recipient.slice(1),
      recipient.slice(0, -1) + last,
      `${recipient}a`,
      identity,
      'age1pq1xyz',
    ])
      expect(() => readRecipient(wrong)).toThrow('organisation-key-mistyped');
  });

  test('has a fingerprint that anybody can make of it with sha256sum', () => {
    expect(fingerprintOf('age1x')).toHaveLength(5);
    const known = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';
    expect(fingerprintOf(known).join(' ')).toBe('cf7e 5682 3131 5068 5bf1');
  });
});

describe('a file with a secret key', () => {
  const file = (): string => `# created: 2026-03-03\n# public key: ${recipient}\r\n${identity}\n`;

  test('is read as age-keygen writes it, and when it is pasted alone', async () => {
    expect(await readIdentities(bytes(file()), null)).toEqual([identity]);
    expect(await readIdentities(bytes(` ${identity.toLowerCase()} `), null)).toEqual([identity]);
  });

  test('may have a password of its own, in bytes or as text of a mail', async () => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase('het wachtwoord van het bestand');
    encrypter.setScryptWorkFactor(10);
    const locked = await encrypter.encrypt(file());
    for (const form of [locked, bytes(armor.encode(locked))]) {
      expect(await codeFrom(() => readIdentities(form, null))).toBe('identity-passphrase-needed');
      expect(await codeFrom(() => readIdentities(form, 'een ander'))).toBe('identity-passphrase-wrong');
      expect(await readIdentities(form, 'het wachtwoord van het bestand')).toEqual([identity]);
    }
  });

  test('that asks an hour of work, is something else or is cut short is refused at once', async () => {
    const hostile = 'age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 22\nAAAA\n--- AAAA\n';
    for (const wrong of [
      hostile,
      'een brief',
      identity.slice(0, -1),
      recipient,
      '-----BEGIN AGE ENCRYPTED FILE-----\nx',
    ])
      expect(await codeFrom(() => readIdentities(bytes(wrong), 'wachtwoord'))).toBe('identity-unreadable');
  });
});

test('the organisation comes in with its key, as long as the coach lets it, and makes a new passphrase', async () => {
  const { vault, folder } = await newVault();
  const keys = vault.handlers.vault;
  expect(await keys.status({})).toMatchObject({ organisationKey: null });
  expect(readFileSync(join(folder, 'houvast.keys'), 'utf8')).toContain('"version":1');
  expect(await codeFrom(() => keys.setOrganisationKey({ recipient, passphrase: `${passphrase}!` }))).toBe(
    'wrong-passphrase',
  );
  const fingerprint = fingerprintOf(recipient);
  expect(await keys.checkOrganisationKey({ recipient })).toEqual({ fingerprint });
  await keys.setOrganisationKey({ recipient, passphrase });
  expect(await keys.status({})).toMatchObject({ organisationKey: { recipient, fingerprint } });
  expect(readFileSync(join(folder, 'houvast.keys'), 'utf8')).toContain('"version":2');
  await vault.internal.close({});
  const before = join(temporaryFolder(), 'before');
  cpSync(folder, before, { recursive: true });

  const locked = vaultIn(folder);
  expect(await locked.handlers.vault.status({})).toMatchObject({ organisationKey: { recipient } });
  const withKey = (key: string) =>
    codeFrom(() => locked.handlers.vault.unlockWithOrganisation({ identity: bytes(key), passphrase: null }));
  expect(await withKey(stranger)).toBe('wrong-organisation-key');
  expect(await withKey(`${stranger}\n${identity}`)).toBe('done');
  const next = 'een nieuwe zin voor de kluis';
  await locked.handlers.vault.changePassphrase({ current: null, next });
  expect(await locked.handlers.vault.status({})).toMatchObject({ organisationKey: { recipient } });
  await locked.handlers.vault.setOrganisationKey({ recipient: null, passphrase: next });
  expect(await locked.handlers.vault.status({})).toMatchObject({ organisationKey: null });
  await locked.internal.close({});
  expect(readFileSync(join(folder, 'houvast.keys'), 'utf8')).toContain('"version":1');

  const after = vaultIn(folder).handlers.vault;
  expect(
    await codeFrom(() => after.unlockWithOrganisation({ identity: bytes(identity), passphrase: null })),
  ).toBe('wrong-organisation-key');
  const older = vaultIn(before);
  await older.handlers.vault.unlockWithOrganisation({ identity: bytes(identity), passphrase: null });
  await older.internal.close({});
  expect(await auditHolds(before)).toBe(true);
}, 60_000);

test.runIf(existsSync('/usr/bin/age-keygen'))('a key that the real age-keygen made opens it', async () => {
  const { vault, folder } = await newVault();
  const file = execFileSync('age-keygen', { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const made = /age1[0-9a-z]+/.exec(file)?.[0] ?? '';
  await vault.handlers.vault.setOrganisationKey({ recipient: made, passphrase });
  await vault.internal.close({});
  const locked = vaultIn(folder).handlers.vault;
  await locked.unlockWithOrganisation({ identity: bytes(file), passphrase: null });
  expect(await locked.status({})).toMatchObject({ state: 'open' });

  // What stands in the key file is a file of age itself, which holds the 32 bytes of the data key.
  const { organisation } = JSON.parse(readFileSync(join(folder, 'houvast.keys'), 'utf8')) as {
    organisation: { sealed: string };
  };
  const identityFile = join(temporaryFolder(), 'key.txt');
  execFileSync('sh', ['-c', 'cat > "$0"', identityFile], { input: file });
  const opened = execFileSync('age', ['-d', '-i', identityFile], {
    input: Buffer.from(organisation.sealed, 'base64'),
  });
  expect(opened).toHaveLength(32);
});
