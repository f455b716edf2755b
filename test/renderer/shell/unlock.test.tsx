import { afterEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { accessibilityFindings, openWindow, passphrase, type TestWindow } from '../../support/window.tsx';

let window: TestWindow;
afterEach(() => window.close());

const field = () => page.getByLabelText('Je wachtzin', { exact: true });

describe('the door', () => {
  it('opens with the passphrase, by keyboard alone', async () => {
    window = await openWindow();
    await window.lock();
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard(`${passphrase}{Enter}`);
    await expect.element(page.getByText('Laatst geopend')).toBeVisible();
  });

  it('says that a passphrase is wrong, that nothing happened, and keeps the field ready', async () => {
    window = await openWindow();
    await window.lock();
    await userEvent.keyboard('dit is het zeker niet{Enter}');
    await expect.element(page.getByRole('alert').getByText(/Dat is niet je wachtzin./)).toBeVisible();
    await expect
      .element(page.getByRole('alert').getByText(/Er is niets gebeurd met je dossiers./))
      .toBeVisible();
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard(`${passphrase}{Enter}`);
    await expect.element(page.getByText('Laatst geopend')).toBeVisible();
  });

  it('shows and hides what is typed', async () => {
    window = await openWindow();
    await window.lock();
    await expect.element(field()).toHaveAttribute('type', 'password');
    await page.getByRole('button', { name: 'Wachtzin tonen' }).click();
    await expect.element(field()).toHaveAttribute('type', 'text');
  });

  it('opens with the recovery sheet, asks for a new passphrase, and offers a new sheet', async () => {
    window = await openWindow({ store: false });
    const { recoveryKey } = await window.ask('vault', 'create', { passphrase, language: 'nl' });
    await window.lock();
    await page.getByRole('button', { name: 'Herstelsleutel' }).click();
    const key = page.getByLabelText('Herstelsleutel');
    await key.fill(recoveryKey.join(' ').toLowerCase());
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = key.element();
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Maak een nieuwe wachtzin' })).toBeVisible();
    await page.getByRole('button', { name: 'Zelf een wachtzin typen' }).click();
    await field().fill('een nieuwe zin voor later');
    await page.getByLabelText('Typ je wachtzin nu zelf eens').fill('een nieuwe zin voor later');
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Nieuw herstelblad maken' }).click();
    await expect.element(page.getByRole('heading', { name: 'Bewaar je herstelblad' })).toBeVisible();
    await page.getByRole('button', { name: 'Later doen' }).click();
    await expect.element(page.getByText('Laatst geopend')).toBeVisible();
    await window.lock();
    await userEvent.keyboard('een nieuwe zin voor later{Enter}');
    await expect.element(page.getByText('Laatst geopend')).toBeVisible();
  });

  it('tells a typing error in the recovery key from a key of other files', async () => {
    window = await openWindow();
    await window.lock();
    await page.getByRole('button', { name: 'Herstelsleutel' }).click();
    await page.getByLabelText('Herstelsleutel').fill('K4TM 9WPX');
    await page.getByRole('button', { name: 'Openen' }).click();
    await expect
      .element(page.getByRole('alert').getByText(/Er zit een tikfout in de herstelsleutel./))
      .toBeVisible();
  });

  it.each([
    ['houvast.store', null, 'Het bestand met je dossiers staat niet in deze map.'],
    ['houvast.store', '', 'Het bestand met je dossiers is leeg: er staat niets in.'],
    ['houvast.store', 'SQLite format 3\u0000', 'Dit bestand is niet versleuteld. Het komt niet van Houvast.'],
  ])('says what is the matter with %s holding %j', async (file, content, sentence) => {
    window = await openWindow();
    await commands.lockVault(window.vault);
    await commands.spoilVaultFile(window.vault, file, content);
    await window.reload();
    await expect.element(page.getByRole('alert').getByText(new RegExp(sentence))).toBeVisible();
    expect(page.getByLabelText('Je wachtzin').elements()).toEqual([]);
    await expect.element(page.getByRole('button', { name: 'Andere map' })).toBeVisible();
  });

  it('says that the key file is missing, and never begins anew over the files', async () => {
    window = await openWindow();
    await commands.lockVault(window.vault);
    await commands.spoilVaultFile(window.vault, 'houvast.keys', null);
    await commands.spoilVaultFile(window.vault, 'houvast.keys.copy', null);
    await window.reload();
    await expect
      .element(page.getByRole('alert').getByText(/Het sleutelbestand ontbreekt in deze map./))
      .toBeVisible();
  });

  it.each(['nl', 'en'] as const)('has nothing for axe to find, in %s', async (language) => {
    window = await openWindow({ language });
    await window.lock();
    expect(await accessibilityFindings()).toEqual([]);
    await userEvent.keyboard('dit is het zeker niet{Enter}');
    await expect.element(page.getByRole('alert')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: language === 'nl' ? 'Herstelsleutel' : 'Recovery key' }).click();
    expect(await accessibilityFindings()).toEqual([]);
  });
});
