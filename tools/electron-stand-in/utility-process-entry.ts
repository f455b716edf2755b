/* Loaded before the module of a utilityProcess (node --import): gives it `process.parentPort` and takes away what a
   utility process of Electron does not have. */
import { EventEmitter } from 'node:events';
import { registerHooks } from 'node:module';

const send = process.send?.bind(process);

/** Keeps messages until somebody listens, as Electron's port does. */
class ParentPort extends EventEmitter {
  readonly #kept: unknown[] = [];

  constructor() {
    super();
    this.on('newListener', (event) => {
      if (event === 'message' && this.listenerCount('message') === 0) queueMicrotask(() => this.#release());
    });
  }
  postMessage(message: unknown): void {
    send?.(structuredClone(message));
  }
  start(): void {
    this.#release();
  }
  receive(data: unknown): void {
    if (this.listenerCount('message') === 0) this.#kept.push(data);
    else this.emit('message', { data, ports: [] });
  }
  #release(): void {
    for (const data of this.#kept.splice(0)) this.emit('message', { data, ports: [] });
  }
}

const parentPort = new ParentPort();
process.on('message', (message: { readonly data: unknown }) => parentPort.receive(message.data));
process.on('disconnect', () => process.exit(0)); // the main process has gone
process.execArgv = [];
// `disconnect` stays: Node itself calls it when the main process has gone.
for (const [name, value] of Object.entries({ parentPort, type: 'utility', send: undefined })) {
  Object.defineProperty(process, name, { value, enumerable: true, configurable: true, writable: true });
}
registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'electron' || specifier.startsWith('electron/')) {
      throw new Error('electron stand-in: nothing of electron is implemented in a utility process');
    }
    return next(specifier, context);
  },
});
