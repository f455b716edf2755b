import { randomBytes } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { Failure } from '../../main/vault/failure.ts';
import { stretch } from '../../main/vault/keys/argon2.ts';
import { keysFrom, zeroKeys } from '../../main/vault/keys/data-key.ts';
import {
  isAuthentic,
  readKeyFile,
  withOrganisation,
  writeKeyFile,
  type KeyFile,
} from '../../main/vault/keys/key-file.ts';
import { newKeyring } from '../../main/vault/keys/keyring.ts';
import { passphraseOpener, recoveryOpener, sealForOrganisation } from '../../main/vault/keys/slots.ts';
import { passphrase, quickCost } from '../main/vault/support/constants.ts';
import { mutated } from '../main/vault/support/damage.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Outcome, Proof } from './proof.ts';

type Random = (below: number) => number;

function otherText(base64: string, random: Random): string {
  const bytes = Buffer.from(base64, 'base64');
  const at = random(bytes.length);
  bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << random(8)), at);
  return bytes.toString('base64');
}

/** What somebody without the keys can write: other members, with a checksum that fits. */
const forgeries: readonly ((file: KeyFile, random: Random) => KeyFile)[] = [
  (file, random) => ({
    ...file,
    recovery: { ...file.recovery, sealed: otherText(file.recovery.sealed, random) },
  }),
  (file, random) => ({
    ...file,
    recovery: { ...file.recovery, nonce: otherText(file.recovery.nonce, random) },
  }),
  (file, random) => ({
    ...file,
    recovery: { ...file.recovery, salt: otherText(file.recovery.salt, random) },
  }),
  (file) => ({ ...file, recovery: { ...file.recovery, proved: !file.recovery.proved } }),
  (file, random) => ({ ...file, revision: file.revision + 1 + random(1_000) }),
  (file) => ({ ...file, storeId: randomBytes(16).toString('hex') }),
  (file) => ({ ...file, passphrase: { ...file.passphrase, cost: { ...quickCost, passes: 4 } } }),
  (file, random) => ({
    ...file,
    passphrase: { ...file.passphrase, sealed: otherText(file.passphrase.sealed, random) },
  }),
  (file) => ({ ...file, recovery: { ...file.passphrase, proved: true } }),
];

/** Costs that are too cheap to protect, or dear enough to hang a computer. */
const badCosts = [
  { memoryKiB: 65_535, passes: 3, lanes: 1 },
  { memoryKiB: 1_048_577, passes: 3, lanes: 1 },
  { memoryKiB: 2 ** 32, passes: 3, lanes: 1 },
  { memoryKiB: 131_072, passes: 2, lanes: 1 },
  { memoryKiB: 131_072, passes: 21, lanes: 1 },
  { memoryKiB: 131_072, passes: 2 ** 31, lanes: 1 },
  { memoryKiB: 131_072, passes: 3, lanes: 0 },
  { memoryKiB: 131_072, passes: 3, lanes: 17 },
  { memoryKiB: 131_072.5, passes: 3, lanes: 1 },
  { memoryKiB: Number.NaN, passes: 3, lanes: 1 },
];

export const keyFile: Proof = {
  promise: 2,
  title: 'no damaged or forged key file gives a key, and none asks for unbounded work',
  target:
    '10,000 mutations: 0 wrong keys, 0 crashes; costs outside 64 MiB-1 GiB / 3-20 / 1-16 refused before work',
  needs: 'vault',
  small: 1_000,
  full: 10_000,
  async run(count, seed): Promise<Outcome> {
    const random = seeded(seed);
    const { ring, recoverySecret } = await newKeyring(passphrase, quickCost);
    // Every other one has a slot for the organisation: version 2 of the file.
    const recipient = await identityToRecipient(await generateX25519Identity());
    const slot = await sealForOrganisation(recipient, ring.keys.dataKey);
    const files = [ring.file, withOrganisation(ring.file, slot)] as const;
    const opener = recoveryOpener(recoverySecret);
    let crashes = 0;
    let believed = 0;
    for (let number = 0; number < count; number += 1) {
      const file = files[random(2)] ?? ring.file;
      const whole = writeKeyFile(file, ring.keys.keyFile);
      const forge = forgeries[number % (2 * forgeries.length)];
      const bytes =
        forge === undefined ? mutated(whole, random) : writeKeyFile(forge(file, random), randomBytes(32));
      if (bytes.equals(whole)) continue;
      try {
        const read = readKeyFile(bytes);
        const dataKey = await opener(read.content);
        if (dataKey === null) continue;
        const keys = keysFrom(dataKey, read.content.storeId);
        if (isAuthentic(read, keys.keyFile)) believed += 1;
        zeroKeys(keys);
      } catch (error) {
        if (!(error instanceof Failure)) crashes += 1;
      }
    }
    let worked = 0;
    for (const cost of badCosts) {
      const file = { ...ring.file, passphrase: { ...ring.file.passphrase, cost } };
      const tries = [
        async () => readKeyFile(writeKeyFile(file, ring.keys.keyFile)),
        () => stretch(Buffer.from(passphrase), randomBytes(16), cost),
        () => passphraseOpener(passphrase)(file),
      ];
      for (const attempt of tries) {
        const refused = await attempt().then(
          () => false,
          (error: unknown) => error instanceof Failure && error.code === 'key-file-damaged',
        );
        if (!refused) worked += 1;
      }
    }
    return {
      figure: `${count} mutations: ${believed} wrong keys, ${crashes} crashes; ${worked} of ${badCosts.length} bad costs worked on`,
      held: believed === 0 && crashes === 0 && worked === 0,
    };
  },
};
