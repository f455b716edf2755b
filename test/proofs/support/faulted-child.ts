import { randomUUID } from 'node:crypto';
import { constants } from 'node:os';
import { cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '../../../main/vault/failure.ts';
import { journalOf } from '../../../main/vault/folder/places.ts';
import { createVaultService, type VaultService } from '../../../main/vault/service.ts';
import { keysChanged } from '../../../preload/contract/doors.ts';
import { jobDone } from '../../../tools/vault/job-done.ts';
import { passphrase, quickCost } from '../../main/vault/support/constants.ts';
import { ecogramIn } from '../../main/vault/support/ecograms.ts';
import { seeded } from '../../main/vault/support/random.ts';
import { faultsOf, type Fault, type FaultIn } from './faults.ts';
import { readLog, tell, type Operation } from './watched.ts';

// Does the same session again and again in a watched folder, each time with another file operation failing, and looks afterwards at what
// is on disk. Several of these share the work: each takes its turn of the failures. Prints what went wrong.
const [watched = '', count = '', seed = '', share = '0', shares = '1'] = process.argv.slice(2);
const log = process.env['WATCHED_LOG'] ?? '';
const folder = join(watched, 'data');
/** As the watching library names it. */
const store = 'data/houvast.store';
const next = `${passphrase} 2`;

const serviceIn = (place: string): VaultService =>
  createVaultService({
    folder: place,
    clock: () => new Date(),
    randomId: randomUUID,
    cost: quickCost,
    selfTest: () => Promise.resolve(true),
  });

/** A session that is done again and again: the folder it begins with, the revision in it, and whether it does all that a session can do. */
interface Played {
  readonly template: string;
  readonly revision: number;
  readonly whole: boolean;
}

const usual: Played = { template: join(watched, 'template'), revision: 0, whole: true };
/** Begins with a transaction that was cut short when half of it was in the store. */
const undoing: Played = { template: join(watched, 'cut'), revision: 1, whole: false };

async function prepare(): Promise<{ recoveryKey: string; id: string }> {
  mkdirSync(watched, { recursive: true });
  const vault = serviceIn(usual.template);
  const made = await vault.handlers.vault.create({ passphrase, language: 'nl' });
  const { id: clientId } = await vault.handlers.clients.create({ callingName: 'Yasmina' });
  const asked = { clientId, instrument: 'ecogram', title: 'Netwerk', conversationId: null } as const;
  const { id } = await vault.handlers.worksheets.create(asked);
  await vault.internal.close({});
  return { recoveryKey: made.recoveryKey.join('-'), id };
}

const { recoveryKey, id } = await prepare();

/** Done, but for backups that could not be written: the call says how many. */
const behind = 'backups behind';
const saysBehind = (answer: unknown): boolean => (keysChanged.safeParse(answer).data?.backupsBehind ?? 0) > 0;
const isAnswered = (code: string): boolean => code === 'done' || code === behind;

/** One call of the session: its name, how it was answered, and whether a file operation failed in it. */
interface Step {
  readonly name: string;
  readonly code: string;
  readonly hit: boolean;
}

const noteOf = (number: number): string => `${number} ${'y'.repeat(number * 3_000)}`;

/** Lets the power go, as it were, in the middle of the second edit. */
async function prepareCut(): Promise<void> {
  begin(usual);
  const vault = serviceIn(folder);
  await vault.handlers.vault.unlockWithRecovery({ recoveryKey });
  const edit = async (revision: number): Promise<void> => {
    const commands = [{ do: 'write-note', note: noteOf(revision + 1) }];
    await vault.handlers.worksheets.edit({
      id,
      editId: randomUUID(),
      revision,
      conversationId: null,
      commands,
    });
  };
  tell('count');
  await edit(0);
  const writes = readLog(log).flatMap(({ path, number }, at) =>
    path === store && number === 'W'.charCodeAt(0) ? [at] : [],
  );
  tell(`fail/${writes[1]}/${constants.errno.EIO}/always`);
  await edit(1).catch(() => undefined);
  tell('stop');
  cpSync(folder, undoing.template, { recursive: true });
  await vault.internal.close({});
  if (statSync(journalOf(join(undoing.template, 'houvast.store'))).size === 0)
    throw new Error('There is nothing to undo.');
}

/** The session, to its end whatever fails in it, as a person goes on working after a red banner. */
async function session(
  vault: VaultService,
  played: Played,
): Promise<{ steps: Step[]; acknowledged: number }> {
  const steps: Step[] = [];
  const does = async (name: string, work: () => unknown): Promise<boolean> => {
    const before = statSync(log).size;
    let code = 'done';
    try {
      if (saysBehind(await work())) code = behind;
    } catch (error) {
      code = error instanceof Failure ? error.code : `crash: ${String(error)}`;
    }
    steps.push({ name, code, hit: statSync(log).size > before });
    return isAnswered(code);
  };
  const { worksheets, vault: doors } = vault.handlers;
  let { revision } = played;
  const edit = async (): Promise<void> => {
    const commands = [{ do: 'write-note', note: noteOf(revision + 1) }];
    const sent = { id, editId: randomUUID(), revision, conversationId: null, commands };
    if (await does('edit', () => worksheets.edit(sent))) revision += 1;
  };
  await does('unlock', () => doors.unlockWithRecovery({ recoveryKey }));
  await edit();
  if (played.whole) {
    await edit();
    await does('change', () => doors.changePassphrase({ current: null, next }));
    await edit();
    await does('backup', () => jobDone(vault, { kind: 'backup', argument: { reason: 'by-hand' } }));
    await edit();
  }
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
    steps.some((step) => step.name === name && isAnswered(step.code));
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
 * moment are no failures; a short write is gone on with. Locking has nothing left to write that was not answered before. SQLite goes on
 * when it cannot put the folder of its journal on disk: that is no failure either where the folder is put on disk again before the answer.
 */
const silent = (
  { name, code, hit }: Step,
  { at, operation, how, path, when }: Fault,
  operations: readonly Operation[],
): boolean =>
  hit &&
  code === 'done' &&
  'WSTO'.includes(operation) &&
  how !== 'SHORT' &&
  (name === 'edit' || name === 'change' || name === 'backup') &&
  !path.endsWith('-journal') &&
  !(
    operation === 'S' &&
    when === 'once' &&
    isInTheMaking(path) &&
    isSyncedAgain(path, operations.slice(at + 1))
  );

/** The folder of a backup that has not got its name yet. */
const isInTheMaking = (path: string): boolean => path.endsWith('.unfinished');
const isSyncedAgain = (place: string, later: readonly Operation[]): boolean =>
  later.some(({ number, path }) => number === 'S'.charCodeAt(0) && path === place);

function begin({ template }: Played): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync(template, folder, { recursive: true });
  writeFileSync(log, '');
}

async function sessionWith(played: Played, word: string): Promise<{ steps: Step[]; acknowledged: number }> {
  begin(played);
  tell(word);
  const done = await session(serviceIn(folder), played);
  tell('stop');
  return done;
}

/** Every file operation of a session in which none fails. */
async function operationsOf(played: Played): Promise<Operation[]> {
  const undisturbed = await sessionWith(played, 'count');
  if (undisturbed.steps.some(({ code }) => code !== 'done')) throw new Error(JSON.stringify(undisturbed));
  return readLog(log).filter(({ what }) => what === 'K');
}

await prepareCut();
const undone = await operationsOf(undoing);
const sessions = [
  { played: usual, operations: await operationsOf(usual) },
  { played: undoing, operations: undone },
];
const isJournalRead = ({ number, path }: Operation): boolean =>
  number === 'r'.charCodeAt(0) && path === journalOf(store);
const opened = undone.findIndex(({ number, path }) => number === 'O'.charCodeAt(0) && path === store);
const isReadFirst = undone.slice(0, opened).some(isJournalRead);
/**
 * What the library reads of the journal was read whole a moment before, and comes from the memory of the system: only a disk on which
 * everything fails keeps that from it (docs/decisions/0023-reads-that-fail.md).
 */
const isFromMemory = ({ played, fault: { at, when } }: FaultIn<Played>): boolean =>
  isReadFirst &&
  played === undoing &&
  when === 'once' &&
  at > opened &&
  undone.slice(at, at + 1).some(isJournalRead);
const faults = faultsOf(sessions, Number(count), seeded(Number(seed)), isFromMemory).filter(
  (_, at) => at % Number(shares) === Number(share),
);
const told: string[] = [];
let hits = 0;
for (const [done, { fault, played, operations }] of faults.entries()) {
  // All of them go on for an hour or more; whoever waits for that sees that it goes on.
  if (done > 0 && done % 100 === 0)
    process.stderr.write(`part ${share}: ${done} of ${faults.length} failures, ${told.length} wrong\n`);
  const ended = await sessionWith(played, `fail/${fault.at}/${fault.errno}/${fault.when}`);
  if (readFileSync(log).includes('F\t')) hits += 1;
  const wrong = await wrongOnDisk(ended);
  for (const step of ended.steps) {
    if (step.code.startsWith('crash')) wrong.push(`${step.name} ${step.code}`);
    if (silent(step, fault, operations)) wrong.push(`${step.name} said nothing`);
  }
  const where = played.whole ? '' : 'undoing: ';
  const name = `${where}${fault.how} ${fault.when} at ${fault.operation} of ${fault.path} (${fault.at})`;
  for (const each of wrong) {
    told.push(`${name}: ${each}`);
    process.stderr.write(`${name}: ${each}\n`);
  }
}
const tried = sessions.reduce((sum, each) => sum + each.operations.length, 0);
process.stdout.write(JSON.stringify({ operations: tried, hits, wrong: told }));
