import type { Page } from 'playwright-core';
import type { Desktop } from './desktop.ts';

/** Opens the window on a fresh store with this passphrase, in Dutch, at the start page. */
export async function openFreshStore(desktop: Desktop, passphrase: string): Promise<Page> {
  const page = await desktop.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(async (words) => {
    await window.houvast.preferences.write({ language: 'nl' });
    await window.houvast.vault.create({ passphrase: words, language: 'nl' });
  }, passphrase);
  await page.reload();
  await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
  return page;
}
