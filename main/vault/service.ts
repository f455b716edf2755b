import type { Handlers } from '../../preload/contract/types.ts';
import { placesIn } from './folder/places.ts';
import { agreementHandlers } from './handlers/agreements.ts';
import { auditHandlers } from './handlers/audit.ts';
import { backupHandlers } from './handlers/backups.ts';
import { clientHandlers } from './handlers/clients.ts';
import { consentHandlers } from './handlers/consents.ts';
import { conversationHandlers } from './handlers/conversations.ts';
import { emergencyHandlers } from './handlers/emergency.ts';
import { internalHandlers } from './handlers/internal.ts';
import { organisationHandlers } from './handlers/organisations.ts';
import { privacyHandlers } from './handlers/privacy.ts';
import { searchHandlers } from './handlers/search.ts';
import { suggestionHandlers } from './handlers/suggestions.ts';
import { transferHandlers } from './handlers/transfers.ts';
import { vaultHandlers } from './handlers/vault.ts';
import { worksheetHandlers } from './handlers/worksheets.ts';
import type { House } from './house.ts';
import { productCost, type Argon2Cost } from './keys/argon2.ts';
import { cryptoSelfTest } from './keys/self-test.ts';
import { readingGuarded } from './reading/reading-guard.ts';
import { removeLeftPlaces } from './reading/reading-place.ts';
import type { InternalHandlers } from './protocol.ts';

export interface VaultOptions {
  /** Absolute path of the data folder; made by `vault.create` when only the folder around it is there. */
  readonly folder: string;
  readonly clock: () => Date;
  /** Fresh ids of at most 64 characters, never repeated. */
  readonly randomId: () => string;
  /** Only for tests, which open hundreds of stores: the least that a key file may have. */
  readonly cost?: Argon2Cost;
  /** Whether cryptography gives its published answers here; without it nothing is locked away or opened. */
  readonly selfTest?: () => Promise<boolean>;
  /** The coach chose this folder on purpose although it is copied to the internet or on a network. */
  readonly placeAccepted?: boolean;
}

/** Everything that the vault answers. Every failure that a person can be told about is a `Failure` with a code. */
export interface VaultService {
  readonly handlers: Handlers<'vault'>;
  readonly internal: InternalHandlers;
}

/** A vault on one folder, locked. Runs as it is under Node: in the vault process, in tests, for the demo. */
export function createVaultService(options: VaultOptions): VaultService {
  const { folder, clock, randomId, cost = productCost, selfTest = cryptoSelfTest } = options;
  const { placeAccepted = false } = options;
  const house: House = {
    places: placesIn(folder),
    clock,
    randomId,
    cost,
    cryptoHolds: selfTest(),
    placeAccepted,
    open: null,
    backups: { problem: null, behind: 0, busy: new Set() },
  };
  removeLeftPlaces();
  const { internal, ...handlers } = readingGuarded(house, {
    vault: vaultHandlers(house),
    emergency: emergencyHandlers(house),
    clients: clientHandlers(house),
    conversations: conversationHandlers(house),
    worksheets: worksheetHandlers(house),
    agreements: agreementHandlers(house),
    consents: consentHandlers(house),
    organisations: organisationHandlers(house),
    suggestions: suggestionHandlers(house),
    search: searchHandlers(house),
    transfers: transferHandlers(house),
    privacy: privacyHandlers(house),
    audit: auditHandlers(house),
    backups: backupHandlers(house),
    internal: internalHandlers(house),
  });
  return { handlers, internal };
}
