import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../main/vault/failure.ts';
import { createVaultService, type VaultService } from '../../../main/vault/service.ts';
import { jobDone } from '../../../tools/vault/job-done.ts';
import { passphrase, quickCost } from '../../main/vault/support/constants.ts';
import { ecogramIn } from '../../main/vault/support/ecograms.ts';
import { seeded } from '../../main/vault/support/random.ts';
import { faultsOf, type Fault } from './faults.ts';
import { readLog, tell } from './watched.ts';

// Does the same session again and again in a watched folder, each time with another file operation failing, and looks afterwards at what
// is on disk. Prints what went wrong.
const [watched = '', count = '', seed = ''] = process.argv.slice(2);
const log = process.env['WATCHED_LOG'] ?? '';
const template = join(watched, 'template');
const folder = join(watched, 'data');
const next = `${passphrase} 2`;

const serviceIn = (place: string): VaultService =>
  createVaultService({
    folder: place,
    clock: () => new Date(),
    randomId: randomUUID,
    cost: quickCost,
    selfTest: () => Promise.resolve(true),
  });

async function prepare(): Promise<{ recoveryKey: string; id: string }> {
  mkdirSync(watched, { recursive: true });
  const vault = serviceIn(template);
  const made = await vault.handlers.vault.create({ passphrase, language: 'nl' });
  const { id: clientId } = await vault.handlers.clients.create({ callingName: 'Yasmina' });
  const asked = { clientId, instrument: 'ecogram', title: 'Netwerk', conversationId: null } as const;
  const { id } = await vault.handlers.worksheets.create(asked);
  await vault.internal.close({});
  return { recoveryKey: made.recoveryKey.join('-'), id };
}

const { recoveryKey, id } = await prepare();

/** One call of the session: its name, how it was answered, and whether a file operation failed in it. */
interface Step {
  readonly name: string;
  readonly code: string;
  readonly hit: boolean;
}

const noteOf = (number: number): string => `${number} ${'y'.repeat(number * 3_000)}`;

/** The session, to its end whatever fails in it, as a person goes on working after a red banner. */
async function session(vault: VaultService): Promise<{ steps: Step[]; acknowledged: number }> {
  const steps: Step[] = [];
  const does = async (name: string, work: () => unknown): Promise<boolean> => {
    const before = statSync(log).size;
    let code = 'done';
    try {
      await work();
    } catch (error) {
      code = error instanceof Failure ? error.code : `crash: ${String(error)}`;
    }
    steps.push({ name, code, hit: statSync(log).size > before });
    return code === 'done';
  };
  const { worksheets, vault: doors } = vault.handlers;
  let revision = 0;
  const edit = async (): Promise<void> => {
    const commands = [{ do: 'write-note', note: noteOf(revision + 1) }];
    const sent = { id, editId: randomUUID(), revision, conversationId: null, commands };
    if (await does('edit', () => worksheets.edit(sent))) revision += 1;
  };
  await does('unlock', () => doors.unlockWithRecovery({ recoveryKey }));
  await edit();
  await edit();
  await does('change', () => doors.changePassphrase({ current: null, next }));
  await edit();
  await does('backup', () => jobDone(vault, { kind: 'backup', argument: { reason: 'by-hand' } }));
  await edit();
  await does('close', () => vault.internal.close({}));
  return { steps, acknowledged: revision };
}

/** What is wrong on disk after a session that ended like this. */
async function wrongOnDisk({
  steps,
  acknowledged,
}: {
  steps: Step[];
  acknowledged: number;
}): Promise<string[]> {
  const wrong: string[] = [];
  const vault = serviceIn(folder);
  const { vault: doors, worksheets, backups, audit } = vault.handlers;
  const answered = (name: string): boolean =>
    steps.some((step) => step.name === name && step.code === 'done');
  try {
    await doors.unlockWithRecovery({ recoveryKey });
    const { revision } = await worksheets.read({ id });
    if (revision < acknowledged) wrong.push('an acknowledged edit is lost');
    if (revision > 0 && (await ecogramIn(vault, id)).note !== noteOf(revision))
      wrong.push('another document');
    if (!(await audit.verify({})).holds) wrong.push('the audit trail is broken');
    const { backups: kept } = await backups.list({});
    if (answered('backup') && !kept.some(({ sound }) => sound)) wrong.push('an acknowledged backup is lost');
  } catch (error) {
    wrong.push(`does not open: ${error instanceof Failure ? error.code : String(error)}`);
  } finally {
    await vault.internal.close({});
  }
  // Trying a passphrase costs more than all the rest: only where changing it was disturbed.
  if (steps.some(({ name, hit }) => name === 'change' && hit)) {
    const opened: boolean[] = [];
    for (const tried of answered('change') ? [next] : [passphrase, next]) {
      const again = serviceIn(folder);
      opened.push(
        await again.handlers.vault.unlock({ passphrase: tried }).then(
          () => true,
          () => false,
        ),
      );
      await again.internal.close({});
    }
    if (!opened.includes(true)) wrong.push('no passphrase opens');
  }
  return wrong;
}

/**
 * A call that answered "done" though a write in it failed. Reading again, tidying up, and trying again what another program holds for a
 * moment are no failures; a short write is gone on with. Locking has nothing left to write that was not answered before.
 */
const silent = ({ name, code, hit }: Step, { operation, how, path }: Fault): boolean =>
  hit &&
  code === 'done' &&
  'WSTO'.includes(operation) &&
  how !== 'SHORT' &&
  (name === 'edit' || name === 'change' || name === 'backup') &&
  !path.endsWith('-journal');

async function sessionWith(word: string): Promise<{ steps: Step[]; acknowledged: number }> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(template, folder, { recursive: true });
  writeFileSync(log, '');
  tell(word);
  const done = await session(serviceIn(folder));
  tell('stop');
  return done;
}

const told: string[] = [];
const undisturbed = await sessionWith('count');
const operations = readLog(log).filter(({ what }) => what === 'K');
if (undisturbed.steps.some(({ code }) => code !== 'done')) throw new Error(JSON.stringify(undisturbed));
const faults = faultsOf(operations, Number(count), seeded(Number(seed)));
let hits = 0;
for (const fault of faults) {
  const ended = await sessionWith(`fail/${fault.at}/${fault.errno}/${fault.when}`);
  if (readFileSync(log).includes('F\t')) hits += 1;
  const name = `${fault.how} ${fault.when} at ${fault.operation} of ${fault.path} (${fault.at})`;
  const wrong = await wrongOnDisk(ended);
  for (const step of ended.steps) {
    if (step.code.startsWith('crash')) wrong.push(`${step.name} ${step.code}`);
    if (silent(step, fault)) wrong.push(`${step.name} said nothing`);
  }
  told.push(...wrong.map((each) => `${name}: ${each}`));
}
process.stdout.write(JSON.stringify({ operations: operations.length, hits, wrong: told }));
