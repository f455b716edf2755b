import type { Handlers } from '../../../preload/contract/types.ts';
import { changeKeys } from '../backup/key-files.ts';
import { inStore, openIn, type House } from '../house.ts';
import { fingerprintOf, readRecipient } from '../keys/age-key.ts';
import { sealForOrganisation } from '../keys/slots.ts';
import { mustKnow } from './knowing.ts';

/** The third slot of the key file: a public key of the organisation, whose secret key opens these files too. */
export function organisationKeyHandlers(
  house: House,
): Pick<Handlers<'vault'>['vault'], 'checkOrganisationKey' | 'setOrganisationKey'> {
  return {
    checkOrganisationKey: ({ recipient }) => ({ fingerprint: fingerprintOf(readRecipient(recipient)) }),

    async setOrganisationKey({ recipient, passphrase }) {
      const open = openIn(house);
      const wanted = recipient === null ? null : readRecipient(recipient);
      await mustKnow(open, passphrase);
      const organisation = wanted === null ? null : await sealForOrganisation(wanted, open.ring.keys.dataKey);
      const action = wanted === null ? 'organisation-key-removed' : 'organisation-key-set';
      inStore(house, (tables, now) => tables.audit.record(action, 'store', '', now));
      return { backupsBehind: await changeKeys(house, open, { organisation }) };
    },
  };
}
