import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from 'playwright-core';
import { findChromium, quietSwitches, sandboxAllowed } from '../../browser/chromium.ts';

export interface BrowserWishes {
  readonly headless: boolean;
  readonly lang: string;
  /** Switches that the app set on `app.commandLine`; only those about the picture are passed on. */
  readonly switches: Readonly<Record<string, string>>;
}

function launchOptions({ headless, lang, switches }: BrowserWishes): LaunchOptions {
  const scale = switches['force-device-scale-factor'];
  return {
    executablePath: findChromium(),
    headless,
    chromiumSandbox: sandboxAllowed,
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      ...quietSwitches,
      '--host-resolver-rules=MAP * ~NOTFOUND', // no name leads anywhere
      '--test-type', // no bar with a warning about switches
      `--lang=${lang}`,
      ...(scale === undefined ? [] : [`--force-device-scale-factor=${scale}`]),
      ...(headless ? [] : ['--app=data:text/html,']), // a window without tabs and address bar
    ],
  };
}

/** One headless Chromium in which several starts of the app can each have a place of their own. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch(launchOptions({ headless: true, lang: 'nl-BE', switches: {} }));

/** A place in a browser for one start of the app, and how to end it. */
export interface Place {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** @param shared A browser that is already running. Without it one is started, and ended with the app. */
export async function openPlace(wishes: BrowserWishes, shared: Browser | undefined): Promise<Place> {
  const options = {
    viewport: null,
    locale: wishes.lang,
    serviceWorkers: 'block',
    acceptDownloads: false,
  } as const;
  if (!wishes.headless) return openWithProfile(wishes, options);
  const browser = shared ?? (await chromium.launch(launchOptions(wishes)));
  const context = await browser.newContext({ ...options, viewport: { width: 1280, height: 800 } });
  const close = (): Promise<void> => (browser === shared ? context.close() : browser.close());
  return { context, close };
}

/** Only a browser with a profile opens app-style windows; the profile is a temporary one. */
async function openWithProfile(wishes: BrowserWishes, options: { readonly locale: string }): Promise<Place> {
  const profile = mkdtempSync(path.join(tmpdir(), 'electron-stand-in-'));
  mkdirSync(path.join(profile, 'Default'));
  const preferences = { translate: { enabled: false }, credentials_enable_service: false };
  writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    ...launchOptions(wishes),
    ...options,
    viewport: null,
  });
  const close = async (): Promise<void> => {
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close };
}
