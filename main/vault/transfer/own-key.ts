import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { inStore, type House } from '../house.ts';

/** The secret key with which this coach opens files that colleagues made for him. Made once; it never leaves the store. */
export async function ownIdentity(house: House): Promise<string> {
  const present = inStore(house, (tables) => tables.settings.read('receiving-key'));
  if (present !== null) return present;
  const made = await generateX25519Identity();
  return inStore(house, (tables) => {
    const before = tables.settings.read('receiving-key');
    if (before !== null) return before;
    tables.settings.write('receiving-key', made);
    return made;
  });
}

/** The public key that belongs to it (age1...), to give to colleagues. */
export async function ownKey(house: House): Promise<string> {
  return identityToRecipient(await ownIdentity(house));
}
