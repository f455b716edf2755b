import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { VaultProcess } from '../../../main/bridge/vault-link.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const port = pathToFileURL(path.join(root, 'tools/electron-stand-in/utility-process-entry.ts')).href;

export interface NodeVault extends VaultProcess {
  readonly child: ChildProcess;
}

/** The vault process as it is, under Node, with the port that a utility process has. */
export function startNodeVault(script = path.join(root, 'main/vault/process.ts')): NodeVault {
  const child = fork(script, [], {
    serialization: 'advanced',
    execArgv: ['--import', port],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return {
    child,
    post: (message) => void child.send({ data: message }),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', () => listener()),
    kill: () => void child.kill(),
  };
}
