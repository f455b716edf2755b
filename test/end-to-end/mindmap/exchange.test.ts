import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFile } from '../../../domain/instruments/mindmap/exchange/read-file.ts';
import { errors } from '../../../domain/language/nl/errors.ts';
import { goToWorksheet, newWorksheet, saveAs } from '../../support/desktop-worksheet.ts';
import { openFreshStore } from '../../support/fresh-store.ts';
import { launchDesktop, type Desktop } from '../../support/desktop.ts';

const passphrase = 'een lange wachtzin voor de proef';
const fixture = path.resolve(import.meta.dirname, '../../fixtures/mindmap/freeplane-1.7.mm');

describe('a mindmap and other programs', () => {
  let desktop: Desktop;
  let page: Page;

  beforeEach(async () => {
    desktop = await launchDesktop();
    page = await openFreshStore(desktop, passphrase, { motion: 'less' });
    await goToWorksheet(page, await newWorksheet(page, 'mindmap', '', 'Samira'));
    await page.getByRole('button', { name: 'Meer', exact: true }).waitFor();
  });
  afterEach(async () => {
    await desktop.kill();
    desktop.folders.remove();
  });

  const choose = async (entry: string): Promise<void> => {
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('menuitem', { name: entry }).click();
  };
  const open = async (file: string): Promise<void> => {
    await desktop.evaluate(({ dialog }, chosen) => {
      Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [chosen] }) });
    }, file);
    await choose('Overnemen uit een bestand…');
  };

  it('come in through the dialog of the system, are kept, and go out again', async () => {
    await open(fixture);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Overnemen uit freeplane-1.7.mm').waitFor();
    await dialog.getByRole('button', { name: 'Overnemen', exact: true }).click();
    await page.getByText('gedachten overgenomen uit freeplane-1.7.mm').first().waitFor();
    const saved = await saveAs(desktop, 'terug.mm');
    await choose('Bewaren voor Freeplane…');
    await page.getByText('Je mindmap is bewaard.', { exact: false }).waitFor();
    const read = (file: string) =>
      readFile(file, readFileSync(file), (bytes, encoding) => new TextDecoder(encoding).decode(bytes));
    const [before, after] = [read(fixture), read(saved)];
    expect(after.middle).toEqual(before.middle);
    expect(after.thoughts.map(({ text, note, domain }) => [text, note, domain])).toEqual(
      before.thoughts.map(({ text, note, domain }) => [text, note, domain]),
    );
    // Each goes out with the thought from which it goes
    expect(new Set(after.arrows)).toEqual(new Set(before.arrows));
    expect(desktop.problems).toEqual([]);
  });

  it('stay out when they mean harm, and nothing changes', async () => {
    const file = path.join(desktop.folders.documents, 'bom.mm');
    writeFileSync(file, '<!DOCTYPE map [<!ENTITY a "ha">]><map><node TEXT="&a;"/></map>');
    await open(file);
    const dialog = page.getByRole('dialog');
    await dialog.getByText(errors['import-forbidden'].what).waitFor();
    await dialog.getByText('Het gaat mis op regel 1.', { exact: false }).waitFor();
    await dialog.getByRole('button', { name: 'Sluiten' }).first().click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(desktop.problems).toEqual([]);
  });
});
