import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFindings, labelOf, openWindow, type TestWindow } from '../../support/window.tsx';

let window: TestWindow;
afterEach(() => window.close());

const own = 'zeven zatte zwanen zwemmen';

/** The group of the recovery sheet with this number, as it stands on the sheet. */
function groupOnSheet(number: number): string {
  const sheet = document.querySelector('section[aria-label="Herstelblad"] ol');
  return sheet?.children[number - 1]?.querySelector('span')?.textContent ?? '';
}

async function typeAskedGroups(): Promise<void> {
  for (const input of page.getByLabelText(/^Stukje/).elements()) {
    const number = Number(/\d+/.exec(labelOf(input))?.[0]);
    await userEvent.fill(input, groupOnSheet(number));
  }
}

async function toRecoveryStep(): Promise<void> {
  await page.getByRole('button', { name: 'Beginnen' }).click();
  await page.getByRole('button', { name: 'Zelf een wachtzin typen' }).click();
  await page.getByLabelText('Je wachtzin', { exact: true }).fill(own);
  await page.getByLabelText('Typ je wachtzin nu zelf eens').fill(own);
  await page.getByRole('button', { name: 'Verder' }).click();
  await expect.element(page.getByRole('heading', { name: 'Bewaar je herstelblad' })).toBeVisible();
}

describe('the first start', () => {
  it('leads from an empty folder to the first client file', async () => {
    window = await openWindow({ store: false });
    await toRecoveryStep();
    await typeAskedGroups();
    await page.getByRole('button', { name: 'Verder' }).click();
    await page.getByRole('button', { name: 'Eerste dossier maken' }).click();
    await userEvent.keyboard('Grażyna{Enter}');
    await expect.element(page.getByRole('heading', { level: 1, name: 'Grażyna' })).toBeVisible();
    expect(await window.ask('vault', 'status', {})).toMatchObject({ state: 'open', recoveryProved: true });
  });

  it('offers six words, others when asked, and goes on only when they are typed once more', async () => {
    window = await openWindow({ store: false });
    await page.getByRole('button', { name: 'Beginnen' }).click();
    const list = page.getByRole('list', { name: 'Je woorden' });
    await expect.poll(() => list.getByRole('listitem').elements().length).toBe(6);
    const words = (): string =>
      list
        .getByRole('listitem')
        .elements()
        .map((item) => item.textContent)
        .join(' ');
    const first = words();
    await page.getByRole('button', { name: 'Andere woorden' }).click();
    await expect.poll(words).not.toBe(first);
    const next = page.getByRole('button', { name: 'Verder' });
    await page.getByLabelText('Typ je wachtzin nu zelf eens').fill('iets anders');
    await expect.element(page.getByText('Dit is nog niet dezelfde wachtzin.')).toBeVisible();
    await expect.element(next).toBeDisabled();
    await page.getByLabelText('Typ je wachtzin nu zelf eens').fill(words().toUpperCase());
    await expect.element(next).toBeEnabled();
  });

  it('says honestly how strong a passphrase of one’s own is', async () => {
    window = await openWindow({ store: false });
    await page.getByRole('button', { name: 'Beginnen' }).click();
    await page.getByRole('button', { name: 'Zelf een wachtzin typen' }).click();
    const field = page.getByLabelText('Je wachtzin', { exact: true });
    await field.fill('kort');
    await expect.element(page.getByText('Nog te kort.')).toBeVisible();
    await field.fill('aaaaaaaaaaaaaaaaaaaa');
    await expect.element(page.getByText('Zwak.')).toBeVisible();
    await field.fill('mijn kat slaapt graag op de warme droogkast van de buren');
    await expect.element(page.getByText('Sterk.')).toBeVisible();
  });

  it('does not believe a group that is not on the sheet, and lets the proof wait', async () => {
    window = await openWindow({ store: false });
    await toRecoveryStep();
    for (const input of page.getByLabelText(/^Stukje/).elements()) await userEvent.fill(input, '0000');
    await page.getByRole('button', { name: 'Verder' }).click();
    await expect
      .element(page.getByText('Dit is niet wat er op het blad staat. Kijk nog eens goed.'))
      .toBeVisible();
    await page.getByRole('button', { name: 'Later doen' }).click();
    await page.getByRole('button', { name: 'Naar de startpagina' }).click();
    await expect.element(page.getByText('Heb je je herstelblad al?')).toBeVisible();
  });

  it('prints the sheet on a page of its own and says where to keep the file', async () => {
    window = await openWindow({ store: false });
    await toRecoveryStep();
    expect(document.querySelector('body > .printed-pages')?.textContent).toContain(groupOnSheet(1));
    await page.getByRole('button', { name: 'Afdrukken' }).click();
    await page.getByRole('button', { name: 'Bewaren als pdf' }).click();
    await expect.element(page.getByText('Het herstelblad is bewaard.', { exact: false })).toBeVisible();
    expect(window.main.asked.map(({ method }) => method)).toContain('exports.print');
  });

  it('speaks the other language from the first screen on', async () => {
    window = await openWindow({ store: false });
    await page.getByRole('radio', { name: 'English' }).click();
    await expect.element(page.getByRole('heading', { name: 'Welcome to Houvast' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en-GB');
    expect(window.main.preferences.language).toBe('en');
  });

  it.each(['nl', 'en'] as const)('has nothing for axe to find, in %s', async (language) => {
    window = await openWindow({ store: false, language });
    const begin = page.getByRole('button', { name: language === 'nl' ? 'Beginnen' : 'Begin' });
    expect(await accessibilityFindings()).toEqual([]);
    await begin.click();
    await expect.poll(() => page.getByRole('listitem').elements().length).toBeGreaterThan(5);
    expect(await accessibilityFindings()).toEqual([]);
  });
});
