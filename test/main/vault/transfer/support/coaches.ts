import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { PortableFile } from '../../../../../domain/client-file/portable/format.ts';
import type { JobKinds } from '../../../../../main/vault/job.ts';
import type { VaultService } from '../../../../../main/vault/service.ts';
import type { Protection } from '../../../../../main/vault/transfer/age-file.ts';
import { fileIn } from '../../../../../main/vault/transfer/receiving.ts';
import { jobDone } from '../../../../../tools/vault/job-done.ts';
import { newVault, standingClock } from '../../support/vaults.ts';
import { addInHand, openInHand, unlocked } from './in-hand.ts';

/** A coach with an empty store and a key for what is handed over. */
export async function coach(
  instant = '2026-07-02T10:00:00.000Z',
): Promise<{ vault: VaultService; folder: string; key: string }> {
  const { vault, folder } = await newVault(standingClock(instant));
  const { key } = await vault.handlers.transfers.ownKey({});
  return { vault, folder, key };
}

/** Two of them: the first guides the example client, `key` is that of the second. */
export async function twoCoaches(): Promise<{
  sender: VaultService;
  receiver: VaultService;
  key: string;
  clientId: string;
}> {
  const { vault: sender } = await newVault(standingClock('2026-07-01T10:00:00.000Z'));
  const { vault: receiver, key } = await coach();
  const { id: clientId } = await sender.handlers.clients.addExample({ language: 'nl' });
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

/** Receives a file that was locked for this coach's key, and adds it. */
export async function received(
  vault: VaultService,
  bytes: Uint8Array,
): Promise<JobKinds['addReceived']['answer']> {
  await vault.internal.receive({ bytes });
  await openInHand(vault);
  return addInHand(vault);
}
