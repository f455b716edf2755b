import path from 'node:path';
import { app, utilityProcess } from 'electron';
import type { VaultProcess } from '../bridge/vault-link.ts';

/** What the process may know of the environment it runs in: where the system is, and nothing that changes how Node behaves. */
const kept = [
  'PATH',
  'SystemRoot',
  'windir',
  'TEMP',
  'TMP',
  'TMPDIR',
  'HOME',
  'USERPROFILE',
  'OneDrive',
  'OneDriveConsumer',
  'OneDriveCommercial',
  'LANG',
  'LC_ALL',
  'TZ',
];

/** Starts a vault process. Its output goes nowhere in the shipped app: an error of a library may quote what it worked on. */
export function startVaultProcess(): VaultProcess {
  const child = utilityProcess.fork(path.join(import.meta.dirname, 'vault.js'), [], {
    serviceName: 'Houvast vault',
    stdio: app.isPackaged ? 'ignore' : 'inherit',
    env: Object.fromEntries(
      kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
    ),
  });
  return {
    post: (message) => child.postMessage(message),
    onMessage: (listener) => {
      child.on('message', listener);
    },
    onExit: (listener) => {
      child.once('exit', () => listener());
    },
    kill: () => {
      child.kill();
    },
  };
}
