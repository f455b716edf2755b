import type { Page } from 'playwright-core';
import type { InstrumentId } from '../../domain/instruments/instrument-ids.ts';
import type { Language } from '../../domain/language/language.ts';
import { launchDesktop, type Desktop } from './desktop.ts';

/** The app, open on the invented client with a worksheet of three conversations. */
export interface ExampleApp {
  readonly desktop: Desktop;
  readonly page: Page;
  readonly clientId: string;
  readonly worksheetId: string;
  /** Goes to a screen of the worksheet by its address. */
  readonly goTo: (screen: 'worksheet' | 'print' | 'history' | 'together') => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function launchWithExample(
  language: Language,
  instrument: InstrumentId = 'ecogram',
): Promise<ExampleApp> {
  const desktop = await launchDesktop();
  const page = await desktop.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const ids = await page.evaluate(
    async ([spoken, wanted]) => {
      const { preferences, vault, clients } = window.houvast;
      await preferences.write({ language: spoken, motion: 'less' });
      await vault.create({ passphrase: 'een paarse fiets in de regen', language: spoken });
      const made = await clients.addExample({ language: spoken });
      if (!made.ok) throw new Error(made.code);
      const file = await clients.read({ id: made.value.id });
      if (!file.ok) throw new Error(file.code);
      const worksheet = file.value.worksheets.find((each) => each.instrument === wanted);
      return { clientId: made.value.id, worksheetId: worksheet?.id ?? '' };
    },
    [language, instrument] as const,
  );
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.setViewportSize({ width: 1366, height: 768 });
  return {
    desktop,
    page,
    ...ids,
    goTo: async (screen) => {
      const sheet = `/clients/${ids.clientId}/worksheets/${ids.worksheetId}`;
      await page.evaluate(
        (path) => {
          location.hash = path;
        },
        screen === 'worksheet' ? sheet : `${sheet}/${screen}`,
      );
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    close: async () => {
      await desktop.close();
      desktop.folders.remove();
    },
  };
}
