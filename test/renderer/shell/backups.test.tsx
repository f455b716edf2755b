import { afterEach, describe, expect, it } from 'vitest';
import { commands, page, userEvent } from 'vitest/browser';
import { accessibilityFindings, openWindow, passphrase, type TestWindow } from '../../support/window.tsx';

let window: TestWindow;
afterEach(() => window.close());

const list = () => page.getByRole('list', { name: 'Reservekopieën, de nieuwste eerst' });
const client = (callingName: string) => window.ask('clients', 'create', { callingName });

describe('the backups in the settings', () => {
  it('are made by hand, looked through, and put back after it is said in numbers what comes of it', async () => {
    window = await openWindow({ at: '/settings/backups' });
    await expect.element(page.getByText(/Er is nog geen reservekopie/)).toBeVisible();
    await client('Yasmina');
    await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
    await expect.element(page.getByText('De reservekopie is gemaakt en nagekeken.')).toBeVisible();
    await expect.element(list().getByText('1 dossier, 0 werkbladen')).toBeVisible();
    await expect.element(list().getByText(/Geopend en nagekeken vandaag/)).toBeVisible();
    await page.getByRole('button', { name: 'Alles opnieuw nakijken' }).click();
    await expect.element(page.getByText('De reservekopie is nagekeken en in orde.')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);

    await client('Tom');
    await window.reload();
    await list()
      .getByRole('button', { name: /De reservekopie van vandaag .* terugzetten/ })
      .click();
    const question = page.getByRole('alertdialog', { name: 'Deze reservekopie terugzetten?' });
    await expect.element(question.getByText(/Je ziet dan 1 dossier en 0 werkbladen/)).toBeVisible();
    await expect.element(question.getByText(/een reservekopie van nu: 2 dossiers/)).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await question.getByRole('button', { name: 'Terugzetten' }).click();
    await expect.element(page.getByLabelText('Je wachtzin', { exact: true })).toBeVisible();
    await expect.element(page.getByText(/Reservekopie nagekeken vandaag/)).toBeVisible();
    await userEvent.keyboard(`${passphrase}{Enter}`);
    await expect.element(page.getByRole('heading', { level: 1, name: 'Reservekopieën' })).toBeVisible();
    expect((await window.ask('clients', 'list', {})).map(({ callingName }) => callingName)).toEqual([
      'Yasmina',
    ]);
    await expect.element(list().getByText('voor je een reservekopie terugzette')).toBeVisible();
  });

  it('that could not be made are told there and on the start page, with the word that the work is safe', async () => {
    window = await openWindow({ at: '/settings/backups' });
    await commands.spoilVaultFile(window.vault, 'backups', 'geen map');
    await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
    const told = page.getByRole('status').getByText(/Je werk zelf is veilig bewaard/);
    await expect.element(told).toBeVisible();
    location.hash = '/';
    await expect.element(page.getByText('De laatste reservekopie is niet gemaakt')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await commands.spoilVaultFile(window.vault, 'backups', null);
    await page.getByRole('button', { name: 'Bekijk de reservekopieën' }).click();
    await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
    await expect.element(list().getByText('0 dossiers, 0 werkbladen')).toBeVisible();
    expect(page.getByText('De laatste reservekopie is niet gemaakt').elements()).toEqual([]);
  });
});

describe('a backup that could not be written when the passphrase changed', () => {
  it('is told at once, on the start page and in the settings', async () => {
    window = await openWindow({ at: '/settings/backups' });
    await page.getByRole('button', { name: 'Nu een reservekopie maken' }).click();
    await expect.element(list().getByText('0 dossiers, 0 werkbladen')).toBeVisible();
    const [backup] = (await window.ask('backups', 'list', {})).backups;
    const inTheWay = `backups/${backup?.name}/houvast.keys.new`;
    await commands.spoilVaultFile(window.vault, `${inTheWay}/x`, '');

    await page.getByRole('link', { name: 'Vergrendelen' }).click();
    await page.getByRole('button', { name: 'Wachtzin wijzigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabelText('Je wachtzin van nu').fill(passphrase);
    await dialog.getByRole('button', { name: 'Zelf een wachtzin typen' }).click();
    await dialog.getByLabelText('Je wachtzin', { exact: true }).fill('een heel andere wachtzin');
    await dialog.getByLabelText('Typ je wachtzin nu zelf eens').fill('een heel andere wachtzin');
    await dialog.getByRole('button', { name: 'Wachtzin wijzigen' }).click();
    await expect.element(page.getByText(/Eén reservekopie gaat nog open met wat je verving/)).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);

    const banner = page.getByRole('status').getByText('De oude sleutel past nog op reservekopieën');
    location.hash = '/';
    await expect.element(banner).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Bekijk de reservekopieën' }).click();
    await expect.element(banner).toBeVisible();
    await commands.spoilVaultFile(window.vault, inTheWay, null);
  });
});

describe('the way back from files that do not open', () => {
  /** A store with one client and a backup of it, then a second client, locked, and then damaged. */
  async function damaged(file: string, content: string | null, language: 'nl' | 'en' = 'nl'): Promise<void> {
    window = await openWindow({ language });
    await client('Yasmina');
    await window.ask('clients', 'list', {});
    await window.lock();
    await commands.spoilVaultFile(window.vault, file, content);
    await window.reload();
  }

  it('leads to the newest backup, asks for the passphrase, and shows the work', async () => {
    await damaged('houvast.store', '');
    await expect.element(page.getByRole('alert').getByText(/is leeg: er staat niets in/)).toBeVisible();
    await expect.element(page.getByText(/De nieuwste reservekopie is van vandaag/)).toBeVisible();
    await expect.element(page.getByText(/1 dossier en 0 werkbladen/)).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByRole('button', { name: 'Deze reservekopie gebruiken' }).click();
    await expect.element(page.getByLabelText('Je wachtzin', { exact: true })).toHaveFocus();
    await userEvent.keyboard('dit is het zeker niet{Enter}');
    await expect.element(page.getByRole('alert').getByText(/Dat is niet je wachtzin./)).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await userEvent.keyboard(`${passphrase}{Enter}`);
    await expect.element(page.getByText('Laatst geopend')).toBeVisible();
    await expect.element(page.getByText('Yasmina').first()).toBeVisible();
  });

  it('takes a lost key file from a backup, and leaves the files as they are', async () => {
    await damaged('houvast.keys', null);
    await commands.spoilVaultFile(window.vault, 'houvast.keys.copy', null);
    await window.reload();
    await page.getByRole('button', { name: 'Sleutelbestand terugzetten' }).click();
    await userEvent.keyboard(`${passphrase}{Enter}`);
    await expect.element(page.getByText('Laatst geopend')).toBeVisible();
    await expect.element(page.getByText('Yasmina').first()).toBeVisible();
  });

  it('is tried again first when the disk cannot read them, with the backup beside it', async () => {
    await damaged('houvast.store', null);
    await commands.spoilVaultFile(window.vault, 'houvast.store/niet te lezen', '');
    await window.reload();
    await expect.element(page.getByRole('alert').getByText(/De schijf geeft een fout/)).toBeVisible();
    await expect.element(page.getByRole('alert').getByText(/Probeer eerst opnieuw/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Deze reservekopie gebruiken' })).toBeVisible();
    await expect
      .element(page.getByText('Houvast legt eerst opzij wat de schijf nog kan lezen.'))
      .toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Lezen wat nog kan' })).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await commands.spoilVaultFile(window.vault, 'houvast.store', null);
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await expect
      .element(page.getByRole('alert').getByText(/De schijf geeft een fout/))
      .not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Deze reservekopie gebruiken' }).click();
    await userEvent.keyboard(`${passphrase}{Enter}`);
    await expect.element(page.getByText('Yasmina').first()).toBeVisible();
  });

  it('says what is the matter when not even the backups can be listed', async () => {
    await damaged('houvast.store', null);
    await commands.spoilVaultFile(window.vault, 'houvast.store/niet te lezen', '');
    await commands.knotVaultFile(window.vault, 'backups');
    await window.reload();
    await expect.element(page.getByRole('alert').getByText(/De schijf geeft een fout/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Andere map' })).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('offers older ones by their moment, in English too, and a folder elsewhere', async () => {
    await damaged('houvast.store', null, 'en');
    await expect.element(page.getByRole('heading', { name: 'Your files do not open' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Other folder' })).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
  });
});
