import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../domain/language/error-codes.ts';
import { errors } from '../../domain/language/nl/errors.ts';
import { createVaultService } from '../../main/vault/service.ts';
import { bytesBelow } from '../main/vault/support/backups.ts';
import { passphrase, quickCost } from '../main/vault/support/constants.ts';
import { insideStore } from '../main/vault/support/past-the-vault.ts';
import { isRepairable } from '../../renderer/shell/repair/deeds.ts';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { makeDesktopFolders } from '../support/desktop-folders.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';

/** A data folder and what is done to it before it is shown to the app. */
interface Spoiled {
  readonly folder: string;
  readonly store: string;
  readonly keys: readonly [string, string];
}

describe('a data folder that does not open', () => {
  const folders = makeDesktopFolders();
  const good = path.join(folders.documents, 'goed');
  const other = path.join(folders.documents, 'ander');
  let sheet: { readonly clientId: string; readonly worksheetId: string };
  let desktop: Desktop;
  let page: Page;

  beforeAll(async () => {
    sheet = await makeStore(good);
    await makeStore(other);
    desktop = await launchDesktop({ folders });
    page = await desktop.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(() => window.houvast.preferences.write({ language: 'nl', motion: 'less' }));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterAll(async () => {
    await desktop.close();
    folders.remove();
  });

  /** A fresh copy of the good folder, spoiled. */
  async function spoiled(name: string, spoil: (place: Spoiled) => unknown): Promise<string> {
    const folder = path.join(folders.documents, name);
    cpSync(good, folder, { recursive: true });
    const [store, ...keys] = ['houvast.store', 'houvast.keys', 'houvast.keys.copy'].map((file) =>
      path.join(folder, file),
    );
    await spoil({ folder, store: store ?? '', keys: [keys[0] ?? '', keys[1] ?? ''] });
    return folder;
  }

  /** Picks a folder with the button that every screen at the door has. */
  async function pick(folder: string): Promise<void> {
    await desktop.evaluate(({ dialog }, picked) => {
      Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [picked] }) });
    }, folder);
    await page.getByRole('button', { name: 'Andere map' }).click();
  }

  async function open(words: string): Promise<void> {
    await page.getByLabel('Je wachtzin', { exact: true }).fill(words);
    await page.getByRole('button', { name: 'Openen', exact: true }).click();
  }

  /** What happened, that the work is safe, and what to do are there to read. Where a backup helps, that is what to do. */
  async function says(code: ErrorCode): Promise<void> {
    const { what, safe, next } = errors[code];
    for (const words of [what, safe, isRepairable(code) ? /in je reservekopie|nieuwste reservekopie/ : next])
      await page.getByText(words, { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Andere map' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(desktop.problems).toEqual([]);
  }

  it.each<readonly [string, ErrorCode, (place: Spoiled) => unknown]>([
    ['no key file', 'key-file-missing', ({ keys }) => keys.forEach((file) => rmSync(file))],
    ['two damaged key files', 'key-file-damaged', ({ keys }) => keys.forEach((file) => spoilMiddle(file))],
    ['no store', 'store-missing', ({ store }) => rmSync(store)],
    ['an empty store', 'store-empty', ({ store }) => truncateSync(store, 0)],
    ['a store that anybody can read', 'store-not-encrypted', ({ store }) => plainStore(store)],
    [
      'the store of other keys',
      'store-foreign',
      ({ store }) => copyFileSync(path.join(other, 'houvast.store'), store),
    ],
  ])('with %s says so before it asks for a passphrase', async (name, code, spoil) => {
    const folder = await spoiled(name, spoil);
    const before = contentOf(folder);
    await pick(folder);
    await page.getByText(folder, { exact: false }).waitFor();
    await says(code);
    await page.getByRole('button', { name: 'Opnieuw kijken' }).click();
    await says(code);
    expect(await page.getByLabel('Je wachtzin').count()).toBe(0);
    await screenshot(page, `bad-store-${code}`);
    expect(contentOf(folder)).toEqual(before);
  });

  it.each<readonly [string, ErrorCode, (place: Spoiled) => unknown]>([
    ['a damaged page', 'store-damaged', ({ store }) => spoilMiddle(store)],
    ['a store of a later Houvast', 'store-newer', ({ folder }) => fromTheFuture(folder)],
  ])('with %s says so to who knows the passphrase', async (name, code, spoil) => {
    const folder = await spoiled(name, spoil);
    const before = contentOf(folder);
    await pick(folder);
    await page.getByText(folder, { exact: false }).waitFor();
    await open(passphrase);
    await says(code);
    await screenshot(page, `bad-store-${code}`);
    expect(contentOf(folder)).toEqual(before);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'in which nothing can be written says so',
    async () => {
      const folder = await spoiled('read-only', ({ folder: place, store }) => {
        chmodSync(store, 0o400);
        chmodSync(place, 0o500);
      });
      try {
        const before = contentOf(folder);
        await pick(folder);
        await page.getByText(folder, { exact: false }).waitFor();
        await open(passphrase);
        await says('disk-read-only');
        expect(contentOf(folder)).toEqual(before);
      } finally {
        chmodSync(folder, 0o700);
      }
    },
  );

  it('that is copied to the internet is not taken, and another one is offered', async () => {
    const folder = path.join(folders.documents, 'Dropbox', 'Houvast');
    mkdirSync(folder, { recursive: true });
    await pick(folder);
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText(errors['folder-synced'].what).waitFor();
    await dialog.getByText(errors['folder-synced'].safe).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
    const whole = await spoiled('na dropbox', () => undefined);
    await desktop.evaluate(({ dialog: dialogs }, picked) => {
      Object.assign(dialogs, { showOpenDialog: async () => ({ canceled: false, filePaths: [picked] }) });
    }, whole);
    await dialog.getByRole('button', { name: errors['folder-synced'].next }).click();
    await page.getByText(whole, { exact: false }).waitFor();
    expect(desktop.problems).toEqual([]);
  });

  it('stays closed for a wrong passphrase, and asks again', async () => {
    const folder = await spoiled('wachtzin', () => undefined);
    const before = contentOf(folder);
    await pick(folder);
    await page.getByText(folder, { exact: false }).waitFor();
    await open(`${passphrase}.`);
    await says('wrong-passphrase');
    await screenshot(page, 'bad-store-wrong-passphrase');
    expect(contentOf(folder)).toEqual(before);
    await open(passphrase);
    await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
    await page.keyboard.press('ControlOrMeta+l');
    await page.getByLabel('Je wachtzin', { exact: true }).waitFor();
  });

  it('but for one worksheet opens, says that it cannot be read, keeps it, and leads to its earlier moments', async () => {
    const broken = '{"version":1,"actors":"geen lijst","note":"van vroeger"}';
    const folder = await spoiled('werkblad', ({ folder: place }) =>
      insideStore(place, (database) =>
        database
          .prepare(
            'UPDATE moments SET document = ? WHERE number = (SELECT max(number) FROM moments WHERE worksheet_id = ?)',
          )
          .run(broken, sheet.worksheetId),
      ),
    );
    await pick(folder);
    await page.getByText(folder, { exact: false }).waitFor();
    await open(passphrase);
    await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
    await page.evaluate((address) => {
      location.hash = address;
    }, `/clients/${sheet.clientId}/worksheets/${sheet.worksheetId}`);
    const { what, safe, next } = errors['document-unreadable'];
    for (const words of [what, safe]) await page.getByText(words, { exact: false }).waitFor();
    await screenshot(page, 'bad-store-worksheet');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.getByRole('button', { name: next }).click();
    await page.getByRole('checkbox').last().focus();
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: 'Zo was het op 12 maart 2026' }).waitFor();
    await page.getByText('Linda', { exact: false }).first().waitFor();
    await screenshot(page, 'bad-store-history');
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(desktop.problems).toEqual([]);
    await page.keyboard.press('ControlOrMeta+l');
    await page.getByLabel('Je wachtzin', { exact: true }).waitFor();
    const kept = await insideStore(folder, (database) =>
      database
        .prepare<[string], string>(
          'SELECT document FROM moments WHERE worksheet_id = ? ORDER BY number DESC LIMIT 1',
        )
        .pluck()
        .all(sheet.worksheetId),
    );
    expect(kept).toEqual([broken]);
  });
});

/** A closed store with the example client in it. */
async function makeStore(
  folder: string,
): Promise<{ readonly clientId: string; readonly worksheetId: string }> {
  const { handlers, internal } = createVaultService({
    folder,
    clock: () => new Date(),
    randomId: randomUUID,
    cost: quickCost,
  });
  await handlers.vault.create({ passphrase, language: 'nl' });
  const { id } = await handlers.clients.addExample({ language: 'nl' });
  const { worksheets } = await handlers.clients.read({ id });
  await internal.close({});
  return {
    clientId: id,
    worksheetId: worksheets.find(({ instrument }) => instrument === 'ecogram')?.id ?? '',
  };
}

/** Every file of the folder with its bytes. An empty journal is no more than the place for one. */
function contentOf(folder: string): readonly (readonly [string, string])[] {
  return [...bytesBelow(folder)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => [name, bytes.toString('base64')] as const)
    .filter(([name, bytes]) => !(name.endsWith('-journal') && bytes === ''));
}

function spoilMiddle(file: string): void {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 0x10, middle);
  writeFileSync(file, bytes);
}

function plainStore(file: string): void {
  rmSync(file);
  const database = new Database(file);
  database.exec('CREATE TABLE clients (id TEXT)');
  database.close();
}

const fromTheFuture = (folder: string): Promise<unknown> =>
  insideStore(folder, (database) => database.pragma('user_version = 999'));
