import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { AfterPackContext } from 'electron-builder';

interface PropertyList {
  parse(text: string): Record<string, unknown>;
  build(value: Record<string, unknown>): string;
}

/** Devices that Houvast never asks for, so that macOS never offers them. */
const devices = /^NS(Camera|Microphone|Bluetooth|AudioCapture)/;

/** Takes out of the macOS package what Electron's own property list allows and Houvast does not need. */
export async function afterPack(context: AfterPackContext): Promise<void> {
  if (context.electronPlatformName !== 'darwin') return;
  const plist = createRequire(import.meta.url)('plist') as PropertyList;
  const app = `${context.packager.appInfo.productFilename}.app`;
  const file = path.join(context.appOutDir, app, 'Contents', 'Info.plist');
  const list = plist.parse(readFileSync(file, 'utf8'));
  const kept = Object.fromEntries(Object.entries(list).filter(([key]) => !devices.test(key)));
  writeFileSync(file, plist.build({ ...kept, NSAppTransportSecurity: { NSAllowsArbitraryLoads: false } }));
}
