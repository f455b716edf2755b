import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exampleEcogram } from '../../domain/instruments/ecogram/example/example.ts';
import { ecogramSchema, type EcogramDocument } from '../../domain/instruments/ecogram/document.ts';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import {
  goToWorksheet,
  newWorksheet,
  storedDocument,
  storeDocument,
  type StoredWorksheet,
} from '../support/desktop-worksheet.ts';
import { openFreshStore } from '../support/fresh-store.ts';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { screenshot } from '../support/desktop-screenshot.ts';

const passphrase = 'een lange wachtzin voor de proef';

describe('an ecogram', () => {
  let desktop: Desktop;
  let page: Page;

  beforeEach(async () => {
    desktop = await launchDesktop();
    page = await openFreshStore(desktop, passphrase);
  });
  afterEach(async () => {
    await desktop.kill();
    desktop.folders.remove();
  });

  const newSheet = (name: string): Promise<StoredWorksheet> => newWorksheet(page, 'ecogram', 'Ecogram', name);
  const show = async (sheet: StoredWorksheet): Promise<void> => {
    await goToWorksheet(page, sheet);
    await page.getByRole('application').waitFor();
  };
  const type = async (...names: readonly string[]): Promise<void> => {
    for (const name of names) {
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
    }
    await page.keyboard.press('Escape');
  };
  const onDisk = async ({ id }: StoredWorksheet): Promise<EcogramDocument> =>
    ecogramSchema.parse(await storedDocument(page, id));
  const names = ({ actors }: EcogramDocument): readonly string[] => actors.map(({ name }) => name);
  const saved = (): Promise<void> => page.locator('[data-saved=saved]').waitFor();
  const unlock = async (): Promise<void> => {
    await page.getByLabel('Je wachtzin', { exact: true }).fill(passphrase);
    await page.keyboard.press('Enter');
  };

  it('is typed, and is on disk when the bar says so, also after a power cut', async () => {
    const sheet = await newSheet('Samira');
    await show(sheet);
    await type('Mama', 'OCMW', 'Buurvrouw Greet');
    await page.locator('[data-saved=saving]').or(page.locator('[data-saved=saved]')).first().waitFor();
    await expect.poll(async () => names(await onDisk(sheet))).toEqual(['Mama', 'OCMW', 'Buurvrouw Greet']);
    await saved();
    await desktop.kill();
    const { folders } = desktop;
    desktop = await launchDesktop({ folders });
    page = await desktop.firstWindow();
    await page.getByLabel('Je wachtzin', { exact: true }).waitFor();
    await unlock();
    await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
    expect(names(await onDisk(sheet))).toEqual(['Mama', 'OCMW', 'Buurvrouw Greet']);
  });

  it('loses nothing when it is locked right after typing', async () => {
    const sheet = await newSheet('Samira');
    await show(sheet);
    await type('Mama');
    await page.keyboard.press('Control+l');
    await page.getByLabel('Je wachtzin', { exact: true }).waitFor();
    await unlock();
    await page.getByRole('application').waitFor();
    expect(names(await onDisk(sheet))).toEqual(['Mama']);
    await expect.poll(() => page.getByRole('row', { name: /Mama/ }).count()).toBe(1);
  });

  it('keeps its undo when one leaves and comes back, and leaves other sheets alone', async () => {
    const [one, other] = [await newSheet('Samira'), await newSheet('Jef')];
    await show(one);
    await type('Mama', 'Zus Leyla');
    await show(other);
    await type('Bakker');
    await show(one);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => names(await onDisk(one))).toEqual(['Mama']);
    await page.getByRole('button', { name: /Opnieuw doen: toevoegen/ }).click();
    await expect.poll(async () => names(await onDisk(one))).toEqual(['Mama', 'Zus Leyla']);
    expect(names(await onDisk(other))).toEqual(['Bakker']);
  });

  it('never loses the focus: not to a panel that folds, not to another screen', async () => {
    await show(await newSheet('Samira'));
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
      });
    await page.getByRole('button', { name: 'Paneel wegklappen' }).click();
    expect(await focused()).toBe('Vragen, lijst en notities tonen');
    await page.keyboard.press('Enter');
    await expect.poll(focused).toBe('Vragen, lijst en notities');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Vragen, lijst en notities tonen');
    await page.keyboard.press('Enter');
    await page.getByLabel('Wie of wat hoort erbij?').focus();
    const narrower = (width: number): Promise<void> =>
      desktop.evaluate(
        ({ BrowserWindow }, wide) => BrowserWindow.getAllWindows()[0]?.setSize(wide, 700),
        width,
      );
    // What lies over the drawing in a small window is not there unasked, and what had the focus in it hands it on.
    await narrower(900);
    await expect.poll(focused).toBe('Vragen, lijst en notities tonen');
    await narrower(1300);
    await page.getByRole('button', { name: 'Geschiedenis' }).click();
    await expect.poll(focused).toBe('Ecogram: momenten');
    await page.getByRole('button', { name: 'Terug naar Ecogram' }).click();
    await expect.poll(focused).toBe('Ecogram van Samira');
    await page.getByRole('button', { name: 'Afdrukken' }).click();
    await expect.poll(focused).toBe('Afdrukken');
    await page.goBack();
    await page.getByRole('button', { name: 'Samen kijken' }).click();
    await expect.poll(focused).toBe('De mensen rond Samira');
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe('Ecogram van Samira');
    await page.getByRole('button', { name: /Terug naar het dossier/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Samira' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  });

  it('is handsome and accessible in both languages, large, and in colours of the system', async () => {
    const sheet = await newSheet('Samira');
    await storeDocument(page, sheet.id, exampleEcogram('nl'));
    await show(sheet);
    await page
      .getByRole('row')
      .nth(2)
      .click({ position: { x: 60, y: 12 } });
    for (const language of ['nl', 'en'] as const) {
      await page.evaluate((next) => window.houvast.preferences.write({ language: next }), language);
      await page.reload();
      await page.getByRole('application').waitFor();
      await page
        .getByRole('row')
        .nth(2)
        .click({ position: { x: 60, y: 12 } });
      await page.getByRole('toolbar').nth(1).waitFor();
      await screenshot(page, `ecogram-${language}`);
      expect(await accessibilityFindings(page)).toEqual([]);
    }
    await page.evaluate(() => window.houvast.preferences.write({ language: 'nl', textSize: 2 }));
    await page.reload();
    await page.getByRole('application').waitFor();
    await screenshot(page, 'ecogram-200');
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.evaluate(() => window.houvast.preferences.write({ textSize: 1 }));
    await page.emulateMedia({ forcedColors: 'active' });
    await screenshot(page, 'ecogram-forced-colours');
    expect(desktop.problems).toEqual([]);
  });
});
