/* npm start [-- arguments of the app]: builds what has changed and opens the app, on Electron where it is installed or
   can be fetched, else on the stand-in. HOUVAST_SHELL=stand-in takes the stand-in at once; HOUVAST_HEADLESS=1 opens it
   without a screen. */
import { spawn } from 'node:child_process';
import { buildApp } from '../build/build-app.ts';
import { StandInApp } from '../electron-stand-in/host/stand-in-app.ts';
import { root } from '../root.ts';
import { electronBinary } from './electron-binary.ts';

const args = process.argv.slice(2);
const headless = process.env['HOUVAST_HEADLESS'] === '1';

function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

function runElectron(binary: string): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  spawn(binary, [root, ...args], { stdio: 'inherit' }).on('exit', (code) => resolve(code ?? 1));
  return promise;
}

async function runStandIn(): Promise<number> {
  const app = new StandInApp({ root, args, headless });
  app.on('output', (text: string, stream: 'stdout' | 'stderr') => process[stream].write(text));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void app.close());
  return (await app.exited()) ?? 1;
}

async function start(): Promise<number> {
  if (!headless && !hasScreen()) {
    console.error('There is no screen to open a window on: DISPLAY and WAYLAND_DISPLAY are both empty.');
    return 1;
  }
  await buildApp();
  const binary = headless || process.env['HOUVAST_SHELL'] === 'stand-in' ? null : electronBinary();
  return binary === null ? await runStandIn() : await runElectron(binary);
}

try {
  process.exitCode = await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
