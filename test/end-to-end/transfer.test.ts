import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { launchWithExample, type ExampleApp } from '../support/example-app.ts';
import { readBack } from '../support/pdf.ts';

describe('a client file from one coach to another', () => {
  let sender: ExampleApp;
  let receiver: Desktop;
  let words: string[];
  let file: string;

  beforeAll(async () => {
    sender = await launchWithExample('nl');
    file = path.join(sender.desktop.folders.documents, 'dossier.age');
    receiver = await launchDesktop();
  });
  afterAll(async () => {
    await sender.close();
    await receiver.close();
    receiver.folders.remove();
  });

  it('leaves as one locked file, with words that are shown once', async () => {
    const { page } = sender;
    await page.evaluate((id) => {
      location.hash = `/clients/${id}/details`;
    }, sender.clientId);
    await page.getByRole('button', { name: 'Dossier overdragen' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Dossier overdragen' });
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(6);
    words = await dialog.getByRole('listitem').allTextContents();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, 'hand-over');
    await sender.desktop.evaluate(({ dialog: system }, filePath) => {
      system.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await dialog.getByRole('button', { name: 'Bestand maken' }).click();
    const done = page.getByRole('alertdialog', { name: 'Dossier overdragen' });
    await done.getByText('Het bestand is bewaard').waitFor({ timeout: 60_000 });
    expect(await done.getByRole('listitem').allTextContents()).toEqual(words);
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, 'hand-over-done');
    await page.getByRole('button', { name: 'Klaar' }).press('Enter');
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 22).toString('latin1')).toBe('age-encryption.org/v1\n');
    expect(bytes.includes('Nadia')).toBe(false);
  });

  it('comes in at another one: looked at first, then beside what exists, and taken back if wished', async () => {
    const page = await receiver.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.evaluate(async () => {
      await window.houvast.preferences.write({ language: 'nl', motion: 'less' });
      await window.houvast.vault.create({ passphrase: 'een paarse fiets in de regen', language: 'nl' });
    });
    await page.reload();
    await page.setViewportSize({ width: 1366, height: 768 });
    await receiver.evaluate(({ dialog: system }, filePath) => {
      system.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, file);
    await page.getByRole('button', { name: 'Dossier ontvangen' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Dossier ontvangen' });
    await dialog.getByRole('button', { name: 'Bestand kiezen' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, 'receive');
    await dialog.getByRole('button', { name: 'Bestand kiezen' }).press('Enter');
    const field = dialog.getByLabel('De zes woorden van je collega');
    await field.fill('niet de goede woorden');
    await field.press('Enter');
    await dialog.getByText('Met deze woorden gaat het bestand niet open.').waitFor({ timeout: 30_000 });
    await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
    await screenshot(page, 'receive-wrong-words');
    await field.fill(` ${words.join('  ').toUpperCase()} `);
    await field.press('Enter');
    await dialog.getByText('Dit zit erin').waitFor({ timeout: 30_000 });
    await dialog.getByText('Mensen rond Nadia').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, 'receive-preview');
    await dialog.getByRole('button', { name: 'Bij mijn dossiers zetten' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Nadia' }).waitFor({ timeout: 30_000 });
    await page.getByText('Het dossier van Nadia staat bij je dossiers.').waitFor();
    await screenshot(page, 'received');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await page.getByText('Het dossier van Nadia is weer weggehaald.').waitFor();
    expect([...sender.desktop.problems, ...receiver.problems]).toEqual([]);
  });

  it('gives a person all that is kept of them, in a folder of its own that names nobody', async () => {
    const { page } = sender;
    const target = path.join(sender.desktop.folders.documents, 'uitvoer');
    mkdirSync(target);
    await sender.desktop.evaluate(({ dialog: system }, filePath) => {
      system.showOpenDialog = async () => ({ canceled: false, filePaths: [filePath] });
    }, target);
    await page.getByRole('button', { name: 'Inzage geven' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Inzage geven aan Nadia' });
    await dialog.getByText('Deze map is niet vergrendeld').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await screenshot(page, 'access');
    await dialog.getByRole('button', { name: 'Map kiezen en bewaren' }).press('Enter');
    await page.getByText(/De inzage staat in de map inzage-/u).waitFor({ timeout: 60_000 });
    const [folder = ''] = readdirSync(target);
    expect(folder).toMatch(/^inzage-\d{4}-\d{2}-\d{2}$/u);
    expect(existsSync(path.join(target, folder, 'dossier.json'))).toBe(true);
    expect(readBack('pdftotext', readFileSync(path.join(target, folder, 'dossier.pdf')))).toContain(
      'Zangkoor',
    );
  });
});
