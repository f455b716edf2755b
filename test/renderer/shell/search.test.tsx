import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings, openWindow, type TestWindow } from '../../support/window.tsx';

let window: TestWindow;
afterEach(() => window.close());

const field = () => page.getByRole('combobox', { name: 'Zoek een naam of een woord' });
const rows = (): string[] =>
  page
    .getByRole('option')
    .elements()
    .map((element) => element.textContent);
/** In the list; the same words are also said to who does not see it. */
const shownNothing = () => page.getByText('Niets gevonden.').first();
const activeRow = (): string | undefined =>
  page
    .getByRole('option', { selected: true })
    .elements()
    .map((element) => element.textContent)[0];
const pressSearch = async (): Promise<void> => userEvent.keyboard('{Control>}k{/Control}');

/** A window on the start page with the invented client and, beside her, Bart with an ecogram. */
async function openWithFiles(
  language: 'nl' | 'en' = 'nl',
): Promise<{ nadia: string; bart: string; sheet: string }> {
  window = await openWindow({ language });
  const { id: nadia } = await window.ask('clients', 'addExample', { language });
  const { id: bart } = await window.ask('clients', 'create', { callingName: 'Bart' });
  const { id: sheet } = await window.ask('worksheets', 'create', {
    clientId: bart,
    instrument: 'ecogram',
    title: 'Wie op zondag komt',
    conversationId: null,
  });
  await window.reload();
  return { nadia, bart, sheet };
}

describe('searching', () => {
  it('finds files, worksheets, words and commands while one types, by keyboard alone', async () => {
    const { bart, sheet } = await openWithFiles();
    await pressSearch();
    await expect.element(field()).toHaveFocus();
    await expect.element(page.getByRole('group', { name: 'Laatst geopend' })).toBeVisible();
    await expect.element(page.getByRole('option', { name: 'Vergrendelen', exact: true })).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);

    await userEvent.keyboard('NADIA huisb');
    await expect
      .element(page.getByRole('group', { name: 'Woorden in werkbladen en gesprekken' }))
      .toBeVisible();
    await expect.poll(() => document.querySelector('mark')?.textContent.toLowerCase()).toMatch(/^huisb/);
    expect(await accessibilityFindings()).toEqual([]);

    await userEvent.clear(field());
    await userEvent.keyboard('op zondag komt');
    await expect.poll(rows).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => location.hash).toBe(`#/clients/${bart}/worksheets/${sheet}`);
  });

  it('goes through the list with the arrows, Home, End and Page, and closes with Escape', async () => {
    await openWithFiles();
    await pressSearch();
    await expect.poll(rows).toContain('Bart');
    const all = rows();
    expect(activeRow()).toBe(all[0]);
    await userEvent.keyboard('{ArrowDown}');
    expect(activeRow()).toBe(all[1]);
    await userEvent.keyboard('{End}');
    expect(activeRow()).toBe(all.at(-1));
    await userEvent.keyboard('{ArrowDown}');
    expect(activeRow()).toBe(all[0]);
    await userEvent.keyboard('{ArrowUp}{Home}{PageDown}');
    expect(activeRow()).toBe(all[6]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => page.getByRole('dialog').elements()).toEqual([]);
  });

  it('opens what comes first when Enter is faster than the answer', async () => {
    const { bart } = await openWithFiles();
    await pressSearch();
    await userEvent.keyboard('bart{Enter}');
    await expect.poll(() => location.hash).toBe(`#/clients/${bart}`);
  });

  it('says how much was found to who does not see the list, and that nothing was', async () => {
    await openWithFiles();
    await pressSearch();
    await userEvent.keyboard('bart');
    await expect.element(page.getByRole('status')).toHaveTextContent('1 resultaat.');
    await userEvent.keyboard('xyz');
    await expect.element(page.getByText('Probeer een ander woord, of alleen het begin ervan.')).toBeVisible();
    expect(await accessibilityFindings()).toEqual([]);
  });

  it('carries out commands: a new file from anywhere, a new conversation where a file is open', async () => {
    const { bart } = await openWithFiles();
    await pressSearch();
    await userEvent.keyboard('nieuw');
    await expect.poll(rows).toEqual(['Nieuw dossier']);
    await userEvent.keyboard('{Enter}');
    await expect
      .element(
        page.getByRole('dialog').getByLabelText('Hoe wil je cliënt aangesproken worden?', { exact: false }),
      )
      .toBeVisible();
    await userEvent.keyboard('{Escape}');
    location.hash = `#/clients/${bart}`;
    await expect.element(page.getByRole('heading', { level: 1, name: 'Bart' })).toBeVisible();
    await pressSearch();
    await userEvent.keyboard('nieuw gesp');
    await expect.poll(rows).toEqual(['Nieuw gesprek']);
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Nieuw gesprek' })).toBeVisible();
  });

  it('is not there while the client looks along', async () => {
    const { bart, sheet } = await openWithFiles();
    location.hash = `#/clients/${bart}/worksheets/${sheet}/together`;
    await expect.element(page.getByRole('button', { name: /Stoppen/ })).toBeVisible();
    await pressSearch();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(page.getByRole('combobox').elements()).toEqual([]);
  });

  it('takes 500 characters of anything', async () => {
    await openWithFiles();
    await pressSearch();
    await field().fill('"*( NEAR -'.repeat(60).slice(0, 500));
    await expect.element(shownNothing()).toBeVisible();
    await field().fill('Ł'.repeat(500));
    await expect.element(shownNothing()).toBeVisible();
  });
});
