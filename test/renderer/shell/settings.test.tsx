import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  accessibilityFindings,
  focusOn,
  openWindow,
  passphrase,
  type TestWindow,
} from '../../support/window.tsx';

let window: TestWindow;
beforeEach(async () => {
  window = await openWindow({ at: '/settings' });
});
afterEach(() => window.close());

const open = (part: string) => page.getByRole('navigation').getByRole('link', { name: part }).click();

describe('the settings', () => {
  it('switch the language of everything at once', async () => {
    await open('Taal');
    await page.getByRole('radio', { name: 'English' }).click();
    await expect.element(page.getByRole('heading', { level: 1, name: 'Language' })).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Lock' })).toBeVisible();
  });

  it('begin at the top of each part', async () => {
    await open('Toetsen');
    const part = page.getByRole('region', { name: 'Toetsen' });
    part.element().scrollTop = 200;
    expect(part.element().scrollTop).toBeGreaterThan(0);
    await open('Over Houvast');
    const next = page.getByRole('region', { name: 'Over Houvast' });
    await expect.element(next).toBeVisible();
    expect(next.element().scrollTop).toBe(0);
  });

  it('keep their parts in one menu where there is little room, so that a part is in sight', async () => {
    await page.viewport(683, 384);
    try {
      await page.getByRole('navigation').getByRole('button', { name: 'Tekst en beeld' }).click();
      await userEvent.keyboard('pri{Enter}');
      const heading = page.getByRole('heading', { level: 1, name: 'Privacy' });
      await expect.element(heading).toBeVisible();
      expect(heading.element().getBoundingClientRect().bottom).toBeLessThan(250);
      await expect.poll(() => document.activeElement?.tagName).toBe('MAIN');
      expect(await accessibilityFindings()).toEqual([]);
    } finally {
      await page.viewport(1366, 768);
    }
  });

  it('ask for a larger text, more contrast and no motion', async () => {
    await page.getByRole('radio', { name: '150 %' }).click();
    await expect.poll(() => window.main.preferences.textSize).toBe(1.5);
    await page.getByRole('radio', { name: 'Sterker' }).click();
    await expect.poll(() => document.documentElement.dataset['contrast']).toBe('more');
    expect(getComputedStyle(document.documentElement).getPropertyValue('--ink')).toBe('#000000');
    await page.getByRole('radio', { name: 'Geen' }).click();
    await expect.poll(() => document.documentElement.dataset['motion']).toBe('less');
  });

  it('follow a text size that is changed outside the window', async () => {
    window.tell('preferences', { ...window.main.preferences, textSize: 1.25 });
    await expect.element(page.getByRole('radio', { name: '125 %' })).toBeChecked();
  });

  it('change the passphrase, and refuse when the present one is wrong', async () => {
    await open('Vergrendelen');
    await page.getByRole('button', { name: 'Wachtzin wijzigen' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabelText('Je wachtzin van nu').fill('niet de goede zin');
    await dialog.getByRole('button', { name: 'Zelf een wachtzin typen' }).click();
    await dialog.getByLabelText('Je wachtzin', { exact: true }).fill('een heel andere wachtzin');
    await dialog.getByLabelText('Typ je wachtzin nu zelf eens').fill('een heel andere wachtzin');
    await dialog.getByRole('button', { name: 'Wachtzin wijzigen' }).click();
    await expect.element(dialog.getByRole('alert').getByText(/Dat is niet je wachtzin./)).toBeVisible();
    await dialog.getByLabelText('Je wachtzin van nu').fill(passphrase);
    await dialog.getByRole('button', { name: 'Wachtzin wijzigen' }).click();
    await expect
      .element(page.getByText('Je wachtzin is gewijzigd. Je herstelblad blijft werken.'))
      .toBeVisible();
    await window.lock();
    await userEvent.keyboard('een heel andere wachtzin{Enter}');
    await expect.element(page.getByRole('navigation')).toBeVisible();
  });

  it('make a new recovery sheet only after a warning', async () => {
    await open('Vergrendelen');
    await page.getByRole('button', { name: 'Nieuw herstelblad maken' }).click();
    const question = page.getByRole('alertdialog');
    await expect
      .element(question.getByText(/Het oude herstelblad opent je dossiers daarna niet meer./))
      .toBeVisible();
    await question.getByRole('button', { name: 'Nieuw herstelblad maken' }).click();
    await expect.element(page.getByRole('dialog', { name: 'Bewaar je herstelblad' })).toBeVisible();
  });

  it('name the sources of the method and the licences of what ships', async () => {
    await open('Over Houvast');
    await expect.element(page.getByText('Poulin (2010)', { exact: false })).toBeVisible();
    await page.getByRole('button', { name: /Deze delen zitten erin/ }).click();
    await expect.element(page.getByText(/^react 19\./)).toBeVisible();
  });

  it('lie one key away from the list of keys, wherever one is', async () => {
    await userEvent.keyboard('{F1}');
    await expect.element(page.getByRole('dialog', { name: 'Toetsen' })).toBeVisible();
  });

  it('keep an address book: add, find, change, remove and put back', async () => {
    await open('Adresboek');
    await page.getByRole('button', { name: 'Nieuwe dienst' }).click();
    await userEvent.keyboard('CAW Öst');
    await page.getByLabelText('Telefoon').fill('09 000 00 00');
    await userEvent.keyboard('{Enter}');
    const list = page.getByRole('grid', { name: 'Diensten' });
    await expect.element(list.getByRole('row', { name: /CAW Öst/ })).toBeVisible();
    await page.getByLabelText('Zoek een dienst').fill('ost 000');
    expect(list.getByRole('row').elements()).toHaveLength(1);
    await page.getByLabelText('Zoek een dienst').fill('school');
    await expect.element(page.getByText('Geen dienst met die woorden.')).toBeVisible();
    await page.getByLabelText('Zoek een dienst').fill('');
    focusOn(list.getByRole('row').first());
    await userEvent.keyboard('{Enter}');
    expect(await accessibilityFindings()).toEqual([]);
    await page.getByLabelText('Contactpersoon').fill('An');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    const kept = () => window.ask('organisations', 'list', {});
    await expect.poll(kept).toMatchObject([{ name: 'CAW Öst', phone: '09 000 00 00', person: 'An' }]);
    await list.getByRole('row').first().click();
    await page.getByRole('button', { name: 'Weghalen' }).click();
    await expect.element(page.getByText('Nog geen diensten')).toBeVisible();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.element(list.getByRole('row', { name: /CAW Öst/ })).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('keep the themes and questions of the coach, also when the store is about to close', async () => {
    await open('Eigen suggesties');
    await page.getByLabelText('Eigen thema’s, elk op een regel').fill('eigen auto\n\neigen auto\ntaal');
    await userEvent.keyboard('{Tab}');
    const kept = () => window.ask('suggestions', 'read', {});
    await expect.poll(async () => (await kept()).themes).toEqual(['eigen auto', 'taal']);
    await expect.element(page.getByText('Bewaard', { exact: true })).toBeVisible();
    await page.getByRole('button', { name: /Bij welk instrument/ }).click();
    await page.getByRole('option', { name: 'Ecogram' }).click();
    await page.getByLabelText('Vragen bij Ecogram, elk op een regel').fill('Wie bel je als eerste?');
    window.tell('flush', { token: 'now' });
    await expect.poll(async () => (await kept()).questions.ecogram).toEqual(['Wie bel je als eerste?']);
  });

  it('let one of very many client files be chosen by typing its name', async () => {
    for (let each = 100; each < 180; each += 1)
      await window.ask('clients', 'create', { callingName: `Persoon ${each}` });
    await window.reload();
    await open('Logboek');
    await page.getByRole('button', { name: /Alle dossiers/ }).click();
    await expect.element(page.getByRole('option', { name: 'Persoon 100' })).toBeVisible();
    expect(page.getByRole('option').elements().length).toBeLessThan(60);
    expect(await accessibilityFindings()).toEqual([]);
    await userEvent.keyboard('persoon 171');
    await expect.element(page.getByRole('option', { name: 'Persoon 171' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('button', { name: /Persoon 171/ })).toBeVisible();
  });

  it('answer Ctrl+S with a friendly word', async () => {
    await userEvent.keyboard('{Control>}s{/Control}');
    await expect.element(page.getByText('Alles is al bewaard. Houvast bewaart vanzelf.')).toBeVisible();
  });

  it('say what the ten life domains are about, each with a sign of its own, and whose rights they are', async () => {
    await open('Over Houvast');
    const list = page.getByRole('list').filter({ hasText: 'Huisvesting' });
    await expect.element(page.getByText(/Belgische Grondwet, artikels 23 en 24/)).toBeVisible();
    await expect.element(list.getByText('Waar je woont of verblijft, en hoe zeker dat is.')).toBeVisible();
    const signs = [...list.element().querySelectorAll('svg')];
    expect(signs).toHaveLength(10);
    expect(new Set(signs.map((sign) => sign.innerHTML)).size).toBe(10);
    const fills = signs.map(({ parentElement }) => parentElement && getComputedStyle(parentElement));
    expect(new Set(fills.map((style) => style?.backgroundColor)).size).toBe(10);
  });

  it.each(['nl', 'en'] as const)('have nothing for axe to find in any part, in %s', async (language) => {
    window.main.preferences = { ...window.main.preferences, language };
    await window.reload();
    for (const part of [
      'language',
      'view',
      'lock',
      'files',
      'backups',
      'addressBook',
      'suggestions',
      'keys',
      'about',
    ]) {
      location.hash = `/settings/${part}`;
      await expect
        .element(page.getByRole('navigation').getByRole('link', { name: /./ }).first())
        .toBeVisible();
      expect({ part, findings: await accessibilityFindings() }).toEqual({ part, findings: [] });
    }
  });
});
