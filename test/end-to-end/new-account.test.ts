import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { makeDesktopFolders } from '../support/desktop-folders.ts';

describe('an account without a documents folder', () => {
  const folders = makeDesktopFolders();
  let desktop: Desktop;
  afterEach(() => desktop.kill());

  it('starts with the welcome the first time, and says that the folder is gone when it goes later', async () => {
    rmSync(folders.documents, { recursive: true });
    desktop = await launchDesktop({ folders });
    const page = await desktop.firstWindow();
    await page.getByRole('heading', { level: 1 }).waitFor();
    const made = await page.evaluate(async () => {
      await window.houvast.preferences.write({ language: 'nl' });
      return await window.houvast.vault.create({
        passphrase: 'een paarse fiets in de regen',
        language: 'nl',
      });
    });
    expect(made.ok).toBe(true);
    await desktop.kill();

    rmSync(folders.documents, { recursive: true });
    desktop = await launchDesktop({ folders });
    const again = await desktop.firstWindow();
    await again.getByText('De map met je dossiers is er niet.').waitFor();
    folders.remove();
  });
});
