import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { ClientFile } from '../../../preload/contract/contract.ts';
import { accessibilityFindings, focusOn, openWindow, type TestWindow } from '../../support/window.tsx';

let window: TestWindow;
let clientId: string;
beforeEach(async () => {
  window = await openWindow();
  ({ id: clientId } = await window.ask('clients', 'create', { callingName: 'Samira' }));
  location.hash = `/clients/${clientId}`;
  await expect.element(page.getByRole('heading', { level: 1, name: 'Samira' })).toBeVisible();
});
afterEach(() => window.close());

const file = (): Promise<ClientFile> => window.ask('clients', 'read', { id: clientId });
const timeline = () => page.getByRole('region', { name: 'Tijdlijn' });
const instruments = () => page.getByRole('region', { name: 'Instrumenten' });

async function makeEcogram(title = ''): Promise<string> {
  const argument = { clientId, instrument: 'ecogram', title, conversationId: null } as const;
  const { id } = await window.ask('worksheets', 'create', argument);
  await window.reload();
  return id;
}

describe('conversations', () => {
  it('starts one by keyboard, and what is made next belongs to it', async () => {
    await page.getByRole('button', { name: 'Nieuw gesprek' }).click();
    await userEvent.keyboard('op kantoor{Enter}');
    await expect.element(timeline().getByRole('button', { name: /vandaag.*op kantoor/ })).toBeVisible();
    await instruments()
      .getByRole('button', { name: /Ecogram/ })
      .click();
    await expect.poll(async () => (await file()).worksheets.length).toBe(1);
    const { conversations, worksheets } = await file();
    expect(worksheets[0]?.conversationId).toBe(conversations[0]?.id);
  });

  it('takes a date typed as a Belgian types it', async () => {
    await page.getByRole('button', { name: 'Nieuw gesprek' }).click();
    const day = page.getByRole('spinbutton').first();
    focusOn(day);
    await userEvent.keyboard('12032026');
    await page.getByRole('button', { name: 'Gesprek starten' }).click();
    await expect.poll(async () => (await file()).conversations[0]?.date).toBe('2026-03-12');
  });

  it('changes one, and takes a removal back', async () => {
    await window.ask('conversations', 'create', {
      clientId,
      date: '2026-02-26',
      place: 'telefoon',
      note: '',
    });
    await window.reload();
    await timeline()
      .getByRole('button', { name: /26 februari/ })
      .click();
    await page.getByLabelText('Korte nota').fill('Belt volgende week terug.');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await expect.element(timeline().getByText('Belt volgende week terug.')).toBeVisible();
    await timeline()
      .getByRole('button', { name: /26 februari/ })
      .click();
    await page.getByRole('button', { name: 'Gesprek weghalen' }).click();
    await expect.poll(async () => (await file()).conversations.length).toBe(0);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.element(timeline().getByRole('button', { name: /26 februari/ })).toBeVisible();
  });
});

describe('worksheets', () => {
  it('gives one a name, copies it, removes it and takes the removal back', async () => {
    await makeEcogram();
    const more = (name: string) => instruments().getByRole('button', { name: `Meer over ${name}` });
    await more('Ecogram').click();
    await page.getByRole('menuitem', { name: 'Naam wijzigen' }).click();
    await userEvent.keyboard('Thuis{Enter}');
    await expect.element(instruments().getByRole('link', { name: /Thuis/ })).toBeVisible();

    await more('Thuis').click();
    await page.getByRole('menuitem', { name: 'Kopie maken' }).click();
    await expect.element(instruments().getByRole('link', { name: /Thuis, kopie/ })).toBeVisible();

    await more('Thuis, kopie').click();
    await page.getByRole('menuitem', { name: 'Weghalen' }).click();
    await expect.poll(() => instruments().getByRole('link').elements().length).toBe(1);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => instruments().getByRole('link').elements().length).toBe(2);
  });

  it('shows what is drawn, and still offers to begin another', async () => {
    await makeEcogram('Werk');
    await expect.element(instruments().getByRole('link', { name: /Werk/ })).toBeVisible();
    await expect.poll(() => document.querySelectorAll('a svg text').length).toBeGreaterThan(0);
    await instruments().getByRole('button', { name: 'Meer over Werk' }).click();
    await page.getByRole('menuitem', { name: 'Nog een beginnen' }).click();
    await expect.poll(async () => (await file()).worksheets.length).toBe(2);
  });
});

describe('details', () => {
  beforeEach(async () => {
    await page.getByRole('tab', { name: 'Gegevens' }).click();
    await expect.element(page.getByLabelText('Voornaam')).toBeVisible();
  });

  it('keeps a field as soon as it is left', async () => {
    await page.getByLabelText('Telefoon').fill('0470 12 34 56');
    await userEvent.keyboard('{Tab}');
    await expect.poll(async () => (await file()).client.phone).toBe('0470 12 34 56');
    await expect.element(page.getByRole('status').getByText('Bewaard')).toBeVisible();
  });

  it('keeps what is still being typed when the store is about to close', async () => {
    await page.getByLabelText('Achternaam').fill('El Amrani');
    window.tell('flush', { token: 'now' });
    await expect.poll(() => window.main.asked.some(({ method }) => method === 'app.flushed')).toBe(true);
    expect((await file()).client.lastName).toBe('El Amrani');
  });

  it('keeps what was typed when another part of the file is opened', async () => {
    await page.getByLabelText('Adres').fill('Stationsstraat 1');
    await page.getByRole('tab', { name: 'Overzicht' }).click();
    await expect.poll(async () => (await file()).client.address).toBe('Stationsstraat 1');
  });

  it('never replaces a name by nothing', async () => {
    await page.getByLabelText('Roepnaam').fill(' ');
    await userEvent.keyboard('{Tab}');
    await expect.element(page.getByText('Er is nog geen naam.', { exact: false })).toBeVisible();
    await page.getByLabelText('Voornaam').fill('Samira');
    await userEvent.keyboard('{Tab}');
    await expect.poll(async () => (await file()).client.firstName).toBe('Samira');
    expect((await file()).client.callingName).toBe('Samira');
  });

  it('takes the whole file out of the lists, and puts it back', async () => {
    await page.getByRole('button', { name: 'Dossier weghalen' }).click();
    await expect.element(page.getByText('Het dossier van Samira is weggehaald.')).toBeVisible();
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.element(page.getByRole('row', { name: /Samira/ })).toBeVisible();
  });
});

it('says calmly that a file is not there', async () => {
  location.hash = '/clients/nobody';
  await expect.element(page.getByText('Deze pagina bestaat niet.')).toBeVisible();
});

it.each(['nl', 'en'] as const)('has nothing for axe to find, in %s', async (language) => {
  window.main.preferences = { ...window.main.preferences, language };
  await window.ask('conversations', 'create', {
    clientId,
    date: '2026-02-26',
    place: 'telefoon',
    note: 'Kort.',
  });
  await makeEcogram();
  await expect.poll(() => document.querySelectorAll('a svg text').length).toBeGreaterThan(0);
  expect(await accessibilityFindings()).toEqual([]);
  await page.getByRole('button', { name: language === 'nl' ? 'Nieuw gesprek' : 'New conversation' }).click();
  await expect.element(page.getByRole('dialog')).toBeVisible();
  expect(await accessibilityFindings()).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await page.getByRole('tab', { name: language === 'nl' ? 'Gegevens' : 'Details' }).click();
  expect(await accessibilityFindings()).toEqual([]);
});
