import type { Page } from 'playwright-core';
import { launchDesktop, type Desktop } from '../support/desktop.ts';
import { makeProbeApp } from '../support/probe-app.ts';
import { seeded } from '../main/vault/support/random.ts';
import type { Proof } from './proof.ts';

const known = ['/index.html', '/probe.js', '/probe.css', '/assets/%C3%A9%201.svg'];
const odd =
  '.. . %2e%2e %2E%2E %252e%252e ..%2f..%2f ..%5c %00 \\ // assets main preload index.js vault.js index.cjs package.json ' +
  'probe.unknown index.html node_modules C: ~ @ ? # ;';

/** The application as it was built around a bare page; gone when the work is done. */
async function inProbe<T>(work: (page: Page, desktop: Desktop) => Promise<T>): Promise<T> {
  const probe = makeProbeApp();
  const desktop = await launchDesktop({ root: probe.root });
  try {
    const page = await desktop.firstWindow();
    await page.locator('#ready').waitFor();
    return await work(page, desktop);
  } finally {
    await desktop.close();
    desktop.folders.remove();
    probe.remove();
  }
}

function oddAddress(random: (below: number) => number): string {
  const pieces = odd.split(' ');
  const steps = Array.from({ length: 1 + random(6) }, () =>
    random(4) === 0
      ? String.fromCodePoint(33 + random(600), 33 + random(90))
      : (pieces[random(pieces.length)] ?? ''),
  );
  const start = ['', './', '/', 'app://houvast/', 'app://houvast//', 'app://elsewhere/', 'app:/'][random(7)];
  return `${start ?? ''}${steps.join('/')}`;
}

/** Asks for addresses from within the page and gives the paths that were answered with bytes. */
const answeredOf = (page: Page, addresses: readonly string[]): Promise<string[]> =>
  page.evaluate(async (all) => {
    const got: string[] = [];
    const ask = (address: string): Promise<void> =>
      new Promise((done) => {
        const image = new Image();
        const end = (): void => {
          const entry = performance.getEntriesByName(image.src).at(-1);
          if (entry instanceof PerformanceResourceTiming && entry.decodedBodySize > 0) {
            got.push(new URL(image.src).pathname);
          }
          performance.clearResourceTimings();
          done();
        };
        image.addEventListener('load', end);
        image.addEventListener('error', end);
        image.src = address;
      });
    for (const address of all) if (URL.canParse(address, location.href)) await ask(address);
    return got;
  }, addresses);

export const addresses: Proof = {
  promise: 13,
  title: 'the window gets no byte from outside its manifest, whatever it asks for',
  target: '5,000 fuzzed URLs: 0 bytes from outside the manifest',
  needs: 'window',
  small: 150,
  full: 5_000,
  run: (count, seed) =>
    inProbe(async (page) => {
      const random = seeded(seed);
      const asked = Array.from({ length: count }, () => oddAddress(random));
      const answered = await answeredOf(page, [...asked, ...known.map((path) => `.${path}`)]);
      const outside = answered.filter((path) => !known.includes(path));
      // The question was put well: what is in the manifest is answered.
      const inside = known.filter((path) => answered.includes(path)).length;
      return {
        figure: `${count} URLs: ${outside.length} answered from outside; ${inside} of ${known.length} files of the window answered`,
        held: outside.length === 0 && inside === known.length,
      };
    }),
};

const permissionNames = [
  'accelerometer ambient-light-sensor background-fetch background-sync bluetooth camera captured-surface-control',
  'clipboard-read clipboard-sanitized-write display-capture fullscreen geolocation gyroscope hid idle-detection',
  'keyboardLock local-fonts magnetometer media mediaKeySystem microphone midi midiSysex nfc notifications',
  'openExternal payment-handler periodic-background-sync persistent-storage pointerLock push screen-wake-lock',
  'serial speaker-selection storage-access system-wake-lock top-level-storage-access unknown usb window-management',
].flatMap((line) => line.split(' '));

/** Which names the application's own handlers grant. Only the stand-in lets them be asked without a page that wants something. */
const grantedOf = (desktop: Desktop): Promise<string[]> =>
  desktop.evaluate(({ BrowserWindow }, all) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const session = contents?.session ?? {};
    const check: (contents: unknown, name: string, origin: string, details: object) => boolean = Reflect.get(
      session,
      'permissionCheck',
    );
    const request: (contents: unknown, name: string, answer: (granted: boolean) => void) => void =
      Reflect.get(session, 'permissionRequest');
    return all.filter((name) => {
      let granted = false;
      request(contents, name, (answer) => (granted = answer));
      return granted || check(contents, name, 'app://houvast', {});
    });
  }, permissionNames);

export const permissions: Proof = {
  promise: 13,
  title: 'the window is granted no permission',
  target: '40 names: 0 granted',
  needs: 'window',
  small: 40,
  full: 40,
  lacking: () =>
    process.env['E2E_SHELL'] === 'electron' ? 'only the stand-in lets its handlers be asked' : null,
  run: () =>
    inProbe(async (_page, desktop) => {
      const granted = await grantedOf(desktop);
      return {
        figure: `${permissionNames.length} names: ${granted.length} granted`,
        held: granted.length === 0 && permissionNames.length === 40,
      };
    }),
};
