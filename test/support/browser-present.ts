import { findChromium } from '../../tools/browser/chromium.ts';

/** Once before the browser tests: finds or installs a Chromium, or says what to install. */
export function setup(): void {
  findChromium();
}
