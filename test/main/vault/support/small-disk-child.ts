import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVaultService, type VaultService } from '../../../../main/vault/service.ts';
import { codeFrom } from './codes.ts';
import { passphrase, quickCost } from './constants.ts';
import { ecogramIn } from './ecograms.ts';

// Works on a disk of its own that is nearly full, then has room again, then is read-only; says what came of it as JSON.
const disk = process.argv[2] ?? '';
const folder = join(disk, 'data');
const ballast = join(disk, 'ballast');

const serviceHere = (): VaultService =>
  createVaultService({
    folder,
    clock: () => new Date(),
    randomId: () => crypto.randomUUID(),
    cost: quickCost,
  });

const vault = serviceHere();
const { worksheets, clients, vault: keys } = vault.handlers;
await keys.create({ passphrase, language: 'nl' });
const { id: clientId } = await clients.create({ callingName: 'Tom' });
const { id } = await worksheets.create({ clientId, instrument: 'ecogram', title: '', conversationId: null });

const noteIn = async (service: VaultService): Promise<string> => (await ecogramIn(service, id)).note;
const write = (revision: number, note: string): unknown =>
  worksheets.edit({
    id,
    editId: `${revision} ${note.length}`,
    revision,
    conversationId: null,
    commands: [{ do: 'write-note', note }],
  });

// What the window still has: nothing can be read from a full disk, since that is noted in the audit trail.
const drawn = await ecogramIn(vault, id);
let revision = 0;
let acknowledged = '';
let full = 'never';
fillUp();
for (; revision < 500 && full === 'never'; revision += 1) {
  const note = `${revision} ${'x'.repeat(Math.min(revision * 400, 19_000))}`;
  const outcome = await codeFrom(() => write(revision, note));
  if (outcome === 'done') acknowledged = note;
  else full = outcome;
}
revision -= 1;
const fullChange = await codeFrom(() =>
  keys.changePassphrase({ current: passphrase, next: `${passphrase} 2` }),
);
const document = { ...drawn, note: 'nog niet bewaard' };
const unsaved = { worksheets: [{ worksheetId: id, revision, document }] };
const fullRescue = await codeFrom(() => vault.internal.emergencyFile(unsaved));
rmSync(ballast);
const kept = (await noteIn(vault)) === acknowledged;
const roomAgain = await codeFrom(() => write(revision, 'er is weer plaats'));
await vault.internal.close({});

fillUp();
const fullUnlock = await codeFrom(() => serviceHere().handlers.vault.unlock({ passphrase }));
rmSync(ballast);

execFileSync('mount', ['-o', 'remount,ro', disk]);
const before = readFileSync(join(folder, 'houvast.store'));
const readOnlyUnlock = await codeFrom(() => serviceHere().handlers.vault.unlock({ passphrase }));
const untouched = readFileSync(join(folder, 'houvast.store')).equals(before);
const elsewhere = createVaultService({
  folder: join(disk, 'new'),
  clock: () => new Date(),
  randomId: () => 'x',
  cost: quickCost,
});
const readOnlyCreate = await codeFrom(() => elsewhere.handlers.vault.create({ passphrase, language: 'nl' }));
execFileSync('mount', ['-o', 'remount,rw', disk]);

const again = serviceHere();
await again.handlers.vault.unlock({ passphrase });
const afterAll = await noteIn(again);
await again.internal.close({});
process.stdout.write(
  JSON.stringify({
    full,
    fullChange,
    fullRescue,
    kept,
    roomAgain,
    fullUnlock,
    readOnlyUnlock,
    untouched,
    readOnlyCreate,
    afterAll,
  }),
);

/** Takes every last byte. */
function fillUp(): void {
  for (let size = 1 << 20; size >= 1; size >>= 1) {
    try {
      for (;;) writeFileSync(ballast, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // This size no longer fits: the half of it may.
    }
  }
}
