import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createVaultService, type VaultService } from '../../main/vault/service.ts';
import { passphrase, quickCost } from '../main/vault/support/constants.ts';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { makeDesktopFolders } from '../support/desktop-folders.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';

const client = 'Noor';
const newPassphrase = 'een nieuwe zin na de sleutel';

describe('the doors of a data folder', () => {
  const folders = makeDesktopFolders();
  const folder = path.join(folders.documents, 'dossiers');
  let other: VaultService;
  let worksheetId: string;
  let desktop: Desktop;
  let page: Page;

  /** Somebody else has the files open: another process, as on another computer. */
  beforeAll(async () => {
    other = createVaultService({ folder, clock: () => new Date(), randomId: randomUUID, cost: quickCost });
    await other.handlers.vault.create({ passphrase, language: 'nl' });
    const { id: clientId } = await other.handlers.clients.create({ callingName: client });
    const asked = { clientId, instrument: 'ecogram', title: '', conversationId: null } as const;
    worksheetId = (await other.handlers.worksheets.create(asked)).id;
    const preferences = { language: 'nl', motion: 'less' };
    writeFileSync(path.join(folders.userData, 'preferences.json'), JSON.stringify({ folder, preferences }));
    desktop = await launchDesktop({ folders });
    page = await desktop.firstWindow();
    await page.getByLabel('Je wachtzin', { exact: true }).waitFor();
  });
  afterAll(async () => {
    await desktop.close();
    await other.internal.close({});
    folders.remove();
  });

  async function open(words: string): Promise<void> {
    await page.getByLabel('Je wachtzin', { exact: true }).fill(words);
    await page.getByRole('button', { name: 'Openen', exact: true }).click();
  }
  async function looksGood(name: string): Promise<void> {
    await screenshot(page, `doors-${name}`);
    expect(await accessibilityFindings(page)).toEqual([]);
  }
  const chooseFile = (file: string): Promise<void> =>
    desktop.evaluate(({ dialog }, picked) => {
      Object.assign(dialog, {
        showOpenDialog: async () => ({ canceled: false, filePaths: [picked] }),
        showSaveDialog: async () => ({ canceled: false, filePath: picked }),
      });
    }, file);
  const settings = async (part: string): Promise<void> => {
    await page.evaluate((name) => void (location.hash = `#/settings/${name}`), part);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  it('lets somebody read what is open elsewhere, and open it once it is free', async () => {
    await open(passphrase);
    await page.getByText('Deze dossiers zijn elders open sinds vandaag', { exact: false }).waitFor();
    await looksGood('in-use');
    await page.getByRole('button', { name: 'Alleen lezen' }).click();
    const banner = page.getByText('Alleen lezen: Houvast is elders open sinds', { exact: false });
    await banner.waitFor();
    await looksGood('reading');
    expect(await page.getByRole('button', { name: 'Nieuwe cliënt' }).count()).toBe(0);
    const refusal = await page.evaluate(() => window.houvast.clients.create({ callingName: 'Bram' }));
    expect(refusal).toEqual({ ok: false, code: 'read-only' });

    await page.getByText(client).first().click();
    await page.getByRole('link', { name: 'Ecogram' }).first().click();
    await page.getByRole('button', { name: 'Terug naar het dossier van Noor', exact: false }).waitFor();
    await banner.waitFor();
    await looksGood('reading-worksheet');
    expect(await page.getByRole('button', { name: 'Ongedaan maken' }).count()).toBe(0);

    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await page
      .getByRole('alertdialog')
      .getByText('Een andere Houvast heeft deze dossiers nu open.')
      .waitFor();
    await page.keyboard.press('Escape');
    await other.internal.close({});
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await banner.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ongedaan maken' }).waitFor();
  });

  it('puts back what was kept elsewhere', async () => {
    await chooseFile(path.join(folders.home, 'stick.houvast-noodkopie'));
    const saved = await page.evaluate(async (id) => {
      const read = await window.houvast.worksheets.read({ id });
      if (!read.ok) return read;
      const { revision, document } = read.value;
      const changed = { ...(document as object), note: 'Dit stond nog niet op de schijf' };
      return window.houvast.emergency.save({
        worksheets: [{ worksheetId: id, revision, document: changed }],
      });
    }, worksheetId);
    expect(saved).toEqual({ ok: true, value: { outcome: 'saved' } });
    await settings('files');
    await page.getByRole('button', { name: 'Noodkopie kiezen' }).click();
    await page.getByText('Komt in de plaats van wat er nu staat.', { exact: false }).waitFor();
    await looksGood('emergency');
    await page.getByRole('button', { name: 'Terugzetten', exact: true }).click();
    await page.getByText('Er is 1 werkblad teruggezet.').waitFor();
    const note = (): Promise<unknown> =>
      page.evaluate(async (id) => {
        const read = await window.houvast.worksheets.read({ id });
        return read.ok ? Reflect.get(read.value.document as object, 'note') : read.code;
      }, worksheetId);
    expect(await note()).toBe('Dit stond nog niet op de schijf');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(note).toBe('');
  });

  it('takes the key of the organisation, opens with it, and says all the time that it is there', async () => {
    const identity = await generateX25519Identity();
    await settings('lock');
    await page.getByRole('switch', { name: 'Schermopnames tegenhouden' }).press('Space');
    await page.getByRole('link', { name: 'Andere programma’s kunnen dit scherm opnemen' }).waitFor();
    await page.getByRole('button', { name: 'Sleutel toevoegen' }).click();
    await page.getByLabel('Publieke sleutel').fill('age1niet');
    await page.keyboard.press('Enter');
    await page.getByText('Dit is geen publieke sleutel van age.', { exact: false }).waitFor();
    await page.getByLabel('Publieke sleutel').fill(await identityToRecipient(identity));
    await page.keyboard.press('Enter');
    await page.getByText('Bel naar je organisatie', { exact: false }).waitFor();
    await page.getByLabel('Je wachtzin', { exact: true }).fill(passphrase);
    await looksGood('organisation-add');
    await page.keyboard.press('Enter');
    await page.getByText('De sleutel van je organisatie opent deze dossiers ook.').waitFor();
    await looksGood('organisation');

    await page.keyboard.press('ControlOrMeta+l');
    await page.getByText('De sleutel van je organisatie opent deze dossiers ook.').waitFor();
    await page.getByRole('button', { name: 'Sleutel van de organisatie' }).click();
    const file = path.join(folders.home, 'sleutel.txt');
    writeFileSync(file, `# created by age-keygen\n${identity}\n`);
    await chooseFile(file);
    await page.getByRole('button', { name: 'Bestand kiezen' }).click();
    await page.getByText('Gekozen: sleutel.txt').waitFor();
    await looksGood('organisation-open');
    await page.getByRole('button', { name: 'Openen', exact: true }).click();
    await page.getByRole('heading', { name: 'Maak een nieuwe wachtzin' }).waitFor();
    await page.getByRole('button', { name: 'Zelf een wachtzin typen' }).click();
    await page.getByLabel('Je wachtzin', { exact: true }).fill(newPassphrase);
    await page.getByLabel('Typ je wachtzin nu zelf eens').fill(newPassphrase);
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('heading', { level: 1, name: 'Vergrendelen' }).waitFor();
    await page.getByText('De sleutel van je organisatie opent deze dossiers ook.').waitFor();
  });

  it('explains what can go wrong in a folder that is copied, and uses it when the coach says so', async () => {
    const copied = path.join(folders.documents, 'Dropbox');
    mkdirSync(copied, { recursive: true });
    await chooseFile(copied);
    await settings('files');
    await page.getByRole('button', { name: 'Andere map openen' }).click();
    const dialog = page.getByRole('alertdialog');
    await dialog.getByText('Deze map wordt gekopieerd naar het internet', { exact: false }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Toch deze map gebruiken' }).isDisabled()).toBe(true);
    await dialog.getByText('Ik begrijp dat dossiers hier stuk kunnen gaan').click();
    await looksGood('anyway');
    await dialog.getByRole('button', { name: 'Toch deze map gebruiken' }).click();
    await page.getByText('Je koos deze map op eigen verantwoordelijkheid.', { exact: false }).waitFor();
    await looksGood('place');
    const kept: unknown = JSON.parse(readFileSync(path.join(folders.userData, 'preferences.json'), 'utf8'));
    expect(kept).toMatchObject({ folder: copied, accepted: [copied] });
  });

  it('leaves nothing in the log but moments, events and codes', () => {
    const lines = readFileSync(path.join(folders.userData, 'log', 'houvast.log'), 'utf8')
      .trimEnd()
      .split('\n');
    const line =
      /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z [a-z][a-z-]*( ([a-z]+\.[A-Za-z]+|\d+\.\d+\.\d+|[A-Za-z-]+))?$/;
    expect(lines.filter((each) => !line.test(each))).toEqual([]);
    expect(lines.length).toBeGreaterThan(5);
    expect(desktop.problems).toEqual([]);
  });
});
