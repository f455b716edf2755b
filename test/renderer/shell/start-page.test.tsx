import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings, focusOn, openWindow, type TestWindow } from '../../support/window.tsx';

let window: TestWindow;
afterEach(() => window.close());

const makeClients = async (...names: readonly string[]): Promise<void> => {
  for (const callingName of names) await window.ask('clients', 'create', { callingName });
  await window.reload();
};

describe('the start page', () => {
  it('begins with an invitation, and makes a client file from a name alone', async () => {
    window = await openWindow();
    await expect.element(page.getByText('Nog geen dossiers')).toBeVisible();
    await page.getByRole('button', { name: 'Nieuw dossier' }).click();
    await userEvent.keyboard('Samira{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Samira' })).toBeVisible();
  });

  it('shows the example file to who wants to look around', async () => {
    window = await openWindow();
    await page.getByRole('button', { name: 'Voorbeelddossier bekijken' }).click();
    await expect.element(page.getByRole('tab', { name: 'Overzicht' })).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Instrumenten' })).toBeVisible();
  });

  it('opens a recent file with the arrow keys and Enter', async () => {
    window = await openWindow();
    await makeClients('Bart', 'Ayşe');
    const list = page.getByRole('grid', { name: 'Laatst geopend' });
    focusOn(list.getByRole('row').first());
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByRole('tab', { name: 'Overzicht' })).toBeVisible();
  });

  it('finds a file by name from anywhere, whatever the accents, with Ctrl+K', async () => {
    window = await openWindow();
    await makeClients('Grażyna', 'Zoë', 'Bart');
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('zoe');
    await expect.poll(() => page.getByRole('option').elements().length).toBe(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Zoë' })).toBeVisible();
  });

  it('says when no file has that name, and closes with Escape', async () => {
    window = await openWindow();
    await makeClients('Bart');
    await userEvent.keyboard('{Control>}k{/Control}');
    await userEvent.keyboard('xyz');
    // In the list; the same words are also said to who does not see it.
    await expect.element(page.getByText('Niets gevonden.').first()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByRole('dialog').elements()).toEqual([]);
  });

  it('keeps a removed file apart, and puts it back', async () => {
    window = await openWindow({ at: '/clients' });
    await makeClients('Bart', 'Ayşe');
    const clients = await window.ask('clients', 'list', {});
    const bart = clients.find(({ callingName }) => callingName === 'Bart');
    await window.ask('clients', 'remove', { id: bart?.id ?? '' });
    await window.reload();
    const present = page.getByRole('grid', { name: 'Alle dossiers' });
    await expect.poll(() => present.getByRole('row').elements().length).toBe(1);
    await page.getByRole('button', { name: 'Dossier van Bart terugzetten' }).click();
    await expect.poll(() => present.getByRole('row').elements().length).toBe(2);
    await expect.element(page.getByText('Het dossier van Bart staat er weer.')).toBeVisible();
  });

  it('makes of a long list only the rows in sight, which the keyboard goes through to the end all the same', async () => {
    window = await openWindow({ at: '/clients' });
    const names = Array.from({ length: 200 }, (_, each) => `Persoon ${String(each).padStart(3, '0')}`);
    await makeClients(...names);
    await window.reload();
    const list = page.getByRole('grid', { name: 'Alle dossiers' });
    await expect.element(list.getByRole('row', { name: 'Persoon 000' })).toBeVisible();
    expect(list.getByRole('row').elements().length).toBeLessThan(60);
    list.getByRole('row', { name: 'Persoon 001' }).element().focus();
    await userEvent.keyboard('{End}');
    const last = list.getByRole('row', { name: 'Persoon 199' });
    await expect.element(last).toHaveFocus();
    await expect.element(last).toBeInViewport();
    expect(await accessibilityFindings()).toEqual([]);
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(list.getByRole('row', { name: 'Persoon 198' })).toHaveFocus();
    await userEvent.keyboard('persoon 100');
    await expect.element(list.getByRole('row', { name: 'Persoon 100' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Persoon 100' })).toBeVisible();
  });

  it('reminds of the recovery sheet until it is proved', async () => {
    window = await openWindow();
    await expect.element(page.getByText('Heb je je herstelblad al?')).toBeVisible();
    await page.getByRole('button', { name: 'Nu in orde brengen' }).click();
    await expect.element(page.getByRole('heading', { name: 'Herstelblad' })).toBeVisible();
  });

  it('shows a name of one letter, an emoji, and a name in Arabic as they are', async () => {
    window = await openWindow();
    await makeClients('X', '🦊 Vos', 'ليلى');
    for (const name of ['X', '🦊 Vos', 'ليلى']) {
      await expect.element(page.getByRole('row', { name: new RegExp(name, 'u') })).toBeVisible();
    }
  });

  it.each(['nl', 'en'] as const)('has nothing for axe to find, in %s', async (language) => {
    window = await openWindow({ language });
    expect(await accessibilityFindings()).toEqual([]);
    await makeClients('Samira', 'Bart');
    expect(await accessibilityFindings()).toEqual([]);
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await page
      .getByRole('button', { name: language === 'nl' ? 'Alle dossiers' : 'All client files' })
      .click();
    expect(await accessibilityFindings()).toEqual([]);
  });
});
