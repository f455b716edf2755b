import { randomBytes } from 'node:crypto';
import { openWith, sealTo } from './age-key.ts';
import { stretch, type Argon2Cost } from './argon2.ts';
import {
  organisationSlotOf,
  type KeyFile,
  type OrganisationSlot,
  type PassphraseSlot,
  type RecoverySlot,
} from './key-file.ts';
import { isLongEnough, passphraseBytes } from './passphrase.ts';
import { seal, subkey, unseal, type SealedKey } from './sealing.ts';

const saltBytes = 16;

/** Opens one slot of a key file: the data key, or null when this is not the secret. */
export type SlotOpener = (file: KeyFile) => Promise<Buffer | null>;

export async function sealWithPassphrase(
  passphrase: string,
  dataKey: Uint8Array,
  storeId: string,
  cost: Argon2Cost,
): Promise<PassphraseSlot> {
  const salt = randomBytes(saltBytes);
  const wrappingKey = await stretched(passphrase, salt, cost);
  const sealed = seal(wrappingKey, dataKey, context('passphrase', storeId));
  wrappingKey.fill(0);
  return { cost: { ...cost }, salt: salt.toString('base64'), ...asText(sealed) };
}

export function sealWithRecovery(
  secret: Uint8Array,
  dataKey: Uint8Array,
  storeId: string,
  proved: boolean,
): RecoverySlot {
  const salt = randomBytes(saltBytes);
  const wrappingKey = subkey(secret, salt, 'recovery');
  const sealed = seal(wrappingKey, dataKey, context('recovery', storeId));
  wrappingKey.fill(0);
  return { salt: salt.toString('base64'), ...asText(sealed), proved };
}

/** `recipient` is a public key of age that was looked at. Whose store it is, the MAC of the key file says. */
export async function sealForOrganisation(recipient: string, dataKey: Uint8Array): Promise<OrganisationSlot> {
  const sealed = await sealTo(recipient, dataKey);
  return { recipient, sealed: Buffer.from(sealed).toString('base64') };
}

/** Costs one Argon2id run per key file. */
export function passphraseOpener(passphrase: string): SlotOpener {
  return async ({ passphrase: slot, storeId }) => {
    // Nothing shorter was ever accepted; the library refuses an empty one.
    if (!isLongEnough(passphrase)) return null;
    const wrappingKey = await stretched(passphrase, Buffer.from(slot.salt, 'base64'), slot.cost);
    const dataKey = unseal(wrappingKey, asBytes(slot), context('passphrase', storeId));
    wrappingKey.fill(0);
    return dataKey;
  };
}

export function recoveryOpener(secret: Uint8Array): SlotOpener {
  return ({ recovery: slot, storeId }) => {
    const wrappingKey = subkey(secret, Buffer.from(slot.salt, 'base64'), 'recovery');
    const dataKey = unseal(wrappingKey, asBytes(slot), context('recovery', storeId));
    wrappingKey.fill(0);
    return Promise.resolve(dataKey);
  };
}

export function organisationOpener(identities: readonly string[]): SlotOpener {
  return async (file) => {
    const slot = organisationSlotOf(file);
    if (slot === null) return null;
    const dataKey = await openWith(identities, Buffer.from(slot.sealed, 'base64'));
    return dataKey?.length === 32 ? dataKey : null;
  };
}

async function stretched(passphrase: string, salt: Uint8Array, cost: Argon2Cost): Promise<Buffer> {
  const bytes = passphraseBytes(passphrase);
  try {
    return await stretch(bytes, salt, cost);
  } finally {
    bytes.fill(0);
  }
}

/** What a sealed key belongs to: it opens in no other slot and for no other store. */
const context = (slot: string, storeId: string): string => `houvast ${slot} ${storeId}`;

const asText = ({ nonce, sealed }: SealedKey): { nonce: string; sealed: string } => ({
  nonce: nonce.toString('base64'),
  sealed: sealed.toString('base64'),
});

const asBytes = (slot: { readonly nonce: string; readonly sealed: string }): SealedKey => ({
  nonce: Buffer.from(slot.nonce, 'base64'),
  sealed: Buffer.from(slot.sealed, 'base64'),
});
