import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { chooseByKeyboard, focusByTab, pressTab } from '../support/keyboard.ts';

const passphrase = 'een paarse fiets in de regen';

/** The groups as they stand on the sheet that is shown. */
const groupsOnSheet = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: 'Herstelblad' }).locator('ol li > span').allTextContents();

/** Types over what is asked for; the names of the two fields say which groups. */
async function proveSheet(page: Page): Promise<void> {
  const groups = await groupsOnSheet(page);
  const names = await page
    .getByLabel(/^Stukje/)
    .evaluateAll((fields) =>
      fields.map((field) =>
        field instanceof HTMLInputElement ? (field.labels?.[0]?.textContent ?? '') : '',
      ),
    );
  await focusByTab(page, page.getByLabel(/^Stukje/).first());
  for (const name of names) {
    await page.keyboard.type(groups[Number(/\d+/.exec(name)?.[0]) - 1] ?? '');
    await pressTab(page);
  }
}

describe('the first start', () => {
  let desktop: Desktop;
  let page: Page;

  beforeEach(async () => {
    desktop = await launchDesktop();
    page = await desktop.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
  });
  afterEach(async () => {
    await desktop.close();
    desktop.folders.remove();
  });

  it('goes from an empty folder to the first client file by keyboard alone, and opens again after a lock', async () => {
    await chooseByKeyboard(page, page.getByRole('radio', { name: 'Nederlands' }));
    await page.getByRole('heading', { name: 'Welkom bij Houvast' }).waitFor();
    await chooseByKeyboard(page, page.getByRole('button', { name: 'Beginnen' }));

    await page.getByRole('heading', { name: 'Dit is je wachtzin' }).waitFor();
    await chooseByKeyboard(page, page.getByRole('button', { name: 'Zelf een wachtzin typen' }));
    await page.getByLabel('Je wachtzin', { exact: true }).waitFor();
    await page.keyboard.type(passphrase);
    await focusByTab(page, page.getByLabel('Typ je wachtzin nu zelf eens'));
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Bewaar je herstelblad' }).waitFor();
    expect(await groupsOnSheet(page)).toHaveLength(9);
    expect(await accessibilityFindings(page)).toEqual([]);
    await proveSheet(page);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Alles staat klaar' }).waitFor();
    await chooseByKeyboard(page, page.getByRole('button', { name: 'Eerste dossier maken' }));
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Samira');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Samira' }).waitFor();

    await page.keyboard.press('Control+l');
    const door = page.getByLabel('Je wachtzin', { exact: true });
    await door.waitFor();
    await page.keyboard.type('dit is hem niet');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Dat is niet je wachtzin.' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Samira' }).waitFor();
    expect(desktop.problems).toEqual([]);
    expect(desktop.refused).toEqual([]);
  });

  it('shows the example file to who only wants to look around', async () => {
    await chooseByKeyboard(page, page.getByRole('radio', { name: 'English' }));
    await chooseByKeyboard(page, page.getByRole('button', { name: 'Begin', exact: true }));
    const words = page.getByRole('list', { name: 'Your words' }).getByRole('listitem');
    await expect.poll(() => words.count()).toBe(6);
    await focusByTab(page, page.getByLabel('Now type your passphrase yourself'));
    await page.keyboard.type((await words.allTextContents()).join(' '));
    await page.keyboard.press('Enter');
    await chooseByKeyboard(page, page.getByRole('button', { name: 'Do it later' }));
    await chooseByKeyboard(page, page.getByRole('button', { name: 'Look around with an example' }));
    await page.getByRole('region', { name: 'Instruments' }).getByRole('link').first().waitFor();
    await expect.poll(() => page.locator('a svg text').count()).toBeGreaterThan(3);
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(desktop.problems).toEqual([]);
  });
});
