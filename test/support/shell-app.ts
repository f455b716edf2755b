import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchDesktop, type Desktop, type DesktopOptions } from './desktop.ts';

const root = path.resolve(import.meta.dirname, '../fixtures/shell-app');

/** What the fixture's preload exposes. */
interface ShellApp {
  readonly echo: (value: unknown) => Promise<unknown>;
  readonly fail: () => Promise<unknown>;
  readonly function: () => Promise<unknown>;
  readonly version: string;
  readonly nested: { readonly list: readonly number[] };
}
declare global {
  interface Window {
    readonly shellApp: ShellApp;
  }
}

/** What the fixture's main process keeps for tests to look at. */
export interface Seen {
  readonly arrivals: string[][];
  readonly utility: unknown[];
  readonly child: Electron.UtilityProcess;
  vetoes: number;
  veto: boolean;
}

/** Starts the small app of the fixtures and waits until its page is ready. */
export async function launchShellApp(options: DesktopOptions = {}): Promise<{ app: Desktop; page: Page }> {
  const app = await launchDesktop({ root, ...options });
  const page = await app.firstWindow();
  await page.getByRole('status').filter({ hasText: 'ready' }).waitFor();
  return { app, page };
}
