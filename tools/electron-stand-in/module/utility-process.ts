import { fork as forkChild, type ChildProcess } from 'node:child_process';
import { constants } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.ts';
import { afterReady } from './process-state.ts';
import { strict, strictClass, StrictEmitter } from './strict.ts';

type Stdio = 'pipe' | 'ignore' | 'inherit';

const entry = pathToFileURL(path.resolve(import.meta.dirname, '../utility-process-entry.ts')).href;

/** A process of its own on Node, with `process.parentPort` in it and without Electron. */
export class UtilityProcess extends StrictEmitter {
  readonly stdout: NodeJS.ReadableStream | null;
  readonly stderr: NodeJS.ReadableStream | null;
  readonly #child: ChildProcess;
  #pid: number | undefined;
  #ended = false;

  constructor(child: ChildProcess, serviceName: string) {
    super('utilityProcess', ['spawn', 'message', 'exit', 'error']);
    this.#child = child;
    this.stdout = child.stdout;
    this.stderr = child.stderr;
    child.on('spawn', () => {
      this.#pid = child.pid;
      this.emit('spawn');
    });
    child.on('message', (message) => this.emit('message', message));
    child.on('error', (error) => console.error(`electron stand-in: ${serviceName}: ${error.message}`));
    child.on('exit', (code, signal) => this.#end(serviceName, code, signal));
  }
  /** Known from 'spawn' until after 'exit'. */
  get pid(): number | undefined {
    return this.#pid;
  }
  /** Copies the message at once: what structured clone refuses throws here. */
  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0)
      throw new Error('electron stand-in: handing over message ports is not implemented');
    const copy: unknown = structuredClone(message);
    if (!this.#ended && this.#child.connected) this.#child.send({ data: copy });
  }
  kill(): boolean {
    return !this.#ended && this.#child.kill();
  }
  #end(serviceName: string, code: number | null, signal: NodeJS.Signals | null): void {
    this.#ended = true;
    const exitCode = code ?? constants.signals[signal ?? 'SIGKILL'];
    this.emit('exit', exitCode);
    this.#pid = undefined;
    const reason =
      signal === 'SIGTERM' || signal === 'SIGKILL' ? 'killed' : signal === null ? 'abnormal-exit' : 'crashed';
    if (exitCode !== 0) {
      const details = {
        type: 'Utility',
        reason,
        exitCode,
        serviceName: 'node.mojom.NodeService',
        name: serviceName,
      };
      app.emit('child-process-gone', {}, details);
    }
  }
}
strictClass('utilityProcess', UtilityProcess);

function fork(modulePath: string, args: string[] = [], options: Electron.ForkOptions = {}): UtilityProcess {
  afterReady('utilityProcess.fork()');
  if (!path.isAbsolute(modulePath))
    throw new Error('electron stand-in: utilityProcess.fork() wants a whole path');
  const [out, error] = streams(options.stdio);
  const child = forkChild(modulePath, args, {
    serialization: 'advanced',
    execArgv: ['--import', entry, ...(options.execArgv ?? [])],
    stdio: ['ignore', out, error, 'ipc'],
    env: { ...(options.env ?? process.env) },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  return new UtilityProcess(child, options.serviceName ?? 'Node Utility Process');
}

/** Standard output and standard error. There is never an input. */
function streams(stdio: Electron.ForkOptions['stdio']): readonly [Stdio, Stdio] {
  const [, out, error] = Array.isArray(stdio) ? stdio : ['ignore', stdio, stdio];
  return [
    out === 'pipe' || out === 'ignore' ? out : 'inherit',
    error === 'pipe' || error === 'ignore' ? error : 'inherit',
  ];
}

export const utilityProcess = strict('utilityProcess', { fork });
