import path from 'node:path';
import { app, protocol } from 'electron';
import { openLog } from './log.ts';
import { refuseToStart } from './refusal.ts';
import { prepareSelfTest, runSelfTest } from './self-test.ts';
import { confine, openWindowSession, silenceChromium } from './session-policy.ts';
import { startHouvast } from './start.ts';
import { refusedOption } from './switches.ts';
import { listWindowFiles } from './window-files.ts';

// Nothing here waits at the top level: Electron is not ready before this file has been read to its end.

// Developers may debug what they run from source; an installed Houvast cannot be looked into.
const refused = app.isPackaged ? refusedOption(process.argv.slice(1), process.env) : null;
const selfTest = process.argv.includes('--selftest');
const scratch = selfTest ? prepareSelfTest() : null;
const log = openLog(path.join(app.getPath('userData'), 'log'));

app.enableSandbox();
app.setAppUserModelId('be.houvast.app');
silenceChromium();
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
app.on('web-contents-created', (_event, contents) => confine(contents));
process.on('uncaughtException', noteError);
process.on('unhandledRejection', noteError);

if (refused !== null) void app.whenReady().then(() => refuseToStart('refused', refused));
// The first one hears of the second one, and comes to the front.
else if (!selfTest && !app.requestSingleInstanceLock()) app.quit();
else void app.whenReady().then(open).catch(failToStart);

async function open(): Promise<void> {
  openWindowSession(listWindowFiles(path.join(import.meta.dirname, '../renderer')));
  if (scratch !== null) await runSelfTest(scratch);
  else startHouvast(log);
}

function failToStart(error: unknown): void {
  noteError(error);
  if (selfTest) app.exit(1); // nobody may be there to close a message
  else refuseToStart('failed');
}

/** The kind of error and no more: a message may hold a path or what somebody typed. */
function noteError(error: unknown): void {
  log('error', error instanceof Error ? error.name : typeof error);
  if (!app.isPackaged) console.error(error);
}
