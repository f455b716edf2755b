import { Failure } from '../failure.ts';
import { passphraseOpener } from '../keys/slots.ts';
import type { OpenVault } from '../session.ts';

/**
 * Throws Failure 'wrong-passphrase' unless `current` opens the key file, or another key than the passphrase has opened this
 * session and no passphrase was made since.
 */
export async function mustKnow(open: OpenVault, current: string | null): Promise<void> {
  if (current === null) {
    if (!open.openedByRecovery) throw new Failure('wrong-passphrase');
    return;
  }
  const dataKey = await passphraseOpener(current)(open.ring.file);
  if (dataKey === null) throw new Failure('wrong-passphrase');
  dataKey.fill(0);
}
