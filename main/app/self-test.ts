import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app } from 'electron';
import { usualPrintOptions } from '../../domain/sheet/sheet.ts';
import { contract } from '../../preload/contract/contract.ts';
import { within } from '../bridge/within.ts';
import { Failure } from '../vault/failure.ts';
import { buildHouse, type House } from './house.ts';

/** Whatever hangs is as broken as what fails. In milliseconds. */
const patience = 180_000;

/** Points everything that Electron and Houvast write to a folder of its own, so that nobody's files are touched. */
export function prepareSelfTest(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'houvast-selftest-'));
  app.setPath('userData', folder);
  app.setPath('sessionData', folder);
  return folder;
}

/**
 * Tries the installed application on this computer, without anybody's data: the parts that a package can break. Prints
 * one line of JSON and ends with 0 when all is well, else with 1.
 */
export async function runSelfTest(folder: string): Promise<void> {
  const house = buildHouse({
    settingsFolder: folder,
    usualDataFolder: path.join(folder, 'data'),
    show: false,
    log: () => undefined,
    changed: () => undefined,
  });
  const results = await within(patience, check(house), { inTime: false });
  const well = Object.values(results).every(Boolean);
  await house.vault.end();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.stdout.write(`${JSON.stringify({ houvast: app.getVersion(), well, ...results })}\n`);
  app.exit(well ? 0 : 1);
}

async function check({ main, vault }: House): Promise<Record<string, boolean>> {
  await loaded(main.window.webContents);
  const inPage = (code: string): Promise<unknown> => main.window.webContents.executeJavaScript(code);
  const results: Record<string, boolean> = {};
  const attempt = async (name: string, work: () => Promise<boolean>): Promise<void> => {
    results[name] = await work().catch(() => false);
  };
  const passphrase = 'alleen voor de zelftest';

  await attempt('bridge', async () => (await inPage(bridgeAnswers)) === true);
  await attempt('contentPolicy', async () => (await inPage(codeFromTextIsRefused)) === true);
  await attempt('storeMade', async () => {
    await vault.ask('vault', 'create', { passphrase, language: 'nl' });
    return vault.isUnlocked();
  });
  await attempt('pdfMade', () => makesPdf(vault));
  await attempt('storeClosed', async () => {
    await vault.renew();
    return !vault.isUnlocked();
  });
  await attempt('wrongPassphraseRefused', async () => {
    const code = await vault.ask('vault', 'unlock', { passphrase: 'iets heel anders dan dat' }).catch(codeOf);
    return code === 'wrong-passphrase';
  });
  await attempt('storeOpened', async () => {
    await vault.ask('vault', 'unlock', { passphrase });
    return contract.clients.list.answer.parse(await vault.ask('clients', 'list', {})).length === 1;
  });
  return results;
}

async function makesPdf(vault: House['vault']): Promise<boolean> {
  const { addExample, read } = contract.clients;
  const { id } = addExample.answer.parse(await vault.ask('clients', 'addExample', { language: 'nl' }));
  const { worksheets } = read.answer.parse(await vault.ask('clients', 'read', { id }));
  const worksheetId = worksheets[0]?.id ?? '';
  const options = { ...usualPrintOptions, list: true };
  const request = { worksheetId, momentId: null, compareWith: null, language: 'nl', options } as const;
  const { bytes } = await vault.askInternal('render', { request, format: 'pdf' });
  return Buffer.from(bytes).subarray(0, 5).toString('latin1') === '%PDF-' && bytes.byteLength > 5_000;
}

const codeOf = (error: unknown): string => (error instanceof Failure ? error.code : '');

function loaded(contents: Electron.WebContents): Promise<void> {
  return new Promise((resolve, reject) => {
    contents.once('did-finish-load', () => resolve());
    contents.once('did-fail-load', () => reject(new Error('The window does not load')));
  });
}

/** The vault answers through preload and gate: its crypto has tested itself and there is no store yet. */
const bridgeAnswers = `(async () => {
  const { houvast } = window;
  const status = await houvast.vault.status({});
  return Object.isFrozen(houvast) && Object.isFrozen(houvast.vault) && status.ok && status.value.state === 'none';
})()`;

/**
 * Neither eval nor markup from text: the policy and Trusted Types are in force. After a pause, since the call from outside
 * may do what the page may not.
 */
const codeFromTextIsRefused = `(async () => {
  await new Promise((resolve) => setTimeout(resolve));
  const refused = (work) => { try { work(); return false; } catch { return true; } };
  return refused(() => eval('1')) && refused(() => { document.createElement('p').innerHTML = '<b>x</b>'; });
})()`;
