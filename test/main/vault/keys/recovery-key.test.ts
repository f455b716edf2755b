import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  newRecoverySecret,
  readRecoveryKey,
  recoveryGroups,
} from '../../../../main/vault/keys/recovery-key.ts';

const secrets = fc.uint8Array({ minLength: 20, maxLength: 20 });

test('a recovery key is nine groups of four letters and digits that cannot be confused', () => {
  const groups = recoveryGroups(newRecoverySecret());
  expect(groups).toHaveLength(9);
  for (const group of groups) expect(group).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}$/);
});

test('every key is read back from its groups, however it is typed over', () => {
  fc.assert(
    fc.property(
      secrets,
      fc.constantFrom(' ', '-', '', '  –  ', '\n', '.'),
      fc.boolean(),
      (secret, between, small) => {
        const written = recoveryGroups(secret).join(between);
        const typed = (small ? written.toLowerCase() : written)
          .replaceAll('0', 'o')
          .replaceAll('1', small ? 'l' : 'I');
        expect(readRecoveryKey(typed)).toEqual(Buffer.from(secret));
      },
    ),
  );
});

test('swapped neighbours, a missing group and a letter that never occurs are caught', () => {
  const groups = ['KV4T', '9MHW', '20XC', '8PQN', '6YDF', '3GJZ', '71HS', '5TAE', 'W2B6'];
  const written = recoveryGroups(Buffer.alloc(20, 7));
  expect(readRecoveryKey(written.slice(1).join(' '))).toBeNull();
  expect(readRecoveryKey([written[1], written[0], ...written.slice(2)].join(' '))).toBeNull();
  expect(readRecoveryKey(groups.join(' '))).toBeNull();
  expect(readRecoveryKey('U'.repeat(36))).toBeNull();
  expect(readRecoveryKey('')).toBeNull();
});
