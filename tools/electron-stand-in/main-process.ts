/* The app's main process: evaluates its real entry to the end and only then lets the app become ready, as Electron does. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { appRoot, dressProcess, manifest } from './module/process-state.ts';

dressProcess();
process.on('disconnect', () => process.exit(0)); // the host has gone, and the screen with it

console.error(
  'Houvast runs on a stand-in for Electron. It is for looking and testing, not for data of clients.',
);
const slow = setTimeout(() => {
  console.error(
    "electron stand-in: the entry is still being evaluated after 10 s. A top-level 'await app.whenReady()' never ends, in Electron either.",
  );
}, 10_000);
await import(pathToFileURL(path.join(appRoot, manifest.main ?? 'index.js')).href);
clearTimeout(slow);

const { start } = await import('./module/electron.ts');
await start();
