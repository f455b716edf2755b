import path from 'node:path';
import { exampleClient } from '../../domain/client-file/example-client.ts';
import { launchDesktop } from '../../test/support/desktop.ts';
import { makeDesktopFolders, type DesktopFolders } from '../../test/support/desktop-folders.ts';
import type { Row } from './report.ts';
import { inTurns, median } from './statistics.ts';

const rounds = 9;
const blankApp = path.join(import.meta.dirname, 'blank-app');
const exampleName = exampleClient.nl.client.callingName;

/** A store with the example client, made by the app itself. Gives the recovery key, which opens it without Argon2. */
async function makeStore(folders: DesktopFolders): Promise<string> {
  const desktop = await launchDesktop({ folders });
  try {
    const page = await desktop.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return await page.evaluate(async () => {
      const { vault, clients } = window.houvast;
      const made = await vault.create({ passphrase: 'een lange wachtzin voor de meting', language: 'nl' });
      if (!made.ok) throw new Error(made.code);
      await clients.addExample({ language: 'nl' });
      return made.value.recoveryKey.join(' ');
    });
  } finally {
    await desktop.close();
  }
}

/** Runs in the page before its own scripts: hands the recovery key over as soon as there is a bridge to take it. */
function unlockAtOnce(recoveryKey: string): void {
  const attempt = (): void => {
    if ('houvast' in window) void window.houvast.vault.unlockWithRecovery({ recoveryKey });
    else setTimeout(attempt, 0);
  };
  attempt();
}

/** Milliseconds from starting the app until the example client stands on the start page. */
async function ourStart(folders: DesktopFolders, recoveryKey: string): Promise<number> {
  const start = performance.now();
  const desktop = await launchDesktop({ folders });
  try {
    const page = await desktop.firstWindow();
    await page.addInitScript(unlockAtOnce, recoveryKey);
    await page.getByText(exampleName).first().waitFor();
    return performance.now() - start;
  } finally {
    await desktop.close();
  }
}

/** Milliseconds from starting an app with nothing in it until its page is shown. */
async function blankStart(folders: DesktopFolders): Promise<number> {
  const start = performance.now();
  const desktop = await launchDesktop({ folders, root: blankApp });
  try {
    const page = await desktop.firstWindow();
    await page.getByText('blank').waitFor();
    return performance.now() - start;
  } finally {
    await desktop.close();
  }
}

/** From start to the unlocked start page without key derivation, against a blank page in the same shell and Chromium. */
export async function measureStarting(): Promise<Row[]> {
  const folders = makeDesktopFolders();
  const blankFolders = makeDesktopFolders();
  try {
    const recoveryKey = await makeStore(folders);
    const ours = (): Promise<number> => ourStart(folders, recoveryKey);
    const blank = (): Promise<number> => blankStart(blankFolders);
    await inTurns(1, ours, blank);
    const times = await inTurns(rounds, ours, blank);
    return [
      {
        what: 'start to the unlocked start page, without key derivation',
        unit: 'ms',
        ours: median(times.ours),
        rivals: [{ name: 'blank page in the same shell', value: median(times.rival) }],
        aim: '',
        held: null,
      },
    ];
  } finally {
    folders.remove();
    blankFolders.remove();
  }
}
