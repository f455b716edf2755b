import path from 'node:path';
import { chromium } from 'playwright-core';
import { firstRunnable, installWithApt, onPath } from './installed.ts';

/**
 * The path of a Chromium, Chrome or Edge on this machine: the one named in CHROMIUM_PATH, one in a usual place, or
 * Playwright's own download. As root on Debian or Ubuntu it is installed when there is none.
 *
 * @throws With one sentence on what to install, when there is none and it cannot be installed from here.
 */
export function findChromium(): string {
  const found = installedChromium();
  if (found !== null) return found;
  const afterwards = installWithApt(['chromium']) ? installedChromium() : null;
  if (afterwards !== null) return afterwards;
  throw new Error(
    'No Chromium was found. Install Chromium, Google Chrome or Microsoft Edge, or run "npx playwright install chromium", ' +
      'or set CHROMIUM_PATH to the program.',
  );
}

/** Where Chromium is, or where it will be once it is installed. */
export const likelyChromium = (): string => installedChromium() ?? '/usr/bin/chromium';

function installedChromium(): string | null {
  return firstRunnable([process.env['CHROMIUM_PATH'], ...usualPlaces(), chromium.executablePath()]);
}

function usualPlaces(): (string | undefined)[] {
  switch (process.platform) {
    case 'darwin': {
      return ['Chromium', 'Google Chrome', 'Microsoft Edge'].map(
        (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
      );
    }
    case 'win32': {
      const programs = [
        process.env['ProgramFiles'],
        process.env['ProgramFiles(x86)'],
        process.env['LOCALAPPDATA'],
      ];
      const files = [
        'Google/Chrome/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
        'Chromium/Application/chrome.exe',
      ];
      return programs.flatMap((folder) =>
        folder === undefined ? [] : files.map((file) => path.join(folder, file)),
      );
    }
    default: {
      return [
        'chromium',
        'chromium-browser',
        'google-chrome-stable',
        'google-chrome',
        'microsoft-edge-stable',
      ].map((name) => onPath(name) ?? undefined);
    }
  }
}

/** Chromium refuses its own sandbox to root, who runs it in containers and on build machines. */
export const sandboxAllowed = process.platform !== 'linux' || process.getuid?.() !== 0;

/** Switches for a browser that shows pages of ours only: quiet, without network of its own, the same on every machine. */
export const quietSwitches: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-dev-shm-usage',
];
