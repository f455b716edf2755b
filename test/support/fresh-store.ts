import type { Page } from 'playwright-core';
import type { Preferences } from '../../preload/contract/contract.ts';
import type { Desktop } from './desktop.ts';

/** Opens the window on a fresh store with this passphrase, in Dutch, at the start page. */
export async function openFreshStore(
  desktop: Desktop,
  passphrase: string,
  preferences: Partial<Preferences> = {},
): Promise<Page> {
  const page = await desktop.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(
    async ([words, wishes]) => {
      await window.houvast.preferences.write({ language: 'nl', ...wishes });
      await window.houvast.vault.create({ passphrase: words, language: 'nl' });
    },
    [passphrase, preferences] as const,
  );
  await page.reload();
  await page.getByRole('heading', { name: 'Laatst geopend' }).waitFor();
  return page;
}
