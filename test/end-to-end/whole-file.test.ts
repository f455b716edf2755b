import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { screenshot } from '../support/desktop-screenshot.ts';
import { launchWithExample, type ExampleApp } from '../support/example-app.ts';
import { readBack } from '../support/pdf.ts';

describe('a whole client file on paper', () => {
  let app: ExampleApp;

  beforeAll(async () => {
    app = await launchWithExample('nl');
    await app.page.evaluate((id) => {
      location.hash = `/clients/${id}`;
    }, app.clientId);
    await app.page.getByRole('button', { name: 'Afdrukken' }).click();
    await app.page
      .getByRole('button', { name: 'Bewaren als pdf' })
      .and(app.page.locator(':enabled'))
      .waitFor();
  });
  afterAll(() => app.close());

  it('shows the pages as they will be, cover first, without a barrier for anybody', async () => {
    const preview = app.page.getByRole('region', { name: 'Zo komt het uit de printer' });
    await expect.poll(() => preview.getByRole('listitem').count()).toBeGreaterThan(9);
    expect(await accessibilityFindings(app.page)).toEqual([]);
    await screenshot(app.page, 'whole-file');
  });

  it('prints the worksheets that are ticked, and leaves the others out', async () => {
    await app.page.getByRole('button', { name: 'Niets aanvinken' }).click();
    await app.page.getByRole('checkbox', { name: /Mensen rond Nadia/u }).press('Space');
    const file = path.join(app.desktop.folders.documents, 'dossier.pdf');
    await app.desktop.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: false, filePath });
    }, file);
    await app.page.getByRole('button', { name: 'Bewaren als pdf' }).and(app.page.locator(':enabled')).click();
    await expect.poll(() => existsSync(file) && statSync(file).size).toBeGreaterThan(0);
    const text = readBack('pdftotext', readFileSync(file));
    expect(text).toContain('Wat we samen op papier zetten');
    expect(text).toContain('Zangkoor');
    expect(text).not.toContain('Wat weegt en wat draagt');
    await app.page.getByText('Het dossier is bewaard als pdf.').waitFor();
  });
});
