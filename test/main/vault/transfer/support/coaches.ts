import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { PortableFile } from '../../../../../domain/client-file/portable/format.ts';
import type { JobKinds } from '../../../../../main/vault/job.ts';
import type { VaultService } from '../../../../../main/vault/service.ts';
import { opening, type Opener, type Protection } from '../../../../../main/vault/transfer/age-file.ts';
import { fileIn } from '../../../../../main/vault/transfer/receiving.ts';
import { jobDone } from '../../../../../tools/vault/job-done.ts';
import { newVault, standingClock } from '../../support/vaults.ts';

/** Two coaches with a store each: the first guides the example client, the second has a key for what is handed over. */
export async function twoCoaches(): Promise<{
  sender: VaultService;
  receiver: VaultService;
  key: string;
  clientId: string;
}> {
  const { vault: sender } = await newVault(standingClock('2026-07-01T10:00:00.000Z'));
  const { vault: receiver } = await newVault(standingClock('2026-07-02T10:00:00.000Z'));
  const { id: clientId } = await sender.handlers.clients.addExample({ language: 'nl' });
  const { key } = await receiver.handlers.transfers.ownKey({});
  return { sender, receiver, key, clientId };
}

export async function handedOver(
  sender: VaultService,
  clientId: string,
  protection: Protection,
  privateNotes = true,
): Promise<Uint8Array> {
  const argument = { clientId, language: 'nl' as const, privateNotes, protection };
  return (await jobDone(sender, { kind: 'handOver', argument })).bytes;
}

/** Everything that a file holds once it is unlocked. */
export async function unlocked(bytes: Uint8Array, opener: Opener): Promise<Uint8Array> {
  const file = await opening(bytes, opener);
  while ((await file.step()) < 1);
  return file.whole();
}

/** What a colleague finds in a file that was handed over. */
export async function dataOf(
  sender: VaultService,
  clientId: string,
  privateNotes = true,
): Promise<PortableFile> {
  const identity = await generateX25519Identity();
  const key = await identityToRecipient(identity);
  const bytes = await handedOver(sender, clientId, { kind: 'key', key }, privateNotes);
  return fileIn(await unlocked(bytes, { kind: 'identity', identity }));
}

export const openInHand = (
  vault: VaultService,
  words: string | null = null,
): Promise<JobKinds['openReceived']['answer']> =>
  jobDone(vault, { kind: 'openReceived', argument: { words } });

export const addInHand = (vault: VaultService): Promise<JobKinds['addReceived']['answer']> =>
  jobDone(vault, { kind: 'addReceived', argument: {} });

/** Receives a file that was locked for this coach's key, and adds it. */
export async function received(
  vault: VaultService,
  bytes: Uint8Array,
): Promise<JobKinds['addReceived']['answer']> {
  await vault.internal.receive({ bytes });
  await openInHand(vault);
  return addInHand(vault);
}
