import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { instruments } from '../../domain/instruments/registry.ts';
import { placesIn } from '../../main/vault/folder/places.ts';
import { blankClient } from '../../main/vault/handlers/blank-client.ts';
import { openWithPassphrase } from '../../main/vault/keys/keyring.ts';
import { createVaultService, type VaultService } from '../../main/vault/service.ts';
import { openVault } from '../../main/vault/session.ts';
import { zeroKeys } from '../../main/vault/keys/data-key.ts';
import type { Tables } from '../../main/vault/store/store.ts';
import { seededWords } from './seeded-words.ts';

/** The files of one coach after twenty years. */
export const clientCount = 1_000;
export const worksheetCount = clientCount * instruments.length;
const passphrase = 'een lange wachtzin voor de meting';

type Filled = Pick<Tables, 'clients' | 'worksheets' | 'moments'>;

/** Fills tables with clients that have every worksheet. Calls `each` with every text that goes into the index. */
export function fillYears(
  tables: Filled,
  momentCount: number,
  each: (title: string, body: string) => void = () => undefined,
): void {
  const words = seededWords();
  const now = '2026-03-03T10:00:00.000Z';
  const samples = instruments.map((instrument) => {
    const document = instrument.example('nl');
    return { id: instrument.id, document: JSON.stringify(document), texts: instrument.texts(document) };
  });
  for (let client = 0; client < clientCount; client += 1) {
    const clientId = `c${client}`;
    const callingName = words.name();
    tables.clients.insert({ ...blankClient, id: clientId, callingName, lastName: words.name() }, now);
    each(callingName, '');
    for (const { id: instrument, document, texts } of samples) {
      const worksheetId = `${clientId}-${instrument}`;
      const title = words.varied('Wat er speelt thuis');
      tables.worksheets.insert({ id: worksheetId, clientId, instrument, title, revision: 9, savedAt: now });
      let written = texts.map(words.varied);
      for (let moment = 1; moment <= momentCount; moment += 1) {
        written = written.map((text) => (words.chance(0.2) ? words.varied(text) : text));
        const day = `2026-${String(1 + (moment % 12)).padStart(2, '0')}-${String(1 + Math.floor(moment / 12)).padStart(2, '0')}`;
        const id = `${worksheetId}-${moment}`;
        const row = { id, worksheetId, conversationId: null, day, document, savedAt: now };
        tables.moments.insert({ ...row, texts: written });
        each(`${callingName} ${title}`, written.join('\n'));
      }
    }
  }
}

export interface YearsStore {
  readonly vault: VaultService;
  readonly folder: string;
  /** Opens it without Argon2. */
  readonly recoveryKey: string;
}

/** An encrypted store of those years, as the app makes it, open. `each` as above. */
export async function yearsStore(
  around: string,
  momentCount: number,
  each?: (title: string, body: string) => void,
): Promise<YearsStore> {
  const folder = path.join(around, 'data');
  const options = { folder, clock: () => new Date(), randomId: randomUUID };
  const first = createVaultService(options);
  const { recoveryKey } = await first.handlers.vault.create({ passphrase, language: 'nl' });
  await first.internal.close({});

  const places = placesIn(folder);
  const ring = await openWithPassphrase(places, passphrase);
  const store = openVault(places, ring);
  store.transaction((tables) => fillYears(tables, momentCount, each));
  store.close();
  zeroKeys(ring.keys);

  const vault = createVaultService(options);
  const key = recoveryKey.join(' ');
  await vault.handlers.vault.unlockWithRecovery({ recoveryKey: key });
  return { vault, folder, recoveryKey: key };
}
