import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tracesOf } from '../main/vault/privacy/traces.ts';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { launchWithExample, type ExampleApp } from '../support/example-app.ts';
import { readBack } from '../support/pdf.ts';

/** Words of the invented client: the name, somebody in the network, and a choir in a thought. */
const words = ['Nadia', 'Zangkoor'];

describe('a client file that is erased for good', () => {
  let app: ExampleApp;
  const heading = (name: string) => app.page.getByRole('heading', { level: 1, name });
  const go = (to: string): Promise<void> =>
    app.page.evaluate((hash) => {
      location.hash = hash;
    }, to);

  beforeAll(async () => {
    app = await launchWithExample('nl');
    await app.page.evaluate(async (id) => {
      await window.houvast.backups.make({});
      const { clients } = window.houvast;
      await clients.create({ callingName: 'Wim' });
      await clients.change({ id, change: { endDate: '2019-03-03' } });
    }, app.clientId);
  });
  afterAll(() => app.close());

  it('is on the start page once a time was chosen and is over', async () => {
    await go('/settings/ownOrganisation');
    await heading('Je organisatie').waitFor();
    await app.page.getByLabel('Naam van de organisatie').fill('Huis van het Werk vzw');
    await app.page.getByRole('button', { name: /Hoe lang bewaar je een dossier/u }).click();
    await app.page.getByRole('option', { name: '5 jaar' }).click();
    await app.page.getByText('Bewaard', { exact: true }).waitFor();
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await screenshot(app.page, 'own-organisation');
    await go('/');
    await app.page.getByRole('heading', { name: 'Bewaartermijn voorbij' }).waitFor();
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await screenshot(app.page, 'start-page-due');
  });

  it('goes after its name was typed, with a proof that names nobody', async () => {
    await app.page.getByRole('row', { name: 'Nadia' }).last().click();
    const choices = app.page.getByRole('dialog');
    await screenshot(app.page, 'due-choices');
    await choices.getByRole('button', { name: 'Definitief wissen' }).click();
    const asking = app.page.getByRole('alertdialog');
    const erase = asking.getByRole('button', { name: 'Definitief wissen' });
    await asking.getByText('werkbladen', { exact: false }).first().waitFor();
    expect(await erase.isDisabled()).toBe(true);
    await asking.getByLabel(/Typ de roepnaam/u).fill('Nadia');
    await screenshot(app.page, 'erasing-asked');
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await erase.click();
    await app.page.getByText('Het dossier is weg', { exact: false }).waitFor();
    await screenshot(app.page, 'erased');
    const file = path.join(app.desktop.folders.documents, 'bewijs.pdf');
    await app.desktop.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await app.page.getByRole('button', { name: 'Bewijs bekijken' }).click();
    await app.page.getByRole('button', { name: 'Bewaren als pdf' }).click();
    await expect.poll(() => existsSync(file) && statSync(file).size).toBeGreaterThan(0);
    const text = readBack('pdftotext', readFileSync(file));
    expect(text).toContain('Huis van het Werk vzw');
    expect(text).not.toContain('Nadia');
    await app.page.keyboard.press('Escape');
  });

  it('is in no list, and the trail says that it happened', async () => {
    await app.page.getByRole('heading', { level: 1, name: /^Goe/u }).waitFor();
    expect(await app.page.getByText('Nadia').count()).toBe(0);
    await go('/settings/privacy');
    await app.page.getByText('De bewaartermijn is voorbij').waitFor();
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await screenshot(app.page, 'privacy');
    await go('/settings/log');
    await app.page.getByText('Gewist dossier: definitief gewist').waitFor();
    await app.page.getByText('Nagekeken: er is niets veranderd', { exact: false }).waitFor();
    expect(await app.page.getByText('Nadia').count()).toBe(0);
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await screenshot(app.page, 'log');
    expect(app.desktop.problems).toEqual([]);
  });

  it('is in no file of the data folder, decrypted or not', { timeout: 60_000 }, async () => {
    const folder = await app.page.evaluate(async () => {
      const status = await window.houvast.vault.status({});
      return status.ok ? status.value.folder : '';
    });
    await app.page.keyboard.press('Control+l');
    await app.page.getByLabel('Je wachtzin', { exact: true }).waitFor();
    const opener = 'een paarse fiets in de regen';
    for (const word of words) expect(await tracesOf(folder, word, opener)).toEqual([]);
    expect(await tracesOf(folder, 'Wim', opener)).not.toEqual([]);
  });
});
