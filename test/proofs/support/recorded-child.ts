import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { createVaultService } from '../../../main/vault/service.ts';
import { jobDone } from '../../../tools/vault/job-done.ts';
import { passphrase, quickCost } from '../../main/vault/support/constants.ts';
import { noteOf } from './recorded-notes.ts';
import { tell } from './watched.ts';

// A whole session in a watched folder: makes a store, edits, makes backups, changes the passphrase, locks, opens again. After each answer it
// puts a mark in the log: what was marked may never be lost. Prints the recovery key and the worksheet.
const [around = '', edits = '', sync = ''] = process.argv.slice(2);

if (sync === 'off') {
  // The control: a store that only believes that it waits for the disk.
  const pragma: Database.Database['pragma'] = Reflect.get(Database.prototype, 'pragma');
  Database.prototype.pragma = function careless(source, options) {
    if (source === 'synchronous = EXTRA') return pragma.call(this, 'synchronous = OFF', options);
    return source === 'synchronous' ? 3 : pragma.call(this, source, options);
  };
}

const vault = createVaultService({
  folder: join(around, 'data'),
  clock: () => new Date(),
  randomId: randomUUID,
  cost: quickCost,
});
const { worksheets, clients, vault: doors } = vault.handlers;
const { recoveryKey } = await doors.create({ passphrase, language: 'nl' });
tell('mark/created');
const { id: clientId } = await clients.create({ callingName: 'Yasmina' });
const asked = { clientId, instrument: 'ecogram', title: 'Netwerk', conversationId: null } as const;
const { id } = await worksheets.create(asked);
tell('mark/edited 0');
const total = Number(edits);
for (let revision = 0; revision < total; revision += 1) {
  const commands = [{ do: 'write-note', note: noteOf(revision + 1) }];
  await worksheets.edit({ id, editId: randomUUID(), revision, conversationId: null, commands });
  tell(`mark/edited ${revision + 1}`);
  if (revision % 12 === 5) {
    const { name } = await jobDone(vault, { kind: 'backup', argument: { reason: 'by-hand' } });
    tell(`mark/backup ${name}`);
  }
  if (revision === Math.floor(total / 2)) {
    await doors.changePassphrase({ current: passphrase, next: `${passphrase} 2` });
    tell('mark/changed');
  }
  if (revision === Math.floor(total / 3)) {
    await vault.internal.close({});
    await doors.unlockWithRecovery({ recoveryKey: recoveryKey.join(' ') });
    const [ofSession] = (await vault.handlers.backups.list({})).backups;
    tell(`mark/backup ${ofSession?.name}`);
  }
}
await vault.internal.close({});
tell('mark/closed');
process.stdout.write(JSON.stringify({ recoveryKey, id }));
