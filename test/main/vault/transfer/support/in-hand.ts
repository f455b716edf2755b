import type { JobKinds } from '../../../../../main/vault/job.ts';
import type { VaultService } from '../../../../../main/vault/service.ts';
import { opening, type Opener } from '../../../../../main/vault/transfer/age-file.ts';
import { jobDone } from '../../../../../tools/vault/job-done.ts';

/** Everything that a file holds once it is unlocked. */
export async function unlocked(bytes: Uint8Array, opener: Opener): Promise<Uint8Array> {
  const file = await opening(bytes, opener);
  while ((await file.step()) < 1);
  return file.whole();
}

/** Opens the file in hand, with words or with the coach's own key. */
export const openInHand = (
  vault: VaultService,
  words: string | null = null,
): Promise<JobKinds['openReceived']['answer']> =>
  jobDone(vault, { kind: 'openReceived', argument: { words } });

export const addInHand = (vault: VaultService): Promise<JobKinds['addReceived']['answer']> =>
  jobDone(vault, { kind: 'addReceived', argument: {} });
