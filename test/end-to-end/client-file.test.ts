import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { openFreshStore } from '../support/fresh-store.ts';
import { accessibilityFindings } from '../support/desktop-axe.ts';
import { chooseByKeyboard, focusByTab } from '../support/keyboard.ts';

const passphrase = 'een paarse fiets in de regen';

describe('a client file', () => {
  let desktop: Desktop;
  let page: Page;

  beforeAll(async () => {
    desktop = await launchDesktop();
    page = await openFreshStore(desktop, passphrase);
  });
  afterAll(async () => {
    await desktop.close();
    desktop.folders.remove();
  });

  it('is made, gets a conversation and a worksheet that belongs to it, by keyboard alone', async () => {
    await chooseByKeyboard(page, page.getByRole('button', { name: 'Nieuw dossier' }));
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('Grażyna');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Grażyna' }).waitFor();

    await chooseByKeyboard(page, page.getByRole('button', { name: 'Nieuw gesprek' }));
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('op kantoor');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /vandaag.*op kantoor/ }).waitFor();

    await chooseByKeyboard(page, page.getByRole('button', { name: /Ecogram.*Beginnen/ }));
    await page.getByRole('heading', { level: 1, name: 'Ecogram' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.evaluate(() => history.back());
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
    const timeline = page.getByRole('region', { name: 'Tijdlijn' });
    await timeline.getByRole('link', { name: 'Ecogram' }).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('keeps its details as they are typed, through a lock', async () => {
    await chooseByKeyboard(page, page.getByRole('tab', { name: 'Gegevens' }));
    await focusByTab(page, page.getByLabel('Achternaam'));
    await page.keyboard.type('Nowak');
    await focusByTab(page, page.getByRole('spinbutton').first());
    await page.keyboard.type('03041985');
    // Locked while the date still has the focus: the window writes it away before the store closes.
    await page.keyboard.press('Control+l');
    await page.getByLabel('Je wachtzin', { exact: true }).waitFor();
    await page.keyboard.type(passphrase);
    await page.keyboard.press('Enter');
    await page.getByLabel('Achternaam').waitFor();
    expect(await page.getByLabel('Achternaam').inputValue()).toBe('Nowak');
    expect(await page.getByRole('group', { name: 'Geboortedatum' }).textContent()).toMatch(/03.*04.*1985/);
    expect(await accessibilityFindings(page)).toEqual([]);
  });

  it('is removed and put back from the message at the foot, with F6', async () => {
    await chooseByKeyboard(page, page.getByRole('button', { name: 'Dossier weghalen' }));
    await page.getByText('Het dossier van Grażyna is weggehaald.').waitFor();
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alertdialog');
    await page.keyboard.press('F6');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).not.toBe('alertdialog');
    await page.keyboard.press('F6');
    await chooseByKeyboard(page, page.getByRole('button', { name: 'Ongedaan maken' }));
    await page.getByRole('row', { name: /Grażyna/ }).waitFor();
    expect(desktop.problems).toEqual([]);
  });
});
